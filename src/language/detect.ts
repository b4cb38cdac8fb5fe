import type {LanguageTag} from './language.js'
import {ofSpelling, type Script} from './spelling.js'
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
  return script && guessBy(script, read)
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

function guessBy(script: Script, read: readonly Word[]): Guess | undefined {
  const {languages, scale} = tableOf(script)
  const sums: number[] = languages.map(() => 0)
  let count = 0
  for (const {spelling, end} of read) {
    if (end > ENOUGH_TO_KNOW) break
    if (spelling.script !== script) continue
    const scores = scoresOf(spelling)
    for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + (scores[row] ?? 0)
    count += spelling.features.length
  }
  if (count === 0) return undefined
  const {best, lead} = ahead(sums)
  const language = languages[best]
  return language && {language, margin: (lead * scale) / count}
}

/** The row of the largest sum, the first of those, and how far ahead of the next it is. */
function ahead(sums: readonly number[]): {readonly best: number; readonly lead: number} {
  let best = 0
  for (let row = 1; row < sums.length; row++) if ((sums[row] ?? 0) > (sums[best] ?? 0)) best = row
  let next = Number.NEGATIVE_INFINITY
  for (const [row, sum] of sums.entries()) if (row !== best) next = Math.max(next, sum)
  return {best, lead: (sums[best] ?? 0) - next}
}

function tableOf(script: Script): LanguageTable {
  return script === 'arabic' ? ARABIC : LATIN
}

/** What a word says for each language of its script's table: whole numbers, whose sum does not depend on the order. */
const scoresOf = ofSpelling(({script, features}): readonly number[] => {
  if (!script) return []
  const {languages, weights} = tableOf(script)
  return languages.map((_, row) => features.reduce((sum, bucket) => sum + (weights[row * BUCKETS + bucket] ?? 0), 0))
})

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
