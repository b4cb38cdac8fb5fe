import type {LanguageTag} from '../language/index.js'
import type {Features} from './features.js'
import type {Window} from './windows.js'

/** How much each family of features counts: words, tags, traits. Chosen on held-out rows. */
const SHARES = [1, 0.4, 0.8]

/** What a weight counts in a family of so many features. */
export function shareOf(family: number, count: number): number {
  return (SHARES[family] ?? 0) / Math.sqrt(count + 1)
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

/** How much surer a piece must be where a post has many: of a hundred innocent pieces the oddest looks odd. In log-odds by the logarithm of their number. */
const FOR_LENGTH = 0.6

/** In words. */
const SHORT = 16
/**
 * How much surer the model must be of a short post, and of one of many pieces, than of an announcement of some lines in which one sentence is
 * unkind. In log-odds, chosen on rows held back; where nothing was gained there is nothing.
 */
const SURER: Readonly<Record<LanguageTag, {readonly short: number; readonly pieces: number}>> = {
  en: {short: 0.9, pieces: 0.3},
  fr: {short: 0.6, pieces: 0.3},
  ar: {short: 0.6, pieces: 0.3},
  ary: {short: 0, pieces: 0},
}

/** The score above which a window of a post needs a second reader, by the threshold of its language and the windows of the post. */
export function thresholdFor(threshold: number, windows: readonly Window[]): number {
  const [first = []] = windows
  const language = first[0]?.passage.language
  if (language === undefined) return threshold
  if (windows.length > 1) return threshold + SURER[language].pieces + FOR_LENGTH * Math.log(windows.length)
  const words = first.reduce((sum, {from, to}) => sum + to - from, 0)
  return threshold + (words <= SHORT ? SURER[language].short : 0)
}
