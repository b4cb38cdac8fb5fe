/** Logistic regression over hashed features, for the small readers of posts that m6l ships. */
import {type LinearModel, spareBits} from '../reader/index.js'
import {seeded, shuffle} from './random.js'

/** A text as its features, whether it is what is looked for, and how much it counts. */
export interface Sample {
  readonly features: readonly number[]
  readonly wanted: boolean
  readonly weight: number
}

export interface Learning {
  /** How many weights are learned: a power of two. */
  readonly buckets: number
  readonly passes: number
  readonly rate: number
  /** Weight decay a step. */
  readonly shrinkage: number
}

/**
 * Learns by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011), in a fixed order, and
 * rounds the weights to 8 bits: the same samples give the same model.
 */
export function learnedFrom(samples: readonly Sample[], learning: Learning): LinearModel {
  const state = {
    weights: new Float64Array(learning.buckets),
    slopes: new Float64Array(learning.buckets).fill(FIRST_SLOPE),
    bias: 0,
    biasSlope: FIRST_SLOPE,
  }
  const spare = spareBits(learning.buckets)
  const cut = samples.map(sample => ({...sample, features: sample.features.map(bucket => bucket >>> spare)}))
  const order = samples.map((_, at) => at)
  const random = seeded(6)
  for (let pass = 0; pass < learning.passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const sample = cut[at]
      if (sample && sample.features.length > 0) step(state, sample, learning)
    }
  }
  return rounded(state.weights, state.bias)
}

/** What is known so far; `slopes` are the squares of all slopes of each weight, summed. */
interface State {
  readonly weights: Float64Array
  readonly slopes: Float64Array
  bias: number
  biasSlope: number
}

const FIRST_SLOPE = 1e-2

function step(state: State, {features, wanted, weight}: Sample, {rate, shrinkage}: Learning): void {
  const {weights, slopes} = state
  const each = 1 / Math.sqrt(features.length)
  const sum = features.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0)
  const error = (1 / (1 + Math.exp(-(state.bias + sum * each))) - Number(wanted)) * weight
  for (const bucket of features) {
    const known = weights[bucket] ?? 0
    const slope = error * each + shrinkage * known
    const squares = (slopes[bucket] ?? 0) + slope * slope
    slopes[bucket] = squares
    weights[bucket] = known - (rate * slope) / Math.sqrt(squares)
  }
  state.biasSlope += error * error
  state.bias -= (rate * error) / Math.sqrt(state.biasSlope)
}

function rounded(weights: Float64Array, bias: number): LinearModel {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  return {bias, scale, weights: Int8Array.from(weights, weight => Math.round(weight / scale))}
}
