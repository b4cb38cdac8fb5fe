import type {MannerFeatures} from './features.js'

/** How a sentence may be meant: as a word to colleagues, as an opinion, or as a statement that only a source can bear out. */
export type Manner = 'note' | 'opinion' | 'claim'

/** What a linear model knows of one family of features: weights of 8 bits, each worth `scale`. */
export interface Weights {
  readonly scale: number
  readonly weights: Int8Array
}

/** A linear model over two families of features: words count by the root of their number, signs each alike. */
export interface MannerModel {
  readonly bias: number
  readonly words: Weights
  readonly signs: Weights
}

/** The log-odds (nats) that a sentence is meant in the manner of a model. */
export function mannerOdds({bias, words, signs}: MannerModel, features: MannerFeatures): number {
  let said = 0
  for (const bucket of features.words) said += words.weights[bucket] ?? 0
  let shown = 0
  for (const bucket of features.signs) shown += signs.weights[bucket] ?? 0
  return bias + (said * words.scale) / Math.sqrt(Math.max(features.words.length, 1)) + shown * signs.scale
}
