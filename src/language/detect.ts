import type {LanguageTag} from './language.js'
import {ARABIC, LATIN} from './table.js'
import {BUCKETS, type LanguageTable} from './table-shape.js'
import {words} from './words.js'

/** A language and how far ahead of the next best it is, in nats a feature; the reader decides what is too little. */
export interface Guess {
  readonly language: LanguageTag
  readonly margin: number
}

export type Script = 'latin' | 'arabic'

const LETTERS: Readonly<Record<Script, RegExp>> = {
  latin: /[A-Za-z\u00c0-\u024f]/g,
  arabic: /[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g,
}
const OF_SCRIPT: Readonly<Record<Script, RegExp>> = {latin: /[a-z]/, arabic: /[\u0620-\u06d3\u0750-\u077f]/}
const ENOUGH_TO_KNOW = 4000

/** The language of a text by its script, then by its words and letters; nothing for a text without either script's letters. */
export function guessLanguage(text: string): Guess | undefined {
  const sample = text.length > ENOUGH_TO_KNOW ? text.slice(0, ENOUGH_TO_KNOW) : text
  const script = scriptOf(sample)
  return script && guessBy(script === 'arabic' ? ARABIC : LATIN, languageFeatures(sample, script))
}

/** The script of most letters. */
export function scriptOf(text: string): Script | undefined {
  const arabic = text.match(LETTERS.arabic)?.length ?? 0
  const latin = text.match(LETTERS.latin)?.length ?? 0
  if (arabic + latin === 0) return undefined
  return arabic > latin ? 'arabic' : 'latin'
}

function guessBy({languages, scale, weights}: LanguageTable, features: readonly number[]): Guess | undefined {
  if (features.length === 0) return undefined
  const ranked = languages
    .map((language, row) => ({language, score: features.reduce((sum, bucket) => sum + (weights[row * BUCKETS + bucket] ?? 0), 0)}))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  return best && next && {language: best.language, margin: ((best.score - next.score) * scale) / features.length}
}

/** What a table is asked for: each word of the script, and its letters in threes with its ends marked, as hash buckets. */
export function languageFeatures(text: string, script: Script): readonly number[] {
  const features: number[] = []
  for (const {key} of words(text)) {
    if (!OF_SCRIPT[script].test(key)) continue
    const framed = `<${key}>`
    features.push(bucketOf(key, 0, key.length))
    for (let at = 0; at + 3 <= framed.length; at++) features.push(bucketOf(framed, at, at + 3))
  }
  return features
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo, draft-eastlake-fnv). */
function bucketOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 8) % BUCKETS
}
