import {ar} from './ar.js'
import {ary} from './ary.js'
import type {LanguageTag} from './language.js'
import {BUCKETS, CLASSES, SCALE, WEIGHTS} from './table.js'
import {words} from './words.js'

/** A language and how far ahead of the next best it is, in nats a feature; the reader decides what is too little. */
export interface Guess {
  readonly language: LanguageTag
  readonly margin: number
}

const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/g
const DARIJA_WORDS = new Set(ary.telling)
const ARABIC_WORDS = new Set(ar.telling)
// Two glued spellings that no Standard Arabic verb shares: كاي-/كي- before a verb, and ما…ش around one.
const DARIJA_SHAPES = /^(?:كاي|كي|كن|كت)(?:\p{L}{3,})$|^ما\p{L}{2,}ش$/u
const ENOUGH_TO_KNOW = 4000

/** The language of a text by its script, then by its words; nothing for a text without letters. */
export function guessLanguage(text: string): Guess | undefined {
  const sample = text.length > ENOUGH_TO_KNOW ? text.slice(0, ENOUGH_TO_KNOW) : text
  const arabic = sample.match(ARABIC_LETTER)?.length ?? 0
  const latin = sample.match(LATIN_LETTER)?.length ?? 0
  if (arabic + latin === 0) return undefined
  return arabic > latin ? inArabicLetters(sample) : inLatinLetters(sample)
}

function inArabicLetters(text: string): Guess {
  let darija = 0
  let standard = 0
  for (const {key} of words(text)) {
    if (DARIJA_WORDS.has(key)) darija += 1
    else if (DARIJA_SHAPES.test(key)) darija += 0.5
    else if (ARABIC_WORDS.has(key)) standard += 1
  }
  return darija > standard ? {language: 'ary', margin: darija - standard} : {language: 'ar', margin: standard - darija + 0.1}
}

function inLatinLetters(text: string): Guess | undefined {
  const scores = CLASSES.map(() => 0)
  let features = 0
  for (const bucket of latinFeatures(text)) {
    features++
    for (let language = 0; language < CLASSES.length; language++) {
      scores[language] = (scores[language] ?? 0) + (WEIGHTS[language * BUCKETS + bucket] ?? 0)
    }
  }
  if (features === 0) return undefined
  const ranked = CLASSES.map((language, at) => ({language, score: scores[at] ?? 0})).sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  return best && next ? {language: best.language, margin: ((best.score - next.score) * SCALE) / features} : undefined
}

/** What the table is asked for: each word, and its letters in threes with its ends marked, as hash buckets. */
export function* latinFeatures(text: string): Generator<number> {
  for (const {key} of words(text)) {
    if (!/[a-z]/.test(key)) continue
    yield bucketOf(key)
    const framed = `<${key}>`
    for (let at = 0; at + 3 <= framed.length; at++) yield bucketOf(framed.slice(at, at + 3))
  }
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo, draft-eastlake-fnv). */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return (hash >>> 8) % BUCKETS
}
