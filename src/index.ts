import path from 'node:path'
import {ruleBook} from '../rules/presets.js'
import type {Config, RuleBook} from './config/index.js'
import type {PostReport, Unread} from './engine/index.js'
import {UsageError} from './errors.js'
import {discoverDrafts} from './files/index.js'
import {LOCALES} from './language/locales.js'
import {createLinter, type LinterOptions, type TextToLint} from './linter/index.js'
import {bookWithPlugins} from './plugins/index.js'

/** The rules and presets that m6l has. */
export {ruleBook} from '../rules/presets.js'
export type {Config, FailOn, RuleBook} from './config/index.js'
export {
  choice,
  defineRule,
  type Finding,
  type Fix,
  flag,
  numbers,
  type PostReport,
  type Report,
  type Rule,
  reportOf,
  type Settings,
  type Severity,
  strings,
  type Unread,
  wholeNumber,
} from './engine/index.js'
export {ConfigError, InputError, M6lError, UsageError} from './errors.js'
export type {LinterOptions, RuleEntry, TextToLint} from './linter/index.js'
export type {Post, Span} from './post/index.js'
export {type Formatter, formatters, type Style} from './report/index.js'

/** How to lint, and whether plugins may run. */
export interface ApiOptions extends LinterOptions {
  /** Runs the plugins that the configuration of `cwd` names; they are code. */
  readonly allowPlugins?: boolean
}

async function bookFor({allowPlugins = false, cwd = '.', config}: ApiOptions): Promise<RuleBook> {
  return allowPlugins ? bookWithPlugins(ruleBook, {cwd: path.resolve(cwd), ...(config !== undefined && {config})}) : ruleBook
}

/** Whoever writes JavaScript is told by no compiler. */
function refuse(isWrong: boolean, message: string, remedy: string): void {
  if (isWrong) throw new UsageError(message, remedy)
}

function refuseOptions({locale, config}: ApiOptions): void {
  const isKnown = locale === undefined || LOCALES.includes(locale)
  refuse(!isKnown, `locale takes ${LOCALES.join(', ')}, not “${locale}”.`, 'Leave it out for that of the configuration.')
  refuse(typeof (config ?? '') === 'object', 'config takes the path of a file, or false.', 'Rules are given under “rules”.')
}

/** The configuration that applies to a draft, complete. @throws UsageError, ConfigError */
export async function loadConfig(file: string, options: ApiOptions = {}): Promise<Config> {
  refuse(typeof file !== 'string', 'loadConfig takes the path of a draft.', "For instance loadConfig('posts/a.md').")
  refuseOptions(options)
  return createLinter(await bookFor(options), options).configFor(file)
}

/** Lints one text. @throws UsageError, ConfigError */
export async function lintText(text: string, options: ApiOptions & Omit<TextToLint, 'text'> = {}): Promise<PostReport> {
  refuse(typeof text !== 'string', 'lintText takes a text.', "For instance lintText('Join us at [PLACE]!').")
  refuseOptions(options)
  const {path: shown, meta, lookUp, ...rest} = options
  const place = {...(shown !== undefined && {path: shown}), ...(meta && {meta}), ...(lookUp !== undefined && {lookUp})}
  const linter = createLinter(await bookFor(rest), rest)
  return linter.lintText({text, ...place}).finally(linter.close)
}

/** What became of a list of drafts, in the order of their paths. */
export interface LintedFiles {
  readonly posts: readonly PostReport[]
  readonly unread: readonly Unread[]
}

/** Lints files, folders and globs. @throws UsageError when one finds nothing, ConfigError */
export async function lintFiles(paths: readonly string[], options: ApiOptions = {}): Promise<LintedFiles> {
  refuse(!Array.isArray(paths), 'lintFiles takes a list of paths.', "For instance lintFiles(['posts/']).")
  refuseOptions(options)
  const cwd = path.resolve(options.cwd ?? '.')
  const linter = createLinter(await bookFor(options), {...options, cwd})
  const {drafts, closed} = await discoverDrafts({paths, cwd, mustMatch: true, isIgnored: linter.isIgnored, isSpared: linter.isSpared})
  const posts: PostReport[] = []
  const unread: Unread[] = [...closed]
  try {
    for (const draft of drafts) {
      const result = await linter.lintFile(draft)
      if ('remedy' in result) unread.push(result)
      else posts.push(result.report)
    }
  } finally {
    await linter.close()
  }
  return {posts, unread}
}
