/** Trains the second reader of readers’ affairs. */
import type {TellingFeatures, TellingModel} from '../privacy/index.js'
import {metOften, packed} from './logistic.js'
import {fitted, freshWeights, type Sample, type Sentence, scoreOf, worthOfEach} from './sentence-model.js'

/** A text as the features of its sentences. What is wanted of a text is wanted of one of its sentences, and nobody says of which. */
export interface Bag {
  readonly sentences: readonly TellingFeatures[]
  readonly wanted: boolean
  readonly weight: number
}

const ROUNDS = 2
const SIGN = 0.35
const COURSE = {passes: 20, rate: 0.3, shrinkage: 1e-3, sign: SIGN, shareOfWanted: 0.5} as const
const SLOTS = {words: 1 << 16, signs: 1 << 14} as const

type Family = keyof TellingFeatures
type Places = Readonly<Record<Family, ReadonlyMap<number, number>>>

/** A sentence by the places of its features. */
interface Read extends Sentence {
  readonly signs: Uint32Array
}

/**
 * Of a text that tells of somebody the sentence with most signs is taken first, then the one that the reader finds surest (multiple instances:
 * Andrews, Tsochantaridis, Hofmann 2002). The same bags give the same model.
 */
export function learnedTelling(bags: readonly Bag[]): TellingModel {
  const sentences = bags.flatMap(bag => bag.sentences)
  const places = {words: metOften(sentences.map(({words}) => words)), signs: metOften(sentences.map(({signs}) => signs))}
  const sizes = {words: places.words.size, signs: places.signs.size}
  const read = bags.map(({sentences: told, ...bag}) => ({...bag, sentences: told.map(features => readBy(places, features))}))
  let learned = freshWeights(sizes)
  for (let round = 0; round < ROUNDS; round++) {
    const known = learned
    const worth = (sentence: Read) => (round > 0 ? scoreOf(known, sentence, SIGN) : sentence.signs.length)
    learned = fitted(
      read.flatMap(bag => samplesOf(bag, worth)),
      {...COURSE, sizes},
    )
  }
  const kept = (family: Family) => packed([...places[family].keys()], learned[family], SLOTS[family])
  const signs = kept('signs')
  return {words: {...kept('words'), bias: learned.bias}, signs: {...signs, scale: signs.scale * SIGN}}
}

function readBy(places: Places, {words, signs}: TellingFeatures): Read {
  const known = (features: readonly number[], family: Family) =>
    Uint32Array.from(features.flatMap(feature => places[family].get(feature) ?? []))
  return {words: known(words, 'words'), signs: known(signs, 'signs'), each: worthOfEach(words.length)}
}

interface ReadBag {
  readonly sentences: readonly Read[]
  readonly wanted: boolean
  readonly weight: number
}

function samplesOf({sentences, wanted, weight}: ReadBag, worth: (sentence: Read) => number): readonly Sample[] {
  if (!wanted) return sentences.map(sentence => ({sentence, wanted, weight}))
  let best = sentences[0]
  for (const sentence of sentences) if (best && worth(sentence) > worth(best)) best = sentence
  return best ? [{sentence: best, wanted, weight}] : []
}
