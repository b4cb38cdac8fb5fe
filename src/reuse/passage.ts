import type {Span} from '../post/index.js'
import type {Match, MatchedWord} from './match.js'
import type {SourceCard} from './store.js'

/** How near to its source a passage is, after the levels of Clough & Stevenson (Corpus of Plagiarised Short Answers, 2011). */
export type Nearness = 'near' | 'light' | 'heavy'

/** A passage of a post that stands in a source, weighed. */
export interface SharedPassage {
  readonly source: SourceCard
  /** From the first word in common to the last, in the post and in the text of the source. */
  readonly span: Span
  readonly sourceSpan: Span
  /** How many words are in common, and the most of them in a row. */
  readonly words: number
  readonly longestRun: number
  /** Of the words of the post, from 0 to 1. */
  readonly share: number
  /** The words in common, those that any two texts share for less. */
  readonly weight: number
  readonly nearness: Nearness
}

/** What a passage must weigh, or how many words in a row it must have, to be more than chance. */
export interface Threshold {
  readonly weight: number
  readonly run: number
}

const FEW_SOURCES = 10_000
/** Of the words from first to last, how many are in common where a text is near its source, or reworded lightly. */
const NEAR = 0.85
const LIGHT = 0.6
const NEAR_RUN = 0.5
const LEAST_DENSITY = 0.4

/** Chance finds more where there is more to find it in: measured at 56 sources and at 100,000. */
export function thresholdFor(sources: number): Threshold {
  const more = Math.max(0, Math.log10(Math.max(1, sources) / FEW_SOURCES))
  return {weight: 6 + 2 * more, run: 9 + more}
}

/** What is left of a match when only some of its words count; nothing when that may be chance. */
export function sharedPassage(
  match: Match,
  words: readonly MatchedWord[],
  postWords: number,
  threshold: Threshold,
): SharedPassage | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return undefined
  const weight = words.reduce((sum, word) => sum + word.weight, 0)
  const longestRun = longestRunOf(words)
  const density = words.length / (last.at - first.at + 1)
  if ((weight < threshold.weight && longestRun < threshold.run) || density < LEAST_DENSITY) return undefined
  const sourceStarts = words.map(({sourceSpan}) => sourceSpan.start)
  const sourceEnds = words.map(({sourceSpan}) => sourceSpan.end)
  return {
    ...{source: match.source, words: words.length, longestRun, weight, share: words.length / Math.max(1, postWords)},
    span: {start: first.span.start, end: last.span.end},
    sourceSpan: {start: Math.min(...sourceStarts), end: Math.max(...sourceEnds)},
    nearness: nearnessOf(density, longestRun / words.length),
  }
}

function nearnessOf(density: number, runShare: number): Nearness {
  if (density >= NEAR && runShare >= NEAR_RUN) return 'near'
  return density >= LIGHT ? 'light' : 'heavy'
}

function longestRunOf(words: readonly MatchedWord[]): number {
  let longest = 0
  let run = 0
  let before: MatchedWord | undefined
  for (const word of words) {
    run = before && word.at === before.at + 1 && word.place === before.place + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    before = word
  }
  return longest
}
