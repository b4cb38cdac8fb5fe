import {type LinearModel, logOdds, worthOf} from './linear.js'

/** What a reader of a sentence goes by, as hashes, each once: its words, and what tells how it is meant. */
export interface SentenceFeatures {
  readonly words: readonly number[]
  readonly signs: readonly number[]
}

/** A linear model over both: words count by the root of their number, signs each alike; the bias is that of the words. */
export interface SentenceModel {
  readonly words: LinearModel
  readonly signs: LinearModel
}

/** What reads a post a second time, where words of lists leave a doubt: its sentences one by one, and the whole of it. */
export interface SecondReader extends SentenceModel {
  readonly whole: LinearModel
}

/** A second reader has three tables: of words, of signs, and of the whole. */
export const THIRDS = 3

/** The second reader at some place of a file of models. @throws Error when it is not there */
export function secondReader(kept: readonly LinearModel[], place = 0): SecondReader {
  const [words, signs, whole] = kept.slice(THIRDS * place)
  if (!words || !signs || !whole) throw new Error('A second reader is not whole: train it again.')
  return {words, signs, whole}
}

/** A second reader as a file of models keeps it. */
export function tablesOf({words, signs, whole}: SecondReader): readonly LinearModel[] {
  return [words, signs, whole]
}

/** The log-odds (nats) that a sentence is what the model looks for. */
export function sentenceOdds({words, signs}: SentenceModel, features: SentenceFeatures): number {
  return logOdds(words, features.words) + worthOf(signs, features.signs)
}

/** The most log-odds that a sentence of some has; minus infinity where there is none. */
export function mostOdds(model: SentenceModel, sentences: readonly SentenceFeatures[]): number {
  return sentences.reduce((most, features) => Math.max(most, sentenceOdds(model, features)), Number.NEGATIVE_INFINITY)
}
