import type {LanguageTag} from '../language/index.js'
import {type LinearModel, worthOf} from '../reader/index.js'
import type {Features, SentenceFeatures} from './features.js'
import {sentencesOf, type Window} from './windows.js'

/** How much each family of features counts: words, tags, traits; in a window, and in a sentence. Chosen on held-out rows. */
const SHARES = [1, 0.4, 0.8]
const SHARES_OF_SENTENCE = [1, 0.4, 0.3]

/** What a weight counts in a family of so many features. */
export function shareOf(family: number, count: number): number {
  return (SHARES[family] ?? 0) / Math.sqrt(count + 1)
}

/** The same in a sentence. */
export function sentenceShareOf(family: number, count: number): number {
  return (SHARES_OF_SENTENCE[family] ?? 0) / Math.sqrt(count + 1)
}

/** The log-odds that a window breaks the policy, in units of the weights. */
export function scoreOf(weights: Int8Array | Float32Array, families: Features): number {
  let score = 0
  for (const [family, features] of families.entries()) {
    let sum = 0
    for (let at = 0; at < features.length; at++) sum += weights[features[at] ?? 0] ?? 0
    score += sum * shareOf(family, features.length)
  }
  return score
}

/** The log-odds that a sentence is what breaks the policy in its post. */
export function sentenceScoreOf(model: LinearModel, families: SentenceFeatures): number {
  return families.reduce((score, features, family) => score + worthOf(model, features) * sentenceShareOf(family, features.length), 0)
}

/** Below this a window is plainly harmless, and its sentences are not read one by one. In log-odds: some three of a hundred windows of institutions are above. */
export const PLAIN = -2
/** What the score of a window counts beside that of its worst sentence; chosen on rows held back, as is all below. */
const OF_WINDOW = 0.5

/** How sure the readers of windows and of sentences are together, in log-odds. */
export function surenessOf(window: number, worstSentence: number): number {
  return OF_WINDOW * window + worstSentence
}

/** How much surer they must be of a post by the logarithm of how many sentences it has: of a hundred innocent ones the oddest looks odd. */
const FOR_SENTENCES = 0.85
/** And how much less by the logarithm of its words: sentences of one word tell little. */
const FOR_WORDS = 0.25
/** In words. */
const SHORT = 16
/** How much surer they must be of a short post of few words: flat statements score higher than an announcement in which one sentence is unkind. */
const OF_SHORT: Readonly<Record<LanguageTag, number>> = {en: 0.4, fr: 0.6, ar: 0.4, ary: 0}

/** How much surer than the threshold of its language the readers must be of a window of a post with such windows. */
export function surerFor(windows: readonly Window[]): number {
  const [first = []] = windows
  const words = windows.reduce((sum, window) => sum + wordsIn(window), 0)
  const sentences = windows.reduce((sum, window) => sum + sentencesOf(window).length, 0)
  const language = first[0]?.passage.language
  const short = language !== undefined && windows.length === 1 && words <= SHORT ? OF_SHORT[language] : 0
  return short + FOR_SENTENCES * Math.log(Math.max(1, sentences)) - FOR_WORDS * Math.log(1 + words)
}

function wordsIn(window: Window): number {
  return window.reduce((sum, {from, to}) => sum + to - from, 0)
}
