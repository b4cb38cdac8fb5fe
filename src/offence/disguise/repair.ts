import {type LanguageTag, ofSpelling, type Spelling} from '../../language/index.js'
import type {Entry, Lexicons} from '../../lexicon/index.js'
import {type Passage, passageWords, type Span} from '../../post/index.js'
import type {Topic} from '../topics.js'
import {stemsOf} from './arabic-stems.js'
import {arabicReadings} from './arabizi.js'
import {type Chunk, maySlip, signs, spaced} from './chunks.js'
import {suffixesOf} from './glued.js'
import {arabicSigns, readings, swaps} from './readings.js'
import {seamsOf, slipsOf} from './slips.js'
import {isKnown} from './vocabulary.js'

/** A term that was written in disguise. Offsets are into the passage's text. */
export interface Repaired {
  readonly topic: Topic
  readonly entry: Entry
  readonly start: number
  readonly end: number
  /** How much of the term's sureness is left. */
  readonly trust: number
  /** Whether it is not written as its language writes it. */
  readonly isDisguised: boolean
}

/** The topics whose words people disguise. */
const DISGUISED = ['slur', 'insult', 'profanity', 'group', 'hostility'] as const

/** Terms that a reader makes out although they are not spelled out. */
export function repairedIn(passage: Passage, terms: Lexicons, free: (span: Span) => boolean): readonly Repaired[] {
  const reader = {language: passage.language, terms}
  // In Darija digits are letters: what a list has is no disguise.
  const isFree = (span: Span) => passage.language !== 'ary' || free(span)
  const repaired: Repaired[] = []
  const add = (found: readonly Found[], {written, start, end}: Chunk) => {
    for (const {from, to, ...term} of found) {
      repaired.push({...term, start: start + from, end: to === written.length ? end : start + to})
    }
  }
  for (const chunk of [...signs(passage).filter(isFree), ...spaced(passage)]) add(behind(chunk.written, reader), chunk)
  const {behindWord} = rememberedOf(reader)
  for (const {key, spelling, start, end} of passageWords(passage)) {
    const found = behindWord(spelling)
    if (found.length > 0 && free({start, end})) add(found, {written: key, start, end})
  }
  return repaired
}

type Term = Pick<Repaired, 'topic' | 'entry' | 'trust' | 'isDisguised'>

/** A term, and which letters of the written form it stands in. */
interface Found extends Term {
  readonly from: number
  readonly to: number
}

const NOTHING: readonly Found[] = []

/** What was found behind written forms in a language, for the lists that it was looked up in. */
interface Remembered {
  readonly terms: Lexicons
  readonly behindWord: (spelling: Spelling) => readonly Found[]
  readonly behindJoined: Map<string, readonly Found[]>
}

const MOST_JOINED = 10_000
const kept = new Map<LanguageTag, Remembered>()

interface Reader {
  readonly language: LanguageTag
  readonly terms: Lexicons
}

/** What is remembered of a language: posts share most of their words, and each takes long. */
function rememberedOf(reader: Reader): Remembered {
  const before = kept.get(reader.language)
  if (before?.terms === reader.terms && before.behindJoined.size <= MOST_JOINED) return before
  const behindWord = ofSpelling(({key}) => (maySlip(key) ? look(key.toLowerCase(), false, reader) : NOTHING))
  const remembered = {terms: reader.terms, behindWord, behindJoined: new Map<string, readonly Found[]>()}
  kept.set(reader.language, remembered)
  return remembered
}

/** The terms behind letters that were joined. */
function behind(written: string, reader: Reader): readonly Found[] {
  const {behindJoined} = rememberedOf(reader)
  const found = behindJoined.get(written) ?? look(written.toLowerCase(), true, reader)
  behindJoined.set(written, found)
  return found
}

/** A disguise that somebody chose costs little trust, affixes of a dialect more; a slip or another script may make a term by chance. */
const TRUST = {chance: 0.5, slip: 0.58, derived: 0.7, chosen: 0.9} as const

function look(written: string, isJoined: boolean, reader: Reader): readonly Found[] {
  if (isKnownWord(written, isJoined, reader)) return NOTHING
  const whole = ARABIC.test(written) && !isLatin(reader) ? arabicTerm(written, isJoined, reader) : latinTerm(written, isJoined, reader)
  if (whole) return [{...whole, from: 0, to: written.length}]
  return isLatin(reader) && !isJoined ? besideSeam(written, reader) : NOTHING
}

