import type {Locale} from './language.js'

/** The languages that m6l speaks. */
export const LOCALES = ['en', 'fr', 'ar'] as const satisfies readonly Locale[]

/** Who reads Darija on a screen reads it in what is closest. */
const CLOSE: Readonly<Record<string, Locale>> = {ary: 'ar'}

/** The language that a system or an editor names, where m6l speaks it: `fr_FR.UTF-8`, `ar-MA`. */
export function localeNamed(tag: string): Locale | undefined {
  const [language = ''] = tag.toLowerCase().split(/[^a-z]/u)
  return LOCALES.find(locale => locale === language) ?? CLOSE[language]
}

/** The languages of a system that are answered in one of m6l's own: itself, and those close to it. */
export function answeredIn(locale: Locale): readonly string[] {
  return [locale, ...Object.keys(CLOSE).filter(language => CLOSE[language] === locale)]
}
