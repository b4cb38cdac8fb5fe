import {matchesOf, undisguised} from '../language/index.js'
import type {Hit, Lexicon} from '../lexicon/index.js'
import {type Passage, type Span, withinAny} from '../post/index.js'

/** What the words of a sentence do with such sites: name them, offer them, speak about them. */
export interface Sentence extends Span {
  readonly names: Hit[]
  /** Where the first offer starts. */
  offer: number | undefined
  /** Calls that count beside a name alone: “use …” right before it, “use it” after it. */
  readonly calls: Hit[]
  /** It holds words that speak about such sites… */
  about: boolean
  /** …or that report of them and warn of them. */
  against: boolean
  readonly asks: boolean
}

const SENTENCE_END = /[.!?؟…](?=\s|$)|$/gu

function sentencesOf({text}: Passage): Sentence[] {
  let start = 0
  return matchesOf(text, SENTENCE_END).map(({0: sign, index}) => {
    const end = index + sign.length
    const sentence: Sentence = {start, end, names: [], offer: undefined, calls: [], about: false, against: false, asks: /[?؟]/u.test(sign)}
    start = end
    return sentence
  })
}

const CALLS: ReadonlySet<string> = new Set(['call', 'call-back'])

/** The sentences of a passage that holds any of the words; without one they do not matter. */
export function readSentences(passage: Passage, words: Lexicon): readonly Sentence[] {
  const hits = words.in(passage)
  if (hits.length === 0) return []
  const sentences = sentencesOf(passage)
  let at = 0
  for (const hit of hits) {
    while (at < sentences.length - 1 && hit.start >= (sentences[at]?.end ?? 0)) at++
    const sentence = sentences[at]
    if (!sentence) continue
    if (hit.entry.kind === 'name') sentence.names.push(hit)
    else if (hit.entry.kind === 'offer') sentence.offer ??= hit.start
    else if (CALLS.has(hit.entry.kind ?? '')) sentence.calls.push(hit)
    else if (hit.entry.kind === 'against') sentence.against = true
    else sentence.about = true
  }
  return sentences
}

/** A host without a scheme is only spoken about in a sentence that reports or warns, and offers nothing. */
export function isSpokenAbout(sentence: Sentence | undefined): boolean {
  return sentence?.against === true && sentence.offer === undefined
}

/** The names of such libraries where a sentence offers them: “download it from …”, “use …”, and neither asks, warns, reports nor is quoted. */
export function offered(passage: Passage, sentences: readonly Sentence[]): Hit[] {
  if (passage.kind === 'quote') return []
  return sentences.flatMap(({names, offer, calls, about, against, asks}) => {
    if (names.length === 0 || about || against || asks) return []
    const called = calls.filter(call => opensClause(call, passage))
    const isOffered = (name: Hit) => (offer ?? name.start) < name.start || called.some(call => callsFor(name, call, passage))
    return names.filter(
      name => isOffered(name) && !isPartOfAddress(passage, name) && !isQuotedWith(passage, offer ?? called[0]?.start, name),
    )
  })
}

/** “…? Use Sci-Hub” and “Sci-Hub works, use it”, not “millions use Sci-Hub”. */
const CLAUSE_OPENS =
  /(?:^|[.!?؟…:;,،\n–—•-]|\p{So}\ufe0f?|(?<!\p{L})(?:please|and|so|then|or|just|et|ou|alors|donc|و|ثم|w|o))[\s*_"“«]{0,4}$/iu

function opensClause({start}: Span, {text}: Passage): boolean {
  return CLAUSE_OPENS.test(text.slice(Math.max(0, start - 12), start))
}

/** So many letters may stand between a name and “use it”: further on something else may be meant. */
const MEANT_WITHIN = 25

function callsFor(name: Hit, call: Hit, {text}: Passage): boolean {
  const gap = call.start - name.end
  return call.entry.kind === 'call-back'
    ? gap >= 0 && gap <= MEANT_WITHIN
    : call.end <= name.start && text.slice(call.end, name.start).trim() === ''
}

/** An offer and its name between the same quotation marks are somebody else’s. */
function isQuotedWith({marks}: Passage, offer: number | undefined, {start, end}: Span): boolean {
  if (offer === undefined) return false
  const isWithin = withinAny(marks.filter(({kind}) => kind === 'quotation'))
  return isWithin({start: Math.min(start, offer), end: Math.max(end, offer)})
}

/** The name in `libgen.is` and in `libgen dot is` is reported as an address. */
function isPartOfAddress({text}: Passage, {start, end}: Span): boolean {
  const around = undisguised(text.slice(Math.max(start - 1, 0), end + 12)).text
  return /^[./@]/u.test(around) || /^.?[\p{L}\s'-]{1,30}?(?:\.[a-z]|\s?[[({<]|\s(?:dot|point)\s)/u.test(around)
}
