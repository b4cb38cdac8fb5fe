import {eachMatch, onDemand} from '../language/index.js'
import type {FoundLink} from './bare-links.js'
import type {Mark, MarkKind, Passage, Span} from './post.js'
import {eachQuotation} from './quotations.js'
import type {MappedText} from './text-map.js'

/** A mark before it knows its place in the source. */
export type Draft = Pick<Mark, 'kind' | 'start' | 'end'>

// Made when a text has the sign: expressions with Unicode classes take long to make.
const hashtagPattern = onDemand(() => /(?<![\p{L}\p{N}_&/#＃])[#＃](?=[\p{N}_]*[\p{L}])[\p{L}\p{N}_\p{M}\u200c\u200d]+/gu)
const mentionPattern = onDemand(
  () => /(?<![\p{L}\p{N}_./@])@[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}_])?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?/gu,
)
const BLANKED: ReadonlySet<MarkKind> = new Set(['url', 'email', 'mention', 'code'])

/** Quotations, hashtags, mentions and links of a text, beside the marks that its markup gave. */
export function withMarks(read: MappedText, given: readonly Draft[], links: readonly FoundLink[]): readonly Mark[] {
  const {text, locate} = read
  const marks: Mark[] = []
  // Made as what they are at once, and one by one: of a million each row of what leads to them would take as much again.
  const makers = new Map<MarkKind, Make>()
  const makerOf = (kind: MarkKind) => {
    const shared = {kind, locate}
    const maker = makers.get(kind) ?? ((start, end) => marks.push(new PlacedMark(shared, start, end)))
    makers.set(kind, maker)
    return maker
  }
  for (const {kind, start, end} of given) makerOf(kind)(start, end)
  for (const {email, start, end} of links) makerOf(email ? 'email' : 'url')(start, end)
  if (text.includes('#') || text.includes('＃')) eachMatch(text, hashtagPattern(), apartFrom(links, makerOf('hashtag')))
  if (text.includes('@')) eachMatch(text, mentionPattern(), apartFrom(links, makerOf('mention')))
  eachQuotation(text, makerOf('quotation'))
  return isInOrder(marks) ? marks : marks.sort(inOrder)
}

type Make = (start: number, end: number) => void

const inOrder = (a: Span, b: Span) => a.start - b.start || b.end - a.end

/** Whether marks stand as they should; to sort a million that do takes a copy of them. */
function isInOrder(marks: readonly Mark[]): boolean {
  for (let at = 1; at < marks.length; at++) {
    const [before, mark] = [marks[at - 1], marks[at]]
    if (before && mark && inOrder(before, mark) > 0) return false
  }
  return true
}

/** What marks of a kind in a text share. */
interface Shared {
  readonly kind: MarkKind
  readonly locate: MappedText['locate']
}

/** A mark whose place in the source is worked out only when asked for: a post may have a million marks, and few are asked. */
class PlacedMark implements Mark {
  readonly start: number
  readonly end: number
  readonly #shared: Shared

  constructor(shared: Shared, start: number, end: number) {
    this.#shared = shared
    this.start = start
    this.end = end
  }

  get kind(): MarkKind {
    return this.#shared.kind
  }

  get span(): Span {
    return this.#shared.locate(this.start, this.end)
  }
}

/** Makes a mark of each match, which come in order, that touches none of `others`, which are in order as well. */
function apartFrom(others: readonly Span[], make: Make): (match: RegExpExecArray) => void {
  let next = 0
  return ({0: {length}, index}) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    if ((others[next]?.start ?? Number.POSITIVE_INFINITY) >= index + length) make(index, index + length)
  }
}

/** The text with everything that is not prose (addresses, mentions, code) replaced by spaces, the same length. */
export function proseOf(text: string, marks: readonly Mark[]): string {
  let prose = ''
  let at = 0
  for (const mark of marks) {
    if (!BLANKED.has(mark.kind) || mark.end <= at) continue
    const start = Math.max(mark.start, at)
    prose += text.slice(at, start) + ' '.repeat(mark.end - start)
    at = mark.end
  }
  return at === 0 ? text : prose + text.slice(at)
}

/** What is set in quotation marks or italics: titles, and words of others. */
export function othersWordsIn({marks}: Passage): readonly Mark[] {
  return marks.filter(({kind}) => kind === 'quotation' || kind === 'emphasis')
}
