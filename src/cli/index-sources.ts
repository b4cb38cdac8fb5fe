import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import {UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {createLinter} from '../linter/index.js'
import {inWords} from './error-text.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {usualLocale} from './locales.js'
import {counterOn} from './progress.js'
import {spoken} from './spoken.js'

/** What `m6l index` was asked. */
export interface IndexFlags {
  readonly config?: string
  /** Tell what the index holds; build nothing. */
  readonly stats?: boolean
  readonly locale?: Locale
}

/** Builds the index of sources, or brings it up to date. @throws UsageError, ConfigError, SourcesError, InputError */
export async function indexSources({config, stats = false, locale}: IndexFlags, io: Io): Promise<ExitCode> {
  const linter = createLinter(ruleBook, {cwd: io.cwd, usualLocale: usualLocale(io), ...(config !== undefined && {config})})
  const {sources: settings, file, locale: configured = 'en'} = await linter.configFor(path.join(io.cwd, 'post.md'))
  if (!settings) {
    throw new UsageError(
      file === undefined
        ? 'There is no configuration here, and so nothing to index.'
        : `The configuration ${file} names no sources: nothing to index.`,
      'Name sources in the configuration: "sources": {"files": ["sources/"], "index": "sources.m6lindex"}.',
    )
  }
  const spokenHere = locale ?? configured
  const {describeIndex, updateIndex} = await import('../sources/index.js')
  if (stats) {
    await io.out(inLocale(await describeIndex(settings), spokenHere))
    return EXIT.clean
  }
  const counter = counterOn(io, spokenHere)
  const said = await updateIndex(settings, counter.count)
  await counter.done()
  await io.out(inLocale(said, spokenHere))
  return EXIT.clean
}

const THOUSANDS = /(?<=\d),(?=\d{3})/gu

/** What the index says of itself, in a language: in French a comma begins the decimals. */
function inLocale(english: string, locale: Locale): string {
  const said = spoken(inWords(english, locale), locale)
  return locale === 'fr' ? said.replace(THOUSANDS, '\u202f') : said
}
