import type {Locale} from '../language/index.js'
import {LOCALES, localeNamed} from '../language/locales.js'
import type {Io} from './io.js'

/** What a command line says of the language: itself, or by the configuration that it names (`false` for none). */
export interface Asked {
  readonly locale?: Locale | undefined
  readonly config?: string | boolean | undefined
}

/** What a command line says of the language, whatever else is right or wrong in it: `--locale fr`, `--locale=fr`, `--config ours.json`. */
export function askedIn(argv: readonly string[]): Asked {
  const locale = valueGiven(['--locale'], argv)
  const config = argv.includes('--no-config') ? false : valueGiven(['--config', '-c'], argv)
  return {locale: LOCALES.find(one => one === locale), config}
}

function valueGiven(names: readonly string[], argv: readonly string[]): string | undefined {
  const at = argv.findIndex(word => names.some(name => word === name || word.startsWith(`${name}=`)))
  const [word = ''] = argv.slice(at, at + 1)
  return names.includes(word) ? argv[at + 1] : word.slice(word.indexOf('=') + 1) || undefined
}

/** The language of the person at the terminal, as the system has it: what m6l speaks where nothing else is said. */
export function usualLocale({env}: Pick<Io, 'env'>): Locale {
  return localeNamed(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ?? 'en'
}
