import type {LanguageTag} from '../language/index.js'
import type {Entry, Lexicons} from '../lexicon/index.js'
import {type Passage, passageWords} from '../post/index.js'
import {stemsOf} from './arabic-stems.js'
import {arabicReadings} from './arabizi.js'
import type {Topic} from './tags.js'

/** A term that was written in disguise. Offsets are into the passage's text. */
export interface Repaired {
  readonly topic: Topic
  readonly entry: Entry
  readonly start: number
  readonly end: number
  /** How much of the term's sureness is left. */
  readonly trust: number
}

/** The topics whose words people disguise. */
const DISGUISED = ['slur', 'insult', 'profanity', 'group', 'hostility'] as const

// Signs that stand for a letter they look like; both readings of 1 and ! are tried.
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{'0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g'},
  ...{'@': 'a', $: 's', '!': 'i', '+': 't', '|': 'l', '€': 'e', '£': 'l', '¡': 'i', '(': 'c'},
}
const MASKS = '*#_•.-'
const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const
/** Shorter words are disguised in too many ways to be sure of any. */
const SHORTEST = 3
const SHORTEST_SWAPPED = 5
const LONGEST = 24

/** Terms that a reader makes out although they are not spelled out. */
export function repairedIn(passage: Passage, terms: Lexicons, free: (start: number, end: number) => boolean): readonly Repaired[] {
  const whole = misspelled(passage).filter(({start, end}) => free(start, end))
  return [...signs(passage), ...spaced(passage), ...whole].flatMap(({written, start, end}) => {
    const found = termBehind(written, passage.language, terms)
    return found ? [{...found, start, end}] : []
  })
}

interface Chunk {
  readonly written: string
  readonly start: number
  readonly end: number
}

