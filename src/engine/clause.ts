import type {Locale} from '../language/index.js'
import {type Translations, translated} from './translated.js'

/** A clause of the policy; its words live in `rules/policy.ts` alone. */
export interface Clause {
  readonly id: string
  readonly text: string
  /** The same in the other languages that m6l speaks; a plugin may leave them out. */
  readonly translations?: Translations
  /** Why no rule holds it, where none does. */
  readonly byPeople?: string
}

/** The words of a clause in a language. */
export function clauseText({text, translations}: Clause, locale: Locale): string {
  return translated(text, translations, locale)
}
