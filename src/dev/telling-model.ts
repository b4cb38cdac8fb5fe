/** Logistic regression for the second reader of readers’ affairs. */
import type {TellingFeatures, TellingModel} from '../privacy/index.js'
import {metOften, packed} from './logistic.js'
import {seeded, shuffle} from './random.js'

/** A text as the features of its sentences. What is wanted of a text is wanted of one of its sentences, and nobody says of which. */
export interface Bag {
  readonly sentences: readonly TellingFeatures[]
  readonly wanted: boolean
  readonly weight: number
}

const ROUNDS = 2
const PASSES = 20
const RATE = 0.3
/** Weight decay a step, of the weights that the step touches. */
const SHRINKAGE = 1e-3
/** How much each sign counts beside words, which count by the root of their number. */
const SIGN = 0.35
/** All that is looked for counts so much against all the rest. */
const SHARE_OF_WANTED = 0.5
const FIRST_SLOPE = 1e-2
const SLOTS = {words: 1 << 16, signs: 1 << 14} as const

type Family = keyof TellingFeatures
type Places = Readonly<Record<Family, ReadonlyMap<number, number>>>

interface Weights {
  readonly words: Float64Array
  readonly signs: Float64Array
  bias: number
}

/** A sentence by the places of its features. */
interface Read {
  readonly words: Uint32Array
  readonly signs: Uint32Array
  /** What each word counts for. */
  readonly each: number
}

interface Sample {
  readonly read: Read
  readonly wanted: boolean
  readonly weight: number
}

/**
 * Learns by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011), in a fixed order. Of a
 * text that tells of somebody the sentence with most signs is taken first, then the one that the reader finds surest (multiple instances:
 * Andrews, Tsochantaridis, Hofmann 2002).
 */
export function learnedTelling(bags: readonly Bag[]): TellingModel {
  const sentences = bags.flatMap(bag => bag.sentences)
  const places = {words: metOften(sentences.map(({words}) => words)), signs: metOften(sentences.map(({signs}) => signs))}
  const read = bags.map(({sentences: told, ...bag}) => ({...bag, sentences: told.map(features => readBy(places, features))}))
  let learned = freshWeights(places)
  for (let round = 0; round < ROUNDS; round++) {
    const known = learned
    learned = fitted(
      read.flatMap(bag => samplesOf(bag, sentence => (round > 0 ? scoreOf(known, sentence) : sentence.signs.length))),
      places,
    )
  }
  const kept = (family: Family) => packed([...places[family].keys()], learned[family], SLOTS[family])
  const signs = kept('signs')
  return {words: {...kept('words'), bias: learned.bias}, signs: {...signs, scale: signs.scale * SIGN}}
}

function readBy(places: Places, {words, signs}: TellingFeatures): Read {
  const known = (features: readonly number[], family: Family) =>
    Uint32Array.from(features.flatMap(feature => places[family].get(feature) ?? []))
  return {words: known(words, 'words'), signs: known(signs, 'signs'), each: 1 / Math.sqrt(Math.max(words.length, 1))}
}

interface ReadBag {
  readonly sentences: readonly Read[]
  readonly wanted: boolean
  readonly weight: number
}

function samplesOf({sentences, wanted, weight}: ReadBag, worth: (sentence: Read) => number): readonly Sample[] {
  if (!wanted) return sentences.map(read => ({read, wanted, weight}))
  let best = sentences[0]
  for (const sentence of sentences) if (best && worth(sentence) > worth(best)) best = sentence
  return best ? [{read: best, wanted, weight}] : []
}

function freshWeights({words, signs}: Places): Weights {
  return {words: new Float64Array(words.size), signs: new Float64Array(signs.size), bias: 0}
}

function scoreOf({words, signs, bias}: Weights, read: Read): number {
  const said = read.words.reduce((sum, place) => sum + (words[place] ?? 0), 0)
  const shown = read.signs.reduce((sum, place) => sum + (signs[place] ?? 0), 0)
  return bias + said * read.each + shown * SIGN
}

function fitted(samples: readonly Sample[], places: Places): Weights {
  const weights = freshWeights(places)
  const slopes = {
    words: new Float64Array(places.words.size).fill(FIRST_SLOPE),
    signs: new Float64Array(places.signs.size).fill(FIRST_SLOPE),
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
      const {read, wanted, weight} = sample
      const error = (1 / (1 + Math.exp(-scoreOf(weights, read))) - Number(wanted)) * weight * (wanted ? wantedCounts : 1)
      step(weights.words, slopes.words, {places: read.words, slope: error * read.each})
      step(weights.signs, slopes.signs, {places: read.signs, slope: error * SIGN})
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
  {places, slope: from}: {readonly places: Uint32Array; readonly slope: number},
): void {
  for (const place of places) {
    const known = weights[place] ?? 0
    const slope = from + SHRINKAGE * known
    const squares = (slopes[place] ?? 0) + slope * slope
    slopes[place] = squares
    weights[place] = known - (RATE * slope) / Math.sqrt(squares)
  }
}
