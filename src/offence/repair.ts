import type {LanguageTag} from '../language/index.js'
import type {Entry, Lexicons} from '../lexicon/index.js'
import type {Passage, Span} from '../post/index.js'
import {stemsOf} from './arabic-stems.js'
import {arabicReadings} from './arabizi.js'
import {type Chunk, misspelled, signs, spaced} from './chunks.js'
import {suffixesOf} from './glued.js'
import {joinedReadings, readings} from './readings.js'
import {seamsOf, slipsOf} from './slips.js'
import type {Topic} from './topics.js'
import {isKnown} from './vocabulary.js'

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
    for (const {from, to, ...found} of termsBehind(written, isJoined, reader)) {
      repaired.push({...found, start: start + from, end: to === written.length ? end : start + to})
    }
  }
  for (const chunk of [...signs(passage).filter(isFree), ...spaced(passage)]) add(chunk, true)
  for (const chunk of misspelled(passage)) if (free(chunk)) add(chunk, false)
  return repaired
}

type Term = Pick<Repaired, 'topic' | 'entry' | 'trust'>

/** A term, and which letters of the written form it stands in. */
interface Found extends Term {
  readonly from: number
  readonly to: number
}

const NOTHING: readonly Found[] = []

/** What was found behind written forms, by language and by whether they were joined. */
interface Remembered {
  readonly terms: Lexicons
  readonly forms: Map<string, readonly Found[]>
}

const MOST_KEPT = 60_000
const kept = new Map<string, Remembered>()

interface Reader {
  readonly language: LanguageTag
  readonly terms: Lexicons
}

/** The terms behind a written form; remembered, since posts share most of their words. */
function termsBehind(written: string, isJoined: boolean, reader: Reader): readonly Found[] {
  const name = isJoined ? `${reader.language}+` : reader.language
  let remembered = kept.get(name)
  if (!remembered || remembered.terms !== reader.terms || remembered.forms.size > MOST_KEPT) {
    remembered = {terms: reader.terms, forms: new Map()}
    kept.set(name, remembered)
  }
  const {forms} = remembered
  const known = forms.get(written)
  if (known) return known
  const found = look(written.toLowerCase(), isJoined, reader)
  forms.set(written, found)
  return found
}

/** Affixes of a dialect cost little trust; another script, a slip and a disguise cost more. */
const TRUST = {disguised: 0.5, slip: 0.58, derived: 0.7} as const

function look(written: string, isJoined: boolean, reader: Reader): readonly Found[] {
  const {language} = reader
  const isLatin = language === 'en' || language === 'fr'
  if (isLatin && !isJoined && isKnown(written)) return NOTHING
  const isArabic = !isLatin && ARABIC.test(written)
  const otherScript = language === 'ary' && !isArabic ? arabicReadings(written) : []
  const whole =
    (isArabic ? lookFor(stemsOf(written), {...reader, trust: TRUST.derived}) : undefined) ??
    (isLatin && !isJoined ? lookFor(slipsOf(written), {...reader, trust: TRUST.slip}) : undefined) ??
    lookFor([...(isJoined ? joinedReadings : readings)(written), ...otherScript], {...reader, trust: TRUST.disguised})
  if (whole) return [{...whole, from: 0, to: written.length}]
  return isLatin && !isJoined ? besideSeam(written, reader) : NOTHING
}

/** The terms on either side of where a space was left out. */
function besideSeam(written: string, reader: Reader): readonly Found[] {
  let best = NOTHING
  for (const seam of seamsOf(written)) {
    const found = [partOf(written, 0, seam, reader), partOf(written, seam, written.length, reader)].filter(part => part !== undefined)
    if (found.length > best.length) best = found
  }
  if (best.length > 0) return best
  const last = lookFor(suffixesOf(written, reader.language), {...reader, trust: TRUST.disguised})
  return last ? [{...last, from: 0, to: written.length}] : NOTHING
}

/** Shorter parts are found by chance. */
const SHORTEST_PART = 3

function partOf(written: string, from: number, to: number, reader: Reader): Found | undefined {
  const found = to - from < SHORTEST_PART ? undefined : lookFor([written.slice(from, to)], {...reader, trust: TRUST.slip})
  return found && {...found, from, to}
}

const ARABIC = /[ء-ي]/u

interface Search extends Reader {
  readonly trust: number
}

function lookFor(forms: readonly string[], {language, terms, trust}: Search): Term | undefined {
  let surest: Term | undefined
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
