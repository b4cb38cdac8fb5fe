import type {LinearModel} from '../reader/index.js'
import type {MannerFeatures} from './features.js'

/** How a sentence may be meant: as a word to colleagues, as an opinion, or as a statement that only a source can bear out. */
export type Manner = (typeof MANNERS)[number]
export const MANNERS = ['note', 'opinion', 'claim'] as const

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

const UNCHECKED = new Uint8Array()

/** Models as their file keeps them: for each that of the words, with the bias of all, and that of the signs. */
export function keptManners(models: readonly MannerModel[]): readonly LinearModel[] {
  return models.flatMap(({bias, words, signs}) => [
    {bias, ...words, checks: UNCHECKED},
    {bias: 0, ...signs, checks: UNCHECKED},
  ])
}

/** The model of a manner among those that the file keeps. @throws Error when it is not there */
export function mannerModel(manner: Manner, kept: readonly LinearModel[]): MannerModel {
  const at = 2 * MANNERS.indexOf(manner)
  const [words, signs] = [kept[at], kept[at + 1]]
  if (!words || !signs) throw new Error('The second reader of manners is not whole: run `npm run train:notes`.')
  return {bias: words.bias, words, signs}
}