/** English and French, whose words are known well enough to tell a slip. */
function isLatin({language}: Reader): boolean {
  return language === 'en' || language === 'fr'
}

function isKnownWord(written: string, isJoined: boolean, reader: Reader): boolean {
  return isLatin(reader) && !isJoined && isKnown(written)
}

function latinTerm(written: string, isJoined: boolean, reader: Reader): Term | undefined {
  const chosen = isJoined ? [written, ...readings(written)] : readings(written)
  const slips = isLatin(reader) && !isJoined ? slipsOf(written) : []
  const chances = isLatin(reader) || isJoined ? [] : swaps(written)
  const otherScript = reader.language === 'ary' ? arabicReadings(written) : []
  return (
    lookFor(slips, TRUST.slip, reader) ??
    lookFor(isLatin(reader) ? chosen.filter(isKnown) : chosen, TRUST.chosen, reader) ??
    lookFor([...chances, ...otherScript], TRUST.chance, reader)
  )
}

function arabicTerm(written: string, isJoined: boolean, reader: Reader): Term | undefined {
  const letters = arabicSigns(written)
  const chosen = isJoined || letters !== written ? [letters, ...readings(letters)] : readings(letters)
  return (
    lookFor(stemsOf(written), TRUST.derived, reader) ??
    lookFor(chosen.flatMap(bareForms), TRUST.chosen, reader) ??
    lookFor(isJoined ? [] : swaps(written), TRUST.chance, reader)
  )
}

/** The terms on either side of where a space was left out. */
function besideSeam(written: string, reader: Reader): readonly Found[] {
  let best = NOTHING
  for (const seam of seamsOf(written)) {
    const found = [
      {from: 0, to: seam},
      {from: seam, to: written.length},
    ]
      .map(part => partOf(written, part, reader))
      .filter(part => part !== undefined)
    if (found.length > best.length) best = found
  }
  if (best.length > 0) return best
  const last = lookFor(suffixesOf(written, reader.language), TRUST.chance, reader)
  return last ? [{...last, from: 0, to: written.length}] : NOTHING
}

/** Shorter parts are found by chance: French makes long words of `con`, `cul` and `rat`. */
const SHORTEST_PART: Readonly<Record<LanguageTag, number>> = {en: 3, fr: 5, ar: 5, ary: 5}

function partOf(written: string, {from, to}: Pick<Found, 'from' | 'to'>, reader: Reader): Found | undefined {
  const found = to - from < SHORTEST_PART[reader.language] ? undefined : lookFor([written.slice(from, to)], TRUST.slip, reader)
  return found && {...found, from, to}
}

const ARABIC = /[ء-ي]/u

/** A reading in Arabic letters, and without what is written onto it. */
function bareForms(reading: string): readonly string[] {
  return [reading, reading.replace(ARTICLE, ''), ...stemsOf(reading)]
}

const ARTICLE = /^[وفبك]?ال(?=..)|^لل(?=..)/u

/** How sure a term must be that is made out of a slip or a lost space. Too many words of French are unknown to the vocabulary. */
const SUREST_SLIP: Readonly<Record<LanguageTag, number>> = {en: 0, fr: 0.75, ar: 0, ary: 0}

function lookFor(forms: readonly string[], trust: number, {language, terms}: Reader): Term | undefined {
  let surest: Term | undefined
  const least = trust === TRUST.slip ? SUREST_SLIP[language] : 0
  for (const form of forms) {
    for (const topic of DISGUISED) {
      for (const list of LISTS[language]) {
        const entry = terms(topic).entryOf(form, list)
        if (!entry || entry.exact || surenessOf(entry) <= (surest ? surenessOf(surest.entry) : least)) continue
        surest = {topic, entry, trust, isDisguised: trust !== TRUST.derived}
      }
    }
  }
  return surest
}

function surenessOf({sureness = 1}: Entry): number {
  return sureness
}

/** Whose words are read in whose passages. */
const LISTS: Readonly<Record<LanguageTag, readonly LanguageTag[]>> = {
  en: ['en'],
  fr: ['fr'],
  ar: ['ar', 'ary'],
  ary: ['ary', 'ar', 'fr'],
}
