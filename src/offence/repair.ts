import type {LanguageTag} from '../language/index.js'
import type {Entry, Lexicons} from '../lexicon/index.js'
import type {Passage, Span} from '../post/index.js'
import {stemsOf} from './arabic-stems.js'
import {arabicReadings} from './arabizi.js'
import {type Chunk, misspelled, signs, spaced} from './chunks.js'
import {suffixesOf} from './glued.js'
import {joinedReadings, readings} from './readings.js'
import type {Topic} from './topics.js'

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

/** Terms that a reader makes out although they are not spelled out. */
export function repairedIn(passage: Passage, terms: Lexicons, free: (span: Span) => boolean): readonly Repaired[] {
  const reader = {language: passage.language, terms}
  // In Darija digits are letters: what a list has is no disguise.
  const isFree = (span: Span) => passage.language !== 'ary' || free(span)
  const repaired: Repaired[] = []
  const add = ({written, start, end}: Chunk, isJoined: boolean) => {
    const found = termBehind(written, isJoined, reader)
    if (found) repaired.push({...found, start, end})
  }
  for (const chunk of [...signs(passage).filter(isFree), ...spaced(passage)]) add(chunk, true)
  for (const chunk of misspelled(passage)) if (free(chunk)) add(chunk, false)
  return repaired
}

type Found = Pick<Repaired, 'topic' | 'entry' | 'trust'> | undefined

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

/** Affixes of a dialect cost little trust; another script and a disguise cost more. */
const TRUST = {disguised: 0.5, derived: 0.7} as const

function look(written: string, isJoined: boolean, {language, terms}: Reader): Found {
  const isArabic = language === 'ar' || language === 'ary'
  const stems = isArabic && ARABIC.test(written) ? stemsOf(written) : []
  const otherScript = language === 'ary' && !ARABIC.test(written) ? arabicReadings(written) : []
  return (
    lookFor(stems, {language, terms, trust: TRUST.derived}) ??
    lookFor([...(isJoined ? joinedReadings : readings)(written), ...otherScript, ...suffixesOf(written, language)], {
      language,
      terms,
      trust: TRUST.disguised,
    })
  )
}

const ARABIC = /[ء-ي]/u

interface Search extends Reader {
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
