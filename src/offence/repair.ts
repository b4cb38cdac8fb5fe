import type {LanguageTag} from '../language/index.js'
import type {Entry, Lexicons} from '../lexicon/index.js'
import type {Passage, Span} from '../post/index.js'
import {stemsOf} from './arabic-stems.js'
import {arabicReadings} from './arabizi.js'
import {type Chunk, misspelled, signs, spaced} from './chunks.js'
import {partsOf} from './glued.js'
import {arabicSigns, readings, slips} from './readings.js'
import type {Topic} from './topics.js'

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
export function repairedIn(passage: Passage, terms: Lexicons, free: (start: number, end: number) => boolean): readonly Repaired[] {
  const reader = {language: passage.language, terms}
  // In Darija digits are letters: what a list has is no disguise.
  const isFree = ({start, end}: Span) => passage.language !== 'ary' || free(start, end)
  const repaired: Repaired[] = []
  const add = ({written, start, end}: Chunk, isJoined: boolean) => {
    const found = termBehind(written, isJoined, reader)
    if (found) repaired.push({...found, start, end})
  }
  for (const chunk of [...signs(passage).filter(isFree), ...spaced(passage)]) add(chunk, true)
  for (const chunk of misspelled(passage)) if (free(chunk.start, chunk.end)) add(chunk, false)
  return repaired
}

type Found = Pick<Repaired, 'topic' | 'entry' | 'trust' | 'isDisguised'> | undefined

/** What was found behind written forms, by language and by whether they were joined. */
interface Remembered {
  readonly terms: Lexicons
  readonly forms: Map<string, Found>
}

const MOST_KEPT = 60_000
const kept = new Map<string, Remembered>()

interface Reader {
  readonly language: LanguageTag
  readonly terms: Lexicons
}

/** The term behind a written form; remembered, since posts share most of their words. */
function termBehind(written: string, isJoined: boolean, reader: Reader): Found {
  const name = isJoined ? `${reader.language}+` : reader.language
  let remembered = kept.get(name)
  if (!remembered || remembered.terms !== reader.terms || remembered.forms.size > MOST_KEPT) {
    remembered = {terms: reader.terms, forms: new Map()}
    kept.set(name, remembered)
  }
  const {forms} = remembered
  const known = forms.get(written)
  if (known !== undefined || forms.has(written)) return known
  const found = look(written.toLowerCase(), isJoined, reader)
  forms.set(written, found)
  return found
}

/** Affixes of a dialect cost a little trust and a disguise that somebody chose less; a slip or another script may make the term by chance. */
const TRUST = {derived: 0.7, chosen: 0.9, chance: 0.5} as const

function look(written: string, isJoined: boolean, {language, terms}: Reader): Found {
  const isArabic = language === 'ar' || language === 'ary'
  const isInArabic = isArabic && ARABIC.test(written)
  const letters = isInArabic ? arabicSigns(written) : written
  const joined = isJoined || letters !== written ? [letters, ...readings(letters)] : readings(letters)
  const chosen = [...(isInArabic ? joined.flatMap(bareForms) : joined), ...partsOf(written, language)]
  const otherScript = language === 'ary' && !isInArabic ? arabicReadings(written) : []
  return (
    lookFor(isInArabic ? stemsOf(written) : [], {language, terms, trust: TRUST.derived}) ??
    lookFor(chosen, {language, terms, trust: TRUST.chosen}) ??
    lookFor([...(isJoined ? [] : slips(written)), ...otherScript], {language, terms, trust: TRUST.chance})
  )
}

const ARABIC = /[ء-ي]/u

/** A reading in Arabic letters, and without what is written onto it. */
function bareForms(reading: string): readonly string[] {
  return [reading, reading.replace(ARTICLE, ''), ...stemsOf(reading)]
}

const ARTICLE = /^[وفبك]?ال(?=..)|^لل(?=..)/u

interface Search extends Reader {
  readonly trust: number
}

function lookFor(forms: readonly string[], {language, terms, trust}: Search): Found {
  let surest: Found
  for (const form of forms) {
    for (const topic of DISGUISED) {
      for (const list of LISTS[language]) {
        const entry = terms(topic).entryOf(form, list)
        if (!entry || entry.exact || (entry.sureness ?? 1) <= (surest?.entry.sureness ?? (surest ? 1 : 0))) continue
        surest = {topic, entry, trust, isDisguised: trust !== TRUST.derived}
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
