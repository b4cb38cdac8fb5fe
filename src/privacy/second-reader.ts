import {loadable} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {type Passage, type Post, passageWords} from '../post/index.js'
import {type Telling, tellingsIn} from './telling.js'
import {featuresOfTelling, type TellingFeatures} from './telling-features.js'

/** A linear model over two families of features: words count by the root of their number, signs each alike. Weights of 8 bits, each worth `scale`. */
export interface TellingModel {
  readonly bias: number
  readonly words: {readonly scale: number; readonly weights: Int8Array}
  readonly signs: {readonly scale: number; readonly weights: Int8Array}
}

const weights = loadable('the second reader of readers’ affairs', () => import('./second-reader-weights.js'))

/** Of fewer words it knows nothing. */
const FEWEST_WORDS = 3

/** Loads the second reader for a post that it can read. */
export function prepareSecondReader({passages}: Post): Promise<void> | undefined {
  return passages.some(passage => passageWords(passage).length >= FEWEST_WORDS) ? weights.load() : undefined
}

/** The log-odds (nats) that a sentence tells a reader’s own affair. */
export function tellingOdds(telling: Telling): number {
  return oddsOf(weights.get().TELLING_READER, featuresOfTelling(telling))
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
