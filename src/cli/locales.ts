import type {Locale} from '../language/index.js'

/** The languages that m6l speaks. */
export const LOCALES = ['en', 'fr', 'ar'] as const satisfies readonly Locale[]

/** The language that a command line asks for, whatever else is right or wrong in it: `--locale fr`, `--locale=fr`. */
export function askedLocale(argv: readonly string[]): Locale | undefined {
  const at = argv.findIndex(word => word === '--locale' || word.startsWith('--locale='))
  const asked = argv[at] === '--locale' ? argv[at + 1] : argv[at]?.slice('--locale='.length)
  return LOCALES.find(locale => locale === asked)
}
