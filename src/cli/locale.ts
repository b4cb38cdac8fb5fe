import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import {configFolder, type LoadedConfig, loadConfigFile, loadConfigOf} from '../config/index.js'
import {ConfigError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {LOCALES} from '../language/locales.js'
import {createLinter} from '../linter/index.js'
import type {Io} from './io.js'
import {type Asked, usualLocale} from './locales.js'

/** The language m6l speaks in a folder: the one asked for, or the configuration's, or the system's where that says nothing. */
export async function spokenLocale({locale, config}: Asked, io: Pick<Io, 'cwd' | 'env'>): Promise<Locale> {
  if (locale) return locale
  const {cwd} = io
  const named = config === true ? undefined : config
  try {
    const linter = createLinter(ruleBook, {cwd, ...(named !== undefined && {config: named})})
    return (await linter.configFor(path.join(cwd, 'post.md'))).locale ?? usualLocale(io)
  } catch (error) {
    // Whoever asks what a rule means may be mending that very configuration.
    if (error instanceof ConfigError) return (await statedLocale(named, cwd)) ?? usualLocale(io)
    throw error
  }
}

/** What a configuration says of the language, whatever is wrong with the rest of it. */
async function statedLocale(named: string | false | undefined, cwd: string): Promise<Locale | undefined> {
  const value: unknown = (await loadedAs(named, cwd).catch(() => undefined))?.value
  return typeof value === 'object' && value !== null && 'locale' in value ? LOCALES.find(locale => locale === value.locale) : undefined
}

async function loadedAs(named: string | false | undefined, cwd: string): Promise<LoadedConfig | undefined> {
  if (named === false) return undefined
  if (named !== undefined) return loadConfigFile(path.resolve(cwd, named))
  const folder = configFolder(cwd)
  return folder === undefined ? undefined : loadConfigOf(folder)
}
