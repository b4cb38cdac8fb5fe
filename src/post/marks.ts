import {eachMatch, onDemand} from '../language/index.js'
import type {FoundLink} from './bare-links.js'
import type {Mark, MarkKind, Span} from './post.js'
import {mayHold, SIGN} from './signs.js'
import type {MappedText} from './text-map.js'

/** A mark before it knows its place in the source. */
export type Draft = Pick<Mark, 'kind' | 'start' | 'end'>

const PAIRS: Readonly<Record<string, string>> = {'“': '”', '«': '»', '„': '“”', '‹': '›', '﴿': '﴾', '﴾': '﴿', '‟': '”', '「': '」'}
const OPENERS = /[“«„‹﴿﴾‟「"‘]/
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
  makeQuotations(text, makerOf('quotation'))
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

/** Makes a mark of what stands between quotation marks, the marks included. A mark that is never closed quotes nothing. */
function makeQuotations(text: string, make: Make): void {
  if (!mayHold(text, SIGN.quote | SIGN.other)) return
  const first = text.search(OPENERS)
  if (first < 0) return
  const lastOf = new Map<string, number>()
  const closesLater = (closers: string, at: number) => {
    const last = lastOf.get(closers) ?? lastClosing(text, closers)
    lastOf.set(closers, last)
    return last > at
  }
  for (let at = first; at < text.length; at++) {
    const closers = PAIRS[text[at] ?? ''] ?? straight(text, at, text[at])
    const end = closers && closesLater(closers, at) ? endOfQuotation(text, at, closers) : undefined
    if (end === undefined) continue
    make(at, end)
    at = end - 1
  }
}

function lastClosing(text: string, closers: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (closesAt(text, at, closers)) return at
  return -1
}

/** Between letters a single mark is an apostrophe. */
function closesAt(text: string, at: number, closers: string): boolean {
  const sign = text[at] ?? ''
  return closers.includes(sign) && !(sign === '’' && isLetter(text[at + 1]))
}

const LONGEST_NESTED = 500

/** Where a quotation ends: at the mark that closes it and those of its kind inside; at the first that could, where they do not match. */
function endOfQuotation(text: string, start: number, closers: string): number | undefined {
  const opener = text[start] ?? ''
  let depth = 1
  let first: number | undefined
  for (let at = start + 1; at < text.length; at++) {
    if (closesAt(text, at, closers)) {
      first ??= at + 1
      depth--
      if (depth === 0) return at + 1
    } else if (text[at] === opener) depth++
    if (first !== undefined && at - first > LONGEST_NESTED) break
  }
  return first
}

/** A straight double quote opens one; after a digit it is inches. A single curly one opens only at the start of a word. */
function straight(text: string, at: number, sign: string | undefined): string | undefined {
  const before = text[at - 1]
  if (sign === '"' && !/\d/.test(before ?? '')) return '"'
  return sign === '‘' && !isLetter(before) ? '’' : undefined
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}
