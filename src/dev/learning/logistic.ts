/** Logistic regression over hashed features, for the small readers of posts that m6l ships. */
import {CHECK, type LinearModel, slotOf} from '../../reader/index.js'
import {seeded, shuffle} from '../random.js'

/** A text as its features, whether it is what is looked for, and how much it counts. */
export interface Sample {
  readonly features: readonly number[]
  readonly wanted: boolean
  readonly weight: number
}

/** How weights of whole posts are learned. */
export interface Learning {
  /** How many weights are kept, at most: a power of two. */
  readonly slots: number
  readonly passes: number
  readonly rate: number
  /** Weight decay a step, of the weights that the step touches: what stands everywhere is held back most. */
  readonly shrinkage: number
}

/** What stands in fewer texts teaches nothing of others. */
const FEWEST_TEXTS = 2
const FIRST_SLOPE = 1e-2

/**
 * Learns by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011), in a fixed order, and keeps
 * the heaviest weights, rounded to 8 bits: the same samples give the same model.
 */
export function learnedFrom(samples: readonly Sample[], learning: Learning): LinearModel {
  return packed(weighed(samples, learning), learning.slots)
}

/** What some features weigh, in nats, and what a text weighs without any. */
export interface Weighed {
  readonly bias: number
  readonly features: readonly number[]
  /** Of each feature, in their order. */
  readonly weights: Float64Array
}

/** The same before it is rounded. */
export function weighed(samples: readonly Sample[], learning: Omit<Learning, 'slots'>): Weighed {
  const known = metOften(samples.map(({features}) => features))
  const state = {
    weights: new Float64Array(known.size),
    slopes: new Float64Array(known.size).fill(FIRST_SLOPE),
    bias: 0,
    biasSlope: FIRST_SLOPE,
  }
  const read = samples
    .filter(({features}) => features.length > 0)
    .map(({features, ...sample}) => ({...sample, places: placesOf(features, known), each: 1 / Math.sqrt(features.length)}))
  const order = read.map((_, at) => at)
  const random = seeded(6)
  for (let pass = 0; pass < learning.passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const sample = read[at]
      if (sample) step(state, sample, learning)
    }
  }
  return {bias: state.bias, features: [...known.keys()], weights: state.weights}
}

/** The features that several texts have, and the place of each. */
export function metOften(texts: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const met = new Map<number, number>()
  for (const features of texts) for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1)
  const often = [...met.keys()].filter(feature => (met.get(feature) ?? 0) >= FEWEST_TEXTS)
  return new Map(often.map((feature, place) => [feature, place]))
}

function placesOf(features: readonly number[], known: ReadonlyMap<number, number>): Uint32Array {
  return Uint32Array.from(features.flatMap(feature => known.get(feature) ?? []))
}

/** What is known so far; `slopes` are the squares of all slopes of each weight, summed. */
interface State {
  readonly weights: Float64Array
  readonly slopes: Float64Array
  bias: number
  biasSlope: number
}

interface Read {
  readonly places: Uint32Array
  /** What each feature counts for. */
  readonly each: number
  readonly wanted: boolean
  readonly weight: number
}

function step(state: State, {places, each, wanted, weight}: Read, {rate, shrinkage}: Pick<Learning, 'rate' | 'shrinkage'>): void {
  const {weights, slopes} = state
  let sum = 0
  for (const place of places) sum += weights[place] ?? 0
  const error = (1 / (1 + Math.exp(-(state.bias + sum * each))) - Number(wanted)) * weight
  for (const place of places) {
    const known = weights[place] ?? 0
    const slope = error * each + shrinkage * known
    const squares = (slopes[place] ?? 0) + slope * slope
    slopes[place] = squares
    weights[place] = known - (rate * slope) / Math.sqrt(squares)
  }
  state.biasSlope += error * error
  state.bias -= (rate * error) / Math.sqrt(state.biasSlope)
}

/** The weights of features as a table of so many slots: of features that share one the heaviest stays. */
export function packed({bias, features, weights}: Weighed, slots: number): LinearModel {
  const scale = scaleOf(weights)
  const model = {bias, scale, weights: new Int8Array(slots), checks: new Uint8Array(slots)}
  for (const [place, feature] of features.entries()) {
    const weight = Math.round((weights[place] ?? 0) / scale)
    const slot = slotOf(feature, slots)
    if (Math.abs(weight) <= Math.abs(model.weights[slot] ?? 0)) continue
    model.weights[slot] = weight
    model.checks[slot] = feature & CHECK
  }
  return model
}

/** What one step of 8 bits is worth, so that the heaviest weight has 127 of them. */
export function scaleOf(weights: Float64Array): number {
  const most = weights.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0)
  return most > 0 ? most / 127 : 1
}