/** Chunks in which a sign or a digit stands among letters: `sh1t`, `f*ck`, `@sshole`. */
function signs({prose}: Passage): readonly Chunk[] {
  if (!/[a-z][*#@$!|+€0-9]|[@$!€0-9][a-z]/iu.test(prose)) return []
  const chunks: Chunk[] = []
  for (const {0: text, index} of prose.matchAll(/(?<![\p{L}\p{N}])[\p{L}@$!*#|+€0-9_]{3,24}/gu)) {
    const written = text.replace(/[!*#_]+$/u, '')
    if (/[*#@$!|+€0-9]/u.test(written) && /\p{L}/u.test(written)) chunks.push({written, start: index, end: index + written.length})
  }
  return chunks
}

/** Letters one by one: `f u c k`, `s.l.u.t`. */
function spaced({prose}: Passage): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (const {0: text, index} of prose.matchAll(/(?<![\p{L}\p{N}])[\p{L}@$!0-9](?:[ .\-_*]{1,2}[\p{L}@$!0-9](?![\p{L}\p{N}])){2,20}/gu)) {
    const written = text.replace(/[ .\-_*]+/gu, '')
    // `I a m`: the first letters may be words of their own.
    for (let cut = 0; cut <= 2 && written.length - cut >= SHORTEST; cut++) {
      chunks.push({written: written.slice(cut), start: index + text.length - tailOf(text, written.length - cut), end: index + text.length})
    }
  }
  return chunks
}

/** How long the end of a spaced text is that holds so many letters. */
function tailOf(text: string, letters: number): number {
  let left = letters
  for (let at = text.length - 1; at >= 0; at--) {
    if (!/[ .\-_*]/u.test(text[at] ?? '')) left--
    if (left === 0) return text.length - at
  }
  return text.length
}

function misspelled(passage: Passage): readonly Chunk[] {
  return passageWords(passage)
    .filter(({key}) => key.length >= SHORTEST_SWAPPED && key.length <= LONGEST)
    .map(({key, start, end}) => ({written: key, start, end}))
}

type Found = Pick<Repaired, 'topic' | 'entry' | 'trust'> | undefined

const MOST_KEPT = 30_000
const kept = new Map<string, Found>()
let keptFor: Lexicons | undefined

/** The term behind a written form; remembered, since posts share most of their words. */
function termBehind(written: string, language: LanguageTag, terms: Lexicons): Found {
  if (keptFor !== terms || kept.size > MOST_KEPT) kept.clear()
  keptFor = terms
  const name = `${language} ${written}`
  if (kept.has(name)) return kept.get(name)
  const found = look(written.toLowerCase(), language, terms)
  kept.set(name, found)
  return found
}

/** Affixes of a dialect cost little trust; another script and a disguise cost more. */
const TRUST = {disguised: 0.5, derived: 0.7} as const

function look(written: string, language: LanguageTag, terms: Lexicons): Found {
  const isArabic = language === 'ar' || language === 'ary'
  const stems = isArabic && ARABIC.test(written) ? stemsOf(written) : []
  const otherScript = language === 'ary' && !ARABIC.test(written) ? arabicReadings(written) : []
  return (
    lookFor(stems, {language, terms, trust: TRUST.derived}) ??
    lookFor([...readings(written), ...otherScript], {language, terms, trust: TRUST.disguised})
  )
}

const ARABIC = /[ء-ي]/u

interface Search {
  readonly language: LanguageTag
  readonly terms: Lexicons
  readonly trust: number
}

function lookFor(forms: readonly string[], {language, terms, trust}: Search): Found {
  let surest: Found
  for (const form of forms) {
    for (const topic of DISGUISED) {
      for (const list of LISTS[language]) {
        const entry = terms(topic).entryOf(form, list)
        if (entry && !entry.exact && (entry.sureness ?? 1) > (surest?.entry.sureness ?? (surest ? 1 : 0))) surest = {topic, entry, trust}
      }
    }
  }
  return surest
}

/** Whose words are read in whose passages. */
const LISTS: Readonly<Record<LanguageTag, readonly LanguageTag[]>> = {
  en: ['en'],
  fr: ['fr'],
  ar: ['ar', 'ary'],
  ary: ['ary', 'ar', 'fr'],
}

/** What a written form may stand for: signs read as letters, stretched letters squeezed, masked vowels filled, two letters changed back. */
function readings(written: string): readonly string[] {
  const plain = [...written].map(sign => LOOKALIKES[sign] ?? sign).join('')
  const found = new Set<string>()
  const l = [...written].map(sign => (sign === '1' || sign === '!' ? 'l' : (LOOKALIKES[sign] ?? sign))).join('')
  for (const reading of [plain, l]) {
    if (reading !== written) found.add(reading)
    for (const squeezed of squeezedFrom(reading)) found.add(squeezed)
    for (const filled of filledFrom(reading)) found.add(filled)
  }
  // Arabic roots stand so close that two letters changed make another word.
  if (plain === written && written.length >= SHORTEST_SWAPPED && !ARABIC.test(written))
    for (const swapped of swappedFrom(written)) found.add(swapped)
  return [...found]
}

function squeezedFrom(reading: string): readonly string[] {
  if (!/(.)\1\1/u.test(reading)) return /(.)\1/u.test(reading) && /[ء-ي]/u.test(reading) ? [reading.replace(/(.)\1+/gu, '$1')] : []
  return [reading.replace(/(.)\1{2,}/gu, '$1'), reading.replace(/(.)\1{2,}/gu, '$1$1'), reading.replace(/(.)\1+/gu, '$1')]
}

function filledFrom(reading: string): readonly string[] {
  const at = [...reading].findIndex(sign => MASKS.includes(sign))
  if (at < 1) return []
  const run = /^[*#_•.-]+/u.exec(reading.slice(at))?.[0].length ?? 1
  const rest = reading.slice(at + run)
  if (rest === '' || [...rest].some(sign => MASKS.includes(sign))) return []
  const before = reading.slice(0, at)
  if (run === 1) return [...VOWELS, 'y', 'c', 'g', 't'].map(vowel => before + vowel + rest)
  return run === 2 ? ['uc', 'hi', 'it', 'ig', 'ag'].map(pair => before + pair + rest) : []
}

function swappedFrom(written: string): readonly string[] {
  const swapped: string[] = []
  for (let at = 0; at + 1 < written.length; at++) {
    if (written[at] !== written[at + 1]) swapped.push(written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2))
  }
  return swapped
}
