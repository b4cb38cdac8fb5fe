import {type Locale, typeset} from '../language/index.js'

/** A text in every language that m6l speaks. */
export type Localised = Readonly<Record<Locale, string>>

/** An English text in the other languages that m6l speaks. */
export type Translations = Readonly<Record<Exclude<Locale, 'en'>, string>>

/** A text in a language, in English where nobody has translated it. */
export function translated(english: string, translations: Translations | undefined, locale: Locale): string {
  const text = locale === 'en' ? undefined : translations?.[locale]
  return text === undefined ? english : typeset(text, locale)
}
