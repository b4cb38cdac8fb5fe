import {onDemand} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import type {Passage, Post} from '../post/index.js'
import {type LinearModel, modelsIn} from '../reader/index.js'
import {type Telling, tellingsIn} from './telling.js'
import {featuresOfTelling, type TellingFeatures} from './telling-features.js'

/** A linear model over two families of features: words count by the root of their number, signs each alike. Weights of 8 bits, each worth `scale`. */
export interface TellingModel {
  readonly bias: number
  readonly words: {readonly scale: number; readonly weights: Int8Array}
  readonly signs: {readonly scale: number; readonly weights: Int8Array}
}

const kept = modelsIn('readers')
const model = onDemand(() => tellingModel(kept()))

const UNCHECKED = new Uint8Array()

/** The model as its file keeps it: that of the words with the bias of all, and that of the signs. */
export function keptModels({bias, words, signs}: TellingModel): readonly LinearModel[] {
  return [
    {bias, ...words, checks: UNCHECKED},
    {bias: 0, ...signs, checks: UNCHECKED},
  ]
}

function tellingModel([words, signs]: readonly LinearModel[]): TellingModel {
  if (!words || !signs) throw new Error('The second reader of readers’ affairs is not whole: run `npm run train:readers`.')
  return {bias: words.bias, words, signs}
}

/** The log-odds (nats) that a sentence tells a reader’s own affair. */
export function tellingOdds(telling: Telling): number {
  return oddsOf(model(), featuresOfTelling(telling))
}

export function oddsOf({bias, words, signs}: TellingModel, features: TellingFeatures): number {
  const said = features.words.reduce((sum, bucket) => sum + (words.weights[bucket] ?? 0), 0)
  const shown = features.signs.reduce((sum, bucket) => sum + (signs.weights[bucket] ?? 0), 0)
  return bias + (said * words.scale) / Math.sqrt(Math.max(features.words.length, 1)) + shown * signs.scale
}

const UNREAD: ReadonlySet<Passage['kind']> = new Set(['alt', 'field', 'footnote', 'quote'])

/** Whether the words of a passage are the library’s own. */
export function isRead({kind}: Passage): boolean {
  return !UNREAD.has(kind)
}

/** The features of all sentences of a post that may tell of somebody, to learn from. */
export function tellingFeaturesIn({passages}: Post, terms: Lexicons): readonly TellingFeatures[] {
  return passages.filter(isRead).flatMap(passage => tellingsIn(passage, terms).map(featuresOfTelling))
}
