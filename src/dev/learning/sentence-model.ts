/** Logistic regression over the words and the signs of sentences, for the second readers of readers’ affairs and of manners. */
import type {SentenceFeatures} from '../../reader/index.js'
import {seeded, shuffle} from '../random.js'
import {metOften, placesIn} from './logistic.js'
import type {Weighed as WeighedFeatures} from './packed.js'

/** A text as its sentences. What is wanted of a text is wanted of those that `marked` names or, where nobody says which, of one of them. */
export interface Bag {
  readonly sentences: readonly SentenceFeatures[]
  readonly marked?: readonly boolean[] | undefined
  readonly wanted: boolean
  readonly weight: number
}

/** How a model is learned. */
export interface Course {
  /** How often it learns anew, each time from the sentences that it found surest the time before. */
  readonly rounds: number
  readonly passes: number
  readonly rate: number
  /** Weight decay a step, of the weights that the step touches. */
  readonly shrinkage: number
  /** How much each sign counts beside words. */
  readonly sign: number
  /** How many weights of each family are kept, at most: powers of two. */
  readonly slots: Readonly<Record<Family, number>>
}

type Family = keyof SentenceFeatures
type Places = Readonly<Record<Family, ReadonlyMap<number, number>>>

/** A sentence by the places of its features among the weights. */
interface Read {
  readonly words: Uint32Array
  readonly signs: Uint32Array
  /** What each word counts for; signs count alike, however many there are. */
  readonly each: number
}

interface Sample {
  readonly sentence: Read
  readonly wanted: boolean
  readonly weight: number
}

/** What is known so far; `slopes` are the squares of all slopes of each weight, summed. */
interface State {
  readonly words: Weighed
  readonly signs: Weighed
  bias: number
  biasSlope: number
}

interface Weighed {
  readonly weights: Float64Array
  readonly slopes: Float64Array
}

const FIRST_SLOPE = 1e-2

/**
 * Of a text in which nobody marked what is wanted all sentences are taken first, then the one that the reader finds surest (multiple instances:
 * Andrews, Tsochantaridis, Hofmann 2002). Where it goes on `from` what was learned before, that finds the surest at once, nothing else may weigh
 * something, and steps are as long as at first. The same bags give the same weights; the bias is that of the words.
 */
export function weighedSentences(
  bags: readonly Bag[],
  course: Course,
  from?: Readonly<Record<Family, WeighedFeatures>>,
): Readonly<Record<Family, WeighedFeatures>> {
  const sentences = bags.flatMap(bag => bag.sentences)
  const placesOf = (family: Family) => (from ? placesIn(from[family].features) : metOften(sentences.map(sentence => sentence[family])))
  const places = {words: placesOf('words'), signs: placesOf('signs')}
  const read = bags.map(({sentences: told, ...bag}) => ({...bag, sentences: told.map(features => readBy(places, features))}))
  const begun = () => (from ? stateOf(from, course.sign) : unlearned(places))
  const learn = (known: State | undefined) =>
    fitted(
      begun(),
      read.flatMap(bag => samplesOf(bag, sentence => known && scoreOf(known, sentence, course.sign))),
      course,
    )
  let learned = learn(from && begun())
  for (let round = 1; round < course.rounds; round++) learned = learn(learned)
  return {
    words: {bias: learned.bias, features: [...places.words.keys()], weights: learned.words.weights},
    signs: {bias: 0, features: [...places.signs.keys()], weights: learned.signs.weights.map(weight => weight * course.sign)},
  }
}

function readBy(places: Places, {words, signs}: SentenceFeatures): Read {
  const known = (features: readonly number[], family: Family) =>
    Uint32Array.from(features.flatMap(feature => places[family].get(feature) ?? []))
  return {words: known(words, 'words'), signs: known(signs, 'signs'), each: 1 / Math.sqrt(Math.max(words.length, 1))}
}

interface ReadBag extends Omit<Bag, 'sentences'> {
  readonly sentences: readonly Read[]
}

function samplesOf({sentences, marked, wanted, weight}: ReadBag, worth: (sentence: Read) => number | undefined): readonly Sample[] {
  if (!wanted) return sentences.map(sentence => ({sentence, wanted, weight}))
  if (marked?.includes(true)) return sentences.map((sentence, at) => ({sentence, wanted: marked[at] ?? false, weight}))
  const [first, ...others] = sentences
  if (!first) return []
  if (worth(first) === undefined) return sentences.map(sentence => ({sentence, wanted, weight: weight / sentences.length}))
  const surest = others.reduce((best, sentence) => ((worth(sentence) ?? 0) > (worth(best) ?? 0) ? sentence : best), first)
  return [{sentence: surest, wanted, weight}]
}

/**
 * Goes on from a state, which it changes, by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011),
 * in a fixed order: the same samples give the same weights.
 */
function fitted(state: State, samples: readonly Sample[], course: Course): State {
  const order = samples.map((_, at) => at)
  const random = seeded(6)
  for (let pass = 0; pass < course.passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const sample = samples[at]
      if (sample) learn(state, sample, course)
    }
  }
  return state
}

function unlearned({words, signs}: Places): State {
  return stateOf({words: {bias: 0, weights: new Float64Array(words.size)}, signs: {weights: new Float64Array(signs.size)}}, 1)
}

/** Weights of signs hold what each sign counts; it is taken out again. */
function stateOf(
  {words, signs}: {readonly words: Pick<WeighedFeatures, 'bias' | 'weights'>; readonly signs: Pick<WeighedFeatures, 'weights'>},
  sign: number,
): State {
  const withSlopes = (weights: Float64Array): Weighed => ({weights, slopes: new Float64Array(weights.length).fill(FIRST_SLOPE)})
  return {
    ...{words: withSlopes(words.weights.slice()), signs: withSlopes(signs.weights.map(weight => weight / sign))},
    ...{bias: words.bias, biasSlope: FIRST_SLOPE},
  }
}

function learn(state: State, {sentence, wanted, weight}: Sample, course: Course): void {
  const {rate, sign} = course
  const error = (1 / (1 + Math.exp(-scoreOf(state, sentence, sign))) - Number(wanted)) * weight
  step(state.words, {places: sentence.words, slope: error * sentence.each}, course)
  step(state.signs, {places: sentence.signs, slope: error * sign}, course)
  state.biasSlope += error * error
  state.bias -= (rate * error) / Math.sqrt(state.biasSlope)
}

/** The log-odds (nats) of a sentence; `sign` is what each sign counts. */
function scoreOf({words, signs, bias}: State, sentence: Read, sign: number): number {
  let said = 0
  for (const place of sentence.words) said += words.weights[place] ?? 0
  let shown = 0
  for (const place of sentence.signs) shown += signs.weights[place] ?? 0
  return bias + said * sentence.each + shown * sign
}

function step({weights, slopes}: Weighed, from: {readonly places: Uint32Array; readonly slope: number}, {rate, shrinkage}: Course): void {
  for (const place of from.places) {
    const known = weights[place] ?? 0
    const slope = from.slope + shrinkage * known
    const squares = (slopes[place] ?? 0) + slope * slope
    slopes[place] = squares
    weights[place] = known - (rate * slope) / Math.sqrt(squares)
  }
}
