/** Logistic regression for the second reader of manners. */
import type {MannerFeatures, MannerModel, Weights} from '../manner/index.js'
import {MANNER_BUCKETS} from '../manner/index.js'
import {seeded, shuffle} from './random.js'

/** A sentence to learn from: whether it is what is looked for, and how much it counts. */
export interface Told {
  readonly features: MannerFeatures
  readonly wanted: boolean
  readonly weight: number
}

/** A text as its sentences. What is wanted of a text is wanted of those that `marked` names or, where nobody says which, of one of them. */
export interface Bag {
  readonly sentences: readonly MannerFeatures[]
  readonly marked: readonly boolean[] | undefined
  readonly wanted: boolean
  readonly weight: number
}

const ROUNDS = 3
const PASSES = 12
const RATE = 0.1
/** Weight decay a step. */
const SHRINKAGE = 0.01
/** How much each sign counts beside words, which count by the root of their number. */
const SIGN = 0.15
/** All that is looked for counts so much against all the rest. */
const SHARE_OF_WANTED = 0.3
const FIRST_SLOPE = 1e-2

interface Learned {
  readonly words: Float64Array
  readonly signs: Float64Array
  bias: number
}

/**
 * Learns by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011), in a fixed order. Of a
 * text in which nobody marked what is wanted all sentences are taken first, then the one that the reader finds surest (multiple instances:
 * Andrews, Tsochantaridis, Hofmann 2002). The same bags give the same model.
 */
export function learnedManner(bags: readonly Bag[]): MannerModel {
  let learned: Learned | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const known = learned
    learned = fitted(bags.flatMap(bag => toldBy(bag, known)))
  }
  const {words, signs, bias} = learned ?? unlearned()
  return {bias, words: rounded(words, 1), signs: rounded(signs, SIGN)}
}

function toldBy({sentences, marked, wanted, weight}: Bag, known: Learned | undefined): readonly Told[] {
  if (!wanted) return sentences.map(features => ({features, wanted, weight}))
  if (marked) return sentences.map((features, at) => ({features, wanted: marked[at] ?? false, weight}))
  if (!known) return sentences.map(features => ({features, wanted, weight: weight / sentences.length}))
  const [first] = [...sentences].sort((one, other) => scoreOf(known, other) - scoreOf(known, one))
  return first ? [{features: first, wanted, weight}] : []
}

function unlearned(): Learned {
  return {words: new Float64Array(MANNER_BUCKETS), signs: new Float64Array(MANNER_BUCKETS), bias: 0}
}

function scoreOf({words, signs, bias}: Learned, features: MannerFeatures): number {
  let said = 0
  for (const bucket of features.words) said += words[bucket] ?? 0
  let shown = 0
  for (const bucket of features.signs) shown += signs[bucket] ?? 0
  return bias + said / Math.sqrt(Math.max(features.words.length, 1)) + shown * SIGN
}

function fitted(samples: readonly Told[]): Learned {
  const learned = unlearned()
  const squares = unlearned()
  squares.words.fill(FIRST_SLOPE)
  squares.signs.fill(FIRST_SLOPE)
  squares.bias = FIRST_SLOPE
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
      const error = (1 / (1 + Math.exp(-scoreOf(learned, features))) - Number(wanted)) * weight * (wanted ? wantedCounts : 1)
      step(learned.words, squares.words, {buckets: features.words, slope: error / Math.sqrt(Math.max(features.words.length, 1))})
      step(learned.signs, squares.signs, {buckets: features.signs, slope: error * SIGN})
      squares.bias += error * error
      learned.bias -= (RATE * error) / Math.sqrt(squares.bias)
    }
  }
  return learned
}

/** `squares` are the squares of all slopes of each weight, summed. */
function step(
  weights: Float64Array,
  squares: Float64Array,
  {buckets, slope}: {readonly buckets: readonly number[]; readonly slope: number},
): void {
  for (const bucket of buckets) {
    const known = weights[bucket] ?? 0
    const own = slope + SHRINKAGE * known
    const sum = (squares[bucket] ?? 0) + own * own
    squares[bucket] = sum
    weights[bucket] = known - (RATE * own) / Math.sqrt(sum)
  }
}

function rounded(weights: Float64Array, worth: number): Weights {
  const most = weights.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0)
  const scale = most > 0 ? most / 127 : 1
  return {scale: scale * worth, weights: Int8Array.from(weights, weight => Math.round(weight / scale))}
}
