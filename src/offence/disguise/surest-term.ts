import type {LanguageTag} from '../../language/index.js'
import type {Entry, Lexicons} from '../../lexicon/index.js'
import type {Topic} from '../topics.js'

/** A term that was made out behind another form of it. */
export interface Term {
  readonly topic: Topic
  readonly entry: Entry
  /** How much of the term's sureness is left. */
  readonly trust: number
  /** Whether it is not written as its language writes it. */
  readonly isDisguised: boolean
}

/** Who reads: in which language, with which lists. */
export interface Reader {
  readonly language: LanguageTag
  readonly terms: Lexicons
}

/** A disguise that somebody chose costs little trust, affixes of a dialect more; a slip or another script may make a term by chance. */
export const TRUST = {chance: 0.5, slip: 0.58, derived: 0.7, chosen: 0.9} as const

/** The topics whose words people disguise. */
const DISGUISED = ['slur', 'insult', 'profanity', 'group', 'hostility'] as const

/** How sure a term must be that is made out of a slip or a lost space. Too many words of French are unknown to the vocabulary. */
const SUREST_SLIP: Readonly<Record<LanguageTag, number>> = {en: 0, fr: 0.75, ar: 0, ary: 0}

/** The surest term among some forms of a word. */
export function lookFor(forms: readonly string[], trust: number, {language, terms}: Reader): Term | undefined {
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
