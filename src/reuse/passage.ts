import {coverOf, type Span} from '../post/index.js'
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
const SHORT_POST = 50
/** A run of so many words is nobody's own (measured on Clough & Stevenson's answers: near copies have 39 and more, others seldom). */
const NEAR_RUN = 38
/** Of the words from first to last, how many are in common where a text is near its source, or reworded lightly. */
const NEAR = 0.85
const LIGHT = 0.6
const NEAR_RUN_SHARE = 0.5
/** A passage of little weight has to be dense; a long one may be reworded heavily. */
const LEAST_DENSITY = 0.66
const LEAST_DENSITY_OF_MUCH = 0.4
const MUCH = 4

/**
 * Chance finds more where there is more to look at: the best score of two unrelated texts grows with the logarithm of the product of their
 * lengths (Karlin & Altschul, PNAS 87, 1990). Measured at 56 sources and posts of 50 words, and at 100,000.
 */
export function thresholdFor(sources: number, postWords: number): Threshold {
  const more = decadesOver(sources, FEW_SOURCES) + decadesOver(postWords, SHORT_POST)
  return {weight: 6 + 2 * more, run: 9 + more}
}

function decadesOver(count: number, few: number): number {
  return Math.log10(Math.max(1, count / few))
}

/** What a match is, in a post of so many words; nothing when it may be chance. */
export function sharedPassage({source, words}: Match, postWords: number, threshold: Threshold): SharedPassage | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return undefined
  const weight = words.reduce((sum, word) => sum + word.weight, 0)
  const longestRun = longestRunOf(words)
  const density = words.length / (last.at - first.at + 1)
  if (!isMoreThanChance({weight, longestRun, density}, threshold)) return undefined
  return {
    ...{source, words: words.length, longestRun, weight, share: words.length / Math.max(1, postWords)},
    span: {start: first.span.start, end: last.span.end},
    sourceSpan: coverOf(words.map(({sourceSpan}) => sourceSpan)),
    nearness: nearnessOf({density, longestRun}, longestRun / words.length),
  }
}

interface Likeness {
  readonly longestRun: number
  /** Of the words from the first in common to the last, how many are. */
  readonly density: number
}

function isMoreThanChance({weight, longestRun, density}: Likeness & {readonly weight: number}, threshold: Threshold): boolean {
  if (longestRun >= threshold.run) return true
  return weight >= threshold.weight && density >= (weight >= threshold.weight + MUCH ? LEAST_DENSITY_OF_MUCH : LEAST_DENSITY)
}

function nearnessOf({density, longestRun}: Likeness, runShare: number): Nearness {
  if (longestRun >= NEAR_RUN || (density >= NEAR && runShare >= NEAR_RUN_SHARE)) return 'near'
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
