import type {Locale} from './language.js'

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

/**
 * A sentence of m6l as its language is set. Whoever writes French writes ordinary spaces; printed, those inside quotation marks and before
 * `;`, `!` and `?` are narrow, those before `:` and `%` are not, and no line ends at any of them (Lexique des règles typographiques en usage
 * à l’Imprimerie nationale).
 */
export function typeset(sentence: string, locale: Locale): string {
  if (locale !== 'fr') return sentence
  return sentence.replace(/(?<=«) | (?=[»;!?])/gu, NARROW).replace(/ (?=[:%])/gu, NO_BREAK)
}

/** A heading with the colon that opens what it is about. */
export function withColon(heading: string, locale: Locale): string {
  return locale === 'fr' ? `${heading}${NO_BREAK}:` : `${heading}:`
}
