/** Logistic regression over hashed features, for the small readers of posts that m6l ships. */
import type {LinearModel} from '../../reader/index.js'
import {seeded, shuffle} from '../random.js'
import {packed, type Weighed, withRoomIn} from './packed.js'

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
 * Learns by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011), in a fixed order, then goes on
 * with the heaviest weights alone, for which there is room (as networks are pruned: Han, Pool, Tran, Dally 2015), and rounds them to 8 bits: the same
 * samples give the same model.
 */
export function learnedFrom(samples: readonly Sample[], learning: Learning): LinearModel {
  const [from] = withRoomIn([weighed(samples, hastily(learning))], learning.slots)
  return packed(weighed(samples, learning, from), learning.slots)
}

/** Half as many passes, to see which weights matter. */
export function hastily<L extends {readonly passes: number}>(learning: L): L {
  return {...learning, passes: Math.ceil(learning.passes / 2)}
}

/** What features weigh before it is rounded. Where it goes on `from` what was learned before, nothing else may weigh something, and steps are as long as at first. */
export function weighed(samples: readonly Sample[], learning: Omit<Learning, 'slots'>, from?: Weighed): Weighed {
  const known = from ? placesIn(from.features) : metOften(samples.map(({features}) => features))
  const state = {
    weights: from ? from.weights.slice() : new Float64Array(known.size),
    slopes: new Float64Array(known.size).fill(FIRST_SLOPE),
    bias: from?.bias ?? 0,
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
export function metOften(texts: readonly Iterable<number>[]): ReadonlyMap<number, number> {
  const met = new Map<number, number>()
  for (const features of texts) for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1)
  return placesIn([...met.keys()].filter(feature => (met.get(feature) ?? 0) >= FEWEST_TEXTS))
}

/** The place of each feature among some. */
export function placesIn(features: readonly number[]): ReadonlyMap<number, number> {
  return new Map(features.map((feature, place) => [feature, place]))
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
