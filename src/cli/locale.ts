import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import {ConfigError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {createLinter} from '../linter/index.js'
import type {Io} from './io.js'

/** The language m6l speaks in a folder: the one asked for, or its configuration's; English where that cannot be read. */
export async function spokenLocale(asked: Locale | undefined, {cwd}: Io): Promise<Locale> {
  if (asked) return asked
  try {
    return (await createLinter(ruleBook, {cwd}).configFor(path.join(cwd, 'post.md'))).locale ?? 'en'
  } catch (error) {
    // Whoever asks what a rule means may be mending that very configuration.
    if (error instanceof ConfigError) return 'en'
    throw error
  }
}
