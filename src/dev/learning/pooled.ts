/** Logistic regression over the sentences of texts, for the reader of sentences among those of offence. */
import {type Features, sentenceShareOf} from '../../offence/index.js'
import {seeded, shuffle} from '../random.js'
import {metOften, placesIn} from './logistic.js'
import type {Learned} from './slots.js'

/** A text to learn from: the features of its sentences, whether one of them breaks the policy, how much it counts, and the number of its source. */
export interface Sample {
  readonly sentences: readonly Features[]
  readonly bad: boolean
  readonly weight: number
  readonly source: number
}

/** How weights of sentences are learned. */
export interface Course {
  readonly sources: number
  readonly passes: number
  readonly rate: number
  /** Weight decay each time a weight is met. */
  readonly shrinkage: number
  /** How sure nobody is of a label: so far from none and all it is aimed at. */
  readonly doubt: number
  /** How much surer a text must be for the logarithm of how many sentences it has. */
  readonly forLength: number
}

const FIRST_SQUARE = 1e-3
const SOURCE_RATE = 0.02
/** Of what sentences share in an error, less than this teaches nothing. */
const LEAST_PART = 0.02

/** A sentence by the places of its features among the weights; how many it has, known or not, says what each counts. */
type Placed = readonly {
  readonly places: Uint32Array
  readonly share: number
}[]

interface Lesson extends Omit<Sample, 'sentences'> {
  readonly sentences: readonly Placed[]
}

interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly biases: Float32Array
}

/**
 * Learns by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). Nobody says which sentence of a text it is: their scores are pooled by the logarithm of
 * the sum of their exponentials, and each learns by its part in it. Each source has a bias of its own that is forgotten afterwards. Where it goes on
 * `from` what was learned before, nothing else may weigh something, and steps are as long as at first. The same samples give the same weights.
 */
export function learnedSentences(samples: readonly Sample[], course: Course, from?: readonly Learned[]): readonly Learned[] {
  const known = from ? placesIn(from.map(({bucket}) => bucket)) : metOften(samples.flatMap(({sentences}) => sentences.flat()))
  const lessons = samples
    .filter(({sentences}) => sentences.length > 0)
    .map(sample => ({...sample, sentences: sample.sentences.map(sentence => placed(sentence, known))}))
  const state = {
    weights: new Float32Array(known.size),
    squares: new Float32Array(known.size).fill(FIRST_SQUARE),
    biases: new Float32Array(course.sources),
  }
  for (const {bucket, weight} of from ?? []) state.weights[known.get(bucket) ?? 0] = weight
  const random = seeded(7)
  const order = Uint32Array.from(lessons.keys())
  for (let pass = 0; pass < course.passes; pass++) {
    shuffle(order, random)
    for (const at of order) learn(state, lessons[at] as Lesson, course)
  }
  return learnedOf(known, state.weights, lessons)
}

function placed(sentence: Features, known: ReadonlyMap<number, number>): Placed {
  return sentence.map((features, family) => ({
    places: Uint32Array.from(Array.from(features).flatMap(feature => known.get(feature) ?? [])),
    share: sentenceShareOf(family, features.length),
  }))
}

function learn(state: State, {sentences, bad, weight, source}: Lesson, {doubt, forLength, rate, shrinkage}: Course): void {
  const scores = sentences.map(sentence => scoreOf(state.weights, sentence))
  const most = Math.max(...scores)
  const parts = scores.map(score => Math.exp(score - most))
  const sum = parts.reduce((total, part) => total + part, 0)
  const pooled = most + Math.log(sum) - forLength * Math.log(sentences.length) + (state.biases[source] ?? 0)
  const error = (1 / (1 + Math.exp(-pooled)) - (bad ? 1 - doubt : doubt)) * weight
  state.biases[source] = (state.biases[source] ?? 0) - SOURCE_RATE * error
  for (const [at, sentence] of sentences.entries()) {
    const part = (parts[at] ?? 0) / sum
    if (part > LEAST_PART) step(state, sentence, {error: error * part, rate, shrinkage})
  }
}

function scoreOf(weights: Float32Array, sentence: Placed): number {
  let score = 0
  for (const {places, share} of sentence) {
    let sum = 0
    for (const place of places) sum += weights[place] ?? 0
    score += sum * share
  }
  return score
}

interface Step {
  readonly error: number
  readonly rate: number
  readonly shrinkage: number
}

function step({weights, squares}: State, sentence: Placed, {error, rate, shrinkage}: Step): void {
  for (const {places, share} of sentence) {
    for (const place of places) {
      const known = weights[place] ?? 0
      const slope = error * share + shrinkage * known
      const square = (squares[place] ?? 0) + slope * slope
      squares[place] = square
      weights[place] = known - (rate * slope) / Math.sqrt(square)
    }
  }
}

function learnedOf(known: ReadonlyMap<number, number>, weights: Float32Array, lessons: readonly Lesson[]): readonly Learned[] {
  const met = new Uint32Array(known.size)
  for (const {sentences} of lessons) for (const {places} of sentences.flat()) for (const place of places) met[place] = (met[place] ?? 0) + 1
  return Array.from(known, ([bucket, place]) => ({bucket, weight: weights[place] ?? 0, met: met[place] ?? 0}))
}
