/** Trains the second reader of manners. */
import {type Weights as KeptWeights, MANNER_BUCKETS, type MannerFeatures, type MannerModel} from '../manner/index.js'
import {fitted, type Sample, type Sentence, scoreOf, type Weights, worthOfEach} from './sentence-model.js'

/** A text as its sentences. What is wanted of a text is wanted of those that `marked` names or, where nobody says which, of one of them. */
export interface Bag {
  readonly sentences: readonly MannerFeatures[]
  readonly marked: readonly boolean[] | undefined
  readonly wanted: boolean
  readonly weight: number
}

const ROUNDS = 3
const SIGN = 0.15
const COURSE = {
  ...{passes: 12, rate: 0.1, shrinkage: 0.01, sign: SIGN, shareOfWanted: 0.3},
  sizes: {words: MANNER_BUCKETS, signs: MANNER_BUCKETS},
}

/**
 * Of a text in which nobody marked what is wanted all sentences are taken first, then the one that the reader finds surest (multiple instances:
 * Andrews, Tsochantaridis, Hofmann 2002). The same bags give the same model.
 */
export function learnedManner(bags: readonly Bag[]): MannerModel {
  const read = bags.map(({sentences, ...bag}) => ({...bag, sentences: sentences.map(readBy)}))
  let learned = fitted(
    read.flatMap(bag => toldBy(bag, undefined)),
    COURSE,
  )
  for (let round = 1; round < ROUNDS; round++) {
    const known = learned
    learned = fitted(
      read.flatMap(bag => toldBy(bag, known)),
      COURSE,
    )
  }
  const {words, signs, bias} = learned
  return {bias, words: rounded(words, 1), signs: rounded(signs, SIGN)}
}

function readBy({words, signs}: MannerFeatures): Sentence {
  return {words, signs, each: worthOfEach(words.length)}
}

interface ReadBag extends Omit<Bag, 'sentences'> {
  readonly sentences: readonly Sentence[]
}

function toldBy({sentences, marked, wanted, weight}: ReadBag, known: Weights | undefined): readonly Sample[] {
  if (!wanted) return sentences.map(sentence => ({sentence, wanted, weight}))
  if (marked) return sentences.map((sentence, at) => ({sentence, wanted: marked[at] ?? false, weight}))
  if (!known) return sentences.map(sentence => ({sentence, wanted, weight: weight / sentences.length}))
  const [first] = [...sentences].sort((one, other) => scoreOf(known, other, SIGN) - scoreOf(known, one, SIGN))
  return first ? [{sentence: first, wanted, weight}] : []
}

function rounded(weights: Float64Array, worth: number): KeptWeights {
  const most = weights.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0)
  const scale = most > 0 ? most / 127 : 1
  return {scale: scale * worth, weights: Int8Array.from(weights, weight => Math.round(weight / scale))}
}
