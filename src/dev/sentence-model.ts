/** Logistic regression over the words and the signs of sentences, for the second readers of readers’ affairs and of manners. */
import {seeded, shuffle} from './random.js'

/** A sentence as the places of its features among the weights. */
export interface Sentence {
  readonly words: Iterable<number>
  readonly signs: Iterable<number>
  /** What each word counts for; signs count alike, however many there are. */
  readonly each: number
}

export interface Sample {
  readonly sentence: Sentence
  readonly wanted: boolean
  readonly weight: number
}

export interface Weights {
  readonly words: Float64Array
  readonly signs: Float64Array
  bias: number
}

/** How the weights are found. */
export interface Course {
  readonly passes: number
  readonly rate: number
  /** Weight decay a step, of the weights that the step touches. */
  readonly shrinkage: number
  /** How much each sign counts beside words. */
  readonly sign: number
  /** All that is looked for counts so much against all the rest. */
  readonly shareOfWanted: number
  /** How many weights there are of each family. */
  readonly sizes: Sizes
}

export interface Sizes {
  readonly words: number
  readonly signs: number
}

const FIRST_SLOPE = 1e-2

/** What a word counts for in a sentence of so many features: by the root of their number. */
export function worthOfEach(count: number): number {
  return 1 / Math.sqrt(Math.max(count, 1))
}

export function freshWeights({words, signs}: Sizes): Weights {
  return {words: new Float64Array(words), signs: new Float64Array(signs), bias: 0}
}

/** The log-odds (nats) of a sentence; `sign` is what each sign counts. */
export function scoreOf({words, signs, bias}: Weights, sentence: Sentence, sign: number): number {
  let said = 0
  for (const place of sentence.words) said += words[place] ?? 0
  let shown = 0
  for (const place of sentence.signs) shown += signs[place] ?? 0
  return bias + said * sentence.each + shown * sign
}

/**
 * Learns by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011), in a fixed order: the
 * same samples give the same weights.
 */
export function fitted(samples: readonly Sample[], course: Course): Weights {
  const {passes, rate, sign, shareOfWanted, sizes} = course
  const weights = freshWeights(sizes)
  const slopes = {words: new Float64Array(sizes.words).fill(FIRST_SLOPE), signs: new Float64Array(sizes.signs).fill(FIRST_SLOPE)}
  let biasSlope = FIRST_SLOPE
  const weightOf = (wanted: boolean) => samples.reduce((sum, sample) => sum + (sample.wanted === wanted ? sample.weight : 0), 0)
  const wantedCounts = (shareOfWanted * weightOf(false)) / Math.max(weightOf(true), 1)
  const order = samples.map((_, at) => at)
  const random = seeded(6)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const sample = samples[at]
      if (!sample) continue
      const {sentence, wanted, weight} = sample
      const error = (1 / (1 + Math.exp(-scoreOf(weights, sentence, sign))) - Number(wanted)) * weight * (wanted ? wantedCounts : 1)
      step({weights: weights.words, slopes: slopes.words}, {places: sentence.words, slope: error * sentence.each}, course)
      step({weights: weights.signs, slopes: slopes.signs}, {places: sentence.signs, slope: error * sign}, course)
      biasSlope += error * error
      weights.bias -= (rate * error) / Math.sqrt(biasSlope)
    }
  }
  return weights
}

/** The weights of a family, and the squares of all slopes of each, summed. */
interface Family {
  readonly weights: Float64Array
  readonly slopes: Float64Array
}

function step(
  {weights, slopes}: Family,
  {places, slope: from}: {readonly places: Iterable<number>; readonly slope: number},
  {rate, shrinkage}: Course,
): void {
  for (const place of places) {
    const known = weights[place] ?? 0
    const slope = from + shrinkage * known
    const squares = (slopes[place] ?? 0) + slope * slope
    slopes[place] = squares
    weights[place] = known - (rate * slope) / Math.sqrt(squares)
  }
}
