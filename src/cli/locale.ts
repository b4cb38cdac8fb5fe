import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import {configFolder, loadConfigOf} from '../config/index.js'
import {ConfigError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {createLinter} from '../linter/index.js'
import type {Io} from './io.js'
import {LOCALES} from './locales.js'

/** The language m6l speaks in a folder: the one asked for, or its configuration's; English where that cannot be read. */
export async function spokenLocale(asked: Locale | undefined, {cwd}: Io): Promise<Locale> {
  if (asked) return asked
  try {
    return (await createLinter(ruleBook, {cwd}).configFor(path.join(cwd, 'post.md'))).locale ?? 'en'
  } catch (error) {
    // Whoever asks what a rule means may be mending that very configuration.
    if (error instanceof ConfigError) return (await statedLocale(cwd)) ?? 'en'
    throw error
  }
}

/** What a configuration says of the language, whatever is wrong with the rest of it. */
async function statedLocale(cwd: string): Promise<Locale | undefined> {
  const folder = configFolder(cwd)
  const loaded = folder === undefined ? undefined : await loadConfigOf(folder).catch(() => undefined)
  const value: unknown = loaded?.value
  return typeof value === 'object' && value !== null && 'locale' in value ? LOCALES.find(locale => locale === value.locale) : undefined
}
