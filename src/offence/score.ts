import type {Features} from './features.js'

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

/** The score above which a window of a post needs a second reader, by the threshold of its language and how many windows the post has. */
export function thresholdFor(threshold: number, windows: number): number {
  return threshold + FOR_LENGTH * Math.log(Math.max(windows, 1))
}
