import {type Features, shareOf} from '../../offence/index.js'
import {seeded, shuffle} from '../random.js'
import type {Learned} from './slots.js'

/** A text to learn from: the features of its windows, whether it breaks the policy, how much it counts, and the number of its source. */
export interface Sample {
  readonly windows: readonly Features[]
  readonly bad: boolean
  readonly weight: number
  readonly source: number
}

/** How weights of windows are learned. */
export interface Course {
  readonly buckets: number
  readonly sources: number
  readonly passes: number
  readonly rate: number
  /** Weight decay each time a weight is met: what many texts share weighs less. */
  readonly shrinkage: number
}

// AdaGrad divides by the root of what it has seen: it must not start at nothing.
const FIRST_SQUARE = 1e-3
const SOURCE_RATE = 0.02

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). A text of several windows is judged by its worst. Each source has
 * a bias of its own that is forgotten afterwards, so that how much of a source breaks the policy is not learned from its style. Where it goes on `from`
 * what was learned before, nothing else may weigh something, and steps are as long as at first. The same samples give the same weights.
 */
export function train(
  samples: readonly Sample[],
  {buckets, sources, passes, rate, shrinkage}: Course,
  from?: readonly Learned[],
): readonly Learned[] {
  const weights = new Float32Array(buckets)
  const squares = new Float32Array(buckets).fill(FIRST_SQUARE)
  const biases = new Float32Array(sources)
  const learns = new Uint8Array(buckets).fill(from ? 0 : 1)
  for (const {bucket, weight} of from ?? []) {
    learns[bucket] = 1
    weights[bucket] = weight
  }
  const random = seeded(7)
  const order = Uint32Array.from(samples.keys())
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const index of order) {
      const {windows, bad, weight, source} = samples[index] as Sample
      const {features, score} = worstOf(weights, windows)
      const bias = biases[source] ?? 0
      const error = (1 / (1 + Math.exp(-score - bias)) - (bad ? 1 : 0)) * weight
      biases[source] = bias - SOURCE_RATE * error
      learn(features, error, {weights, squares, learns, rate, shrinkage})
    }
  }
  return learnedOf(weights, samples)
}

function learnedOf(weights: Float32Array, samples: readonly Sample[]): readonly Learned[] {
  const met = new Uint32Array(weights.length)
  for (const {windows} of samples) for (const family of windows.flat()) for (const bucket of family) met[bucket] = (met[bucket] ?? 0) + 1
  const learned: Learned[] = []
  for (let bucket = 0; bucket < weights.length; bucket++) {
    const weight = weights[bucket] ?? 0
    if (weight !== 0) learned.push({bucket, weight, met: met[bucket] ?? 0})
  }
  return learned
}

interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
  /** Of each bucket, whether it may weigh something. */
  readonly learns: Uint8Array
  readonly rate: number
  readonly shrinkage: number
}

function learn(families: Features, error: number, {weights, squares, learns, rate, shrinkage}: State): void {
  for (const [family, features] of families.entries()) {
    const slope = error * shareOf(family, features.length)
    for (const bucket of features) {
      if (learns[bucket] === 0) continue
      const known = weights[bucket] ?? 0
      const gradient = slope + shrinkage * known
      const square = (squares[bucket] ?? 0) + gradient * gradient
      squares[bucket] = square
      weights[bucket] = known - (rate * gradient) / Math.sqrt(square)
    }
  }
}

function scoreOf(weights: Float32Array, families: Features): number {
  let score = 0
  for (const [family, features] of families.entries()) {
    let sum = 0
    for (const bucket of features) sum += weights[bucket] ?? 0
    score += sum * shareOf(family, features.length)
  }
  return score
}

function worstOf(weights: Float32Array, windows: readonly Features[]): {readonly features: Features; readonly score: number} {
  let worst = {features: windows[0] ?? [], score: scoreOf(weights, windows[0] ?? [])}
  for (const features of windows.slice(1)) {
    const score = scoreOf(weights, features)
    if (score > worst.score) worst = {features, score}
  }
  return worst
}
