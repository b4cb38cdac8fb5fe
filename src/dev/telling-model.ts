/** Logistic regression for the second reader of readers’ affairs. */
import {TELLING_BUCKETS, type TellingFeatures, type TellingModel} from '../privacy/index.js'
import {seeded, shuffle} from './random.js'

/** A text as the features of its sentences. What is wanted of a text is wanted of one of its sentences, and nobody says of which. */
export interface Bag {
  readonly sentences: readonly TellingFeatures[]
  readonly wanted: boolean
  readonly weight: number
}

const ROUNDS = 2
const PASSES = 12
const RATE = 0.1
/** How much each sign counts beside words, which count by the root of their number. */
const SIGN = 0.35
/** All that is looked for counts so much against all the rest. */
const SHARE_OF_WANTED = 0.5
const FIRST_SLOPE = 1e-2

interface Weights {
  readonly words: Float64Array
  readonly signs: Float64Array
  bias: number
}

interface Sample {
  readonly features: TellingFeatures
  readonly wanted: boolean
  readonly weight: number
}

/**
 * Learns by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011), in a fixed order. Of a
 * text that tells of somebody the sentence with most signs is taken first, then the one that the reader finds surest (multiple instances:
 * Andrews, Tsochantaridis, Hofmann 2002).
 */
export function learnedTelling(bags: readonly Bag[]): TellingModel {
  let learned: Weights | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const known = learned
    learned = fitted(bags.flatMap(bag => samplesOf(bag, features => (known ? scoreOf(known, features) : features.signs.length))))
  }
  const {words, signs, bias} = learned ?? freshWeights()
  return {bias, words: rounded(words, 1), signs: rounded(signs, SIGN)}
}

function samplesOf({sentences, wanted, weight}: Bag, worth: (features: TellingFeatures) => number): readonly Sample[] {
  if (!wanted) return sentences.map(features => ({features, wanted, weight}))
  let best = sentences[0]
  for (const features of sentences) if (best && worth(features) > worth(best)) best = features
  return best ? [{features: best, wanted, weight}] : []
}

function freshWeights(): Weights {
  return {words: new Float64Array(TELLING_BUCKETS), signs: new Float64Array(TELLING_BUCKETS), bias: 0}
}

function scoreOf({words, signs, bias}: Weights, features: TellingFeatures): number {
  const said = features.words.reduce((sum, bucket) => sum + (words[bucket] ?? 0), 0)
  const shown = features.signs.reduce((sum, bucket) => sum + (signs[bucket] ?? 0), 0)
  return bias + said / Math.sqrt(Math.max(features.words.length, 1)) + shown * SIGN
}

function fitted(samples: readonly Sample[]): Weights {
  const weights = freshWeights()
  const slopes = {
    words: new Float64Array(TELLING_BUCKETS).fill(FIRST_SLOPE),
    signs: new Float64Array(TELLING_BUCKETS).fill(FIRST_SLOPE),
    bias: FIRST_SLOPE,
  }
  const weightOf = (wanted: boolean) => samples.reduce((sum, sample) => sum + (sample.wanted === wanted ? sample.weight : 0), 0)
  const wantedCounts = (SHARE_OF_WANTED * weightOf(false)) / Math.max(weightOf(true), 1)
  const order = samples.map((_, at) => at)
  const random = seeded(6)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const sample = samples[at]
      if (!sample) continue
      const {features, wanted, weight} = sample
      const error = (1 / (1 + Math.exp(-scoreOf(weights, features))) - Number(wanted)) * weight * (wanted ? wantedCounts : 1)
      step(weights.words, slopes.words, {buckets: features.words, slope: error / Math.sqrt(Math.max(features.words.length, 1))})
      step(weights.signs, slopes.signs, {buckets: features.signs, slope: error * SIGN})
      slopes.bias += error * error
      weights.bias -= (RATE * error) / Math.sqrt(slopes.bias)
    }
  }
  return weights
}

/** `slopes` are the squares of all slopes of each weight, summed. */
function step(
  weights: Float64Array,
  slopes: Float64Array,
  {buckets, slope}: {readonly buckets: readonly number[]; readonly slope: number},
): void {
  for (const bucket of buckets) {
    const squares = (slopes[bucket] ?? 0) + slope * slope
    slopes[bucket] = squares
    weights[bucket] = (weights[bucket] ?? 0) - (RATE * slope) / Math.sqrt(squares)
  }
}

function rounded(weights: Float64Array, worth: number): {readonly scale: number; readonly weights: Int8Array} {
  const most = weights.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0)
  const scale = most > 0 ? most / 127 : 1
  return {scale: scale * worth, weights: Int8Array.from(weights, weight => Math.round(weight / scale))}
}
