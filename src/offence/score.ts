import type {LanguageTag} from '../language/index.js'
import type {Features} from './features.js'
import type {Window} from './windows.js'

/** How much each family of features counts: words, tags, traits. Chosen on held-out rows. */
const SHARES = [0.5, 0.5, 1]

/** What a weight counts in a family of so many features. */
export function shareOf(family: number, count: number): number {
  return (SHARES[family] ?? 0) / Math.sqrt(count + 1)
}

/** The log-odds that a window breaks the policy, in units of the weights. */
export function scoreOf(weights: Int8Array | Float32Array, families: Features): number {
  let score = 0
  for (const [family, features] of families.entries()) {
    let sum = 0
    for (const bucket of features) sum += weights[bucket] ?? 0
    score += sum * shareOf(family, features.length)
  }
  return score
}

/** How much surer a piece must be where a post has many: of a hundred innocent pieces the oddest looks odd. In log-odds by the logarithm of their number. */
const FOR_LENGTH = 0.6

/** Up to so many words a post says little besides the group it speaks of, and scores higher than it should: by how much, in log-odds. Chosen on held-out rows. */
const SHORT = 16
const FOR_SHORTNESS: Readonly<Record<LanguageTag, number>> = {en: 0, fr: 1, ar: 1.1, ary: 0}

/** The score above which a window of a post needs a second reader, by the threshold of its language and how long the post is. */
export function thresholdFor(threshold: number, windows: readonly Window[]): number {
  const {length} = windows
  return threshold + (length > 1 ? FOR_LENGTH * Math.log(length) : forShortness(windows[0] ?? []))
}

function forShortness(window: Window): number {
  const language = window[0]?.passage.language
  const words = window.reduce((sum, {from, to}) => sum + to - from, 0)
  return language === undefined || words > SHORT ? 0 : FOR_SHORTNESS[language]
}
