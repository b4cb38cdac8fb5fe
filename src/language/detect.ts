import type {LanguageTag} from './language.js'
import type {Script} from './spelling.js'
import {ARABIC, LATIN} from './table.js'
import {BUCKETS, type LanguageTable} from './table-shape.js'
import {type Word, words} from './words.js'

/** A language and how far ahead of the next best it is, in nats a feature; the reader decides what is too little. */
export interface Guess {
  readonly language: LanguageTag
  readonly margin: number
}

const ENOUGH_TO_KNOW = 4000

/** The language of a text by its script, then by its words and letters; nothing for a text without either script's letters. `read` are its words, if known. */
export function guessLanguage(text: string, read: readonly Word[] = words(text)): Guess | undefined {
  const script = mostWritten(read)
  return script && guessBy(script === 'arabic' ? ARABIC : LATIN, featuresOf(read, script))
}

/** The script of most letters. */
export function scriptOf(text: string): Script | undefined {
  return mostWritten(words(text))
}

function mostWritten(read: readonly Word[]): Script | undefined {
  let [arabic, latin] = [0, 0]
  for (const {spelling, start, end} of read) {
    if (end > ENOUGH_TO_KNOW) break
    if (spelling.script === 'arabic') arabic += end - start
    else if (spelling.script === 'latin') latin += end - start
  }
  if (arabic + latin === 0) return undefined
  return arabic > latin ? 'arabic' : 'latin'
}

function guessBy({languages, scale, weights}: LanguageTable, features: readonly number[]): Guess | undefined {
  if (features.length === 0) return undefined
  const ranked = languages.map((language, row) => ({language, score: scoreOf(weights, row, features)})).sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  return best && next && {language: best.language, margin: ((best.score - next.score) * scale) / features.length}
}

function scoreOf(weights: Int8Array, row: number, features: readonly number[]): number {
  let score = 0
  for (const bucket of features) score += weights[row * BUCKETS + bucket] ?? 0
  return score
}

/** What a table is asked for: the features of each word of the script. */
export function languageFeatures(text: string, script: Script): readonly number[] {
  return featuresOf(words(text), script)
}

function featuresOf(read: readonly Word[], script: Script): readonly number[] {
  const features: number[] = []
  for (const {spelling, end} of read) {
    if (end > ENOUGH_TO_KNOW) break
    if (spelling.script === script) for (const feature of spelling.features) features.push(feature)
  }
  return features
}
