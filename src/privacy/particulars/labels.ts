import type {Hit, Lexicons} from '../../lexicon/index.js'
import {countBefore, firstFrom, type Passage, type Span} from '../../post/index.js'

/** The word that says what a number is, and what stands between the two. */
export interface Label {
  readonly kind: string
  readonly between: string
}

/** Tells what a number of a passage is called there; nothing where no word says so. */
export type LabelOf = (number: Span) => Label | undefined

const FARTHEST_BEFORE = 60
const FARTHEST_AFTER = 12
const SENTENCE_END = /[!?؟;؛\n]|\.(?=\s+[\p{Lu}\u0600-\u06ff])/u

/** What tells nothing: no word of the passage says what a number is. */
export const unlabelled = () => undefined

/** Tells which word says what a number of a passage is: the last before it in its sentence, or else one right behind it. */
export function labelsIn(passage: Passage, terms: Lexicons): LabelOf {
  const hits = terms('private-number').inAny(passage)
  if (hits.length === 0) return unlabelled
  const {text} = passage
  return ({start, end}) => {
    const after = firstFrom(hits, end)
    const behind = after && after.start - end <= FARTHEST_AFTER && {kind: after.entry.kind ?? '', between: text.slice(end, after.start)}
    // “0612 345 678 frames”: a unit goes before whatever else the sentence is about.
    if (behind && behind.kind === 'other' && /^\s?$/u.test(behind.between)) return behind
    const before = specificBefore(hits, start)
    const between = before ? text.slice(before.end, start) : ''
    if (before && between.length <= FARTHEST_BEFORE && !SENTENCE_END.test(between)) return {kind: before.entry.kind ?? '', between}
    return behind && /^[\s,(–-]*$/u.test(behind.between) ? behind : undefined
  }
}

const FARTHEST_GENERAL = 25

/** The last word before a number that says what it is; “number” alone gives way to the word before it. */
function specificBefore(hits: readonly Hit[], start: number): Hit | undefined {
  const count = countBefore(hits, start)
  const last = hits[count - 1]
  if (last?.entry.kind !== 'number') return last
  const earlier = hits[count - 2]
  const isSpecific = earlier && earlier.entry.kind !== 'number' && last.start - earlier.end <= FARTHEST_GENERAL
  return isSpecific ? earlier : last
}
