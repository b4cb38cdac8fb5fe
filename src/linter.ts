import path from 'node:path'
import {
  type Config,
  defaultConfig,
  loadConfigFile,
  resolveConfig,
  type RuleBook,
  rulesFor,
  searchConfig,
  severityOf,
} from './config/index.js'
import {applyFixes, type Enforced, lintPost, type LocalFiles, noFiles, type PostReport, type Unread} from './engine/index.js'
import {InputError, UsageError} from './errors.js'
import {type Draft, type DraftFile, ignoreMatcher, readDraft} from './files/index.js'
import type {Locale} from './language/index.js'
import {lexiconsOf} from './lexicon/index.js'
import {parse, type Post} from './post/index.js'

/** How to lint; every part has a default. */
export interface LinterOptions {
  /** The folder that paths are relative to; the process's own by default. */
  readonly cwd?: string
  /** A configuration file instead of the one found upward from each draft; `false` for none. */
  readonly config?: string | false
  /** Rules over those of the configuration: id, then a severity or [severity, options]. */
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** Only these rules, at their own severity where the configuration leaves them out. */
  readonly only?: readonly string[]
  readonly locale?: Locale
  /** Masks offensive words in messages. */
  readonly mask?: boolean
  /** Whether waivers written in a post count; true by default. */
  readonly inlineWaivers?: boolean
  /** The moment of the run, ISO 8601; now by default. */
  readonly now?: string
  /** Whether the ignore patterns of the configuration count; true by default. */
  readonly ignores?: boolean
  readonly fix?: boolean
}

export type RuleEntry = 'off' | 'warn' | 'warning' | 'error' | readonly ['off' | 'warn' | 'warning' | 'error', Readonly<Record<string, unknown>>?]

/** A post that is not a file: its text, and where it would stand. */
export interface TextToLint {
  readonly text: string
  /** Decides configuration, format and the place of relative files; without it the text is Markdown. */
  readonly path?: string
  /** Front matter that came beside the text; the text's own goes before it. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** Whether relative files are looked up beside `path`. */
  readonly lookUp?: boolean
}

export interface Linter {
  readonly configFor: (file: string) => Promise<Config>
  readonly isIgnored: (file: string) => Promise<boolean>
  readonly lintText: (wanted: TextToLint) => Promise<PostReport>
  /** Never throws for what is in the draft or its bytes: what cannot be read is `Unread`. */
  readonly lintFile: (draft: DraftFile) => Promise<{readonly report: PostReport; readonly draft: Draft} | Unread>
  /** The rules that apply to a draft. */
  readonly rulesFor: (file: string) => Promise<readonly Enforced[]>
}

const MOST_PASSES = 10

/** A post on its way through: its text, how reports call it, and where it stands. */
interface Sheet {
  readonly text: string
  readonly shown: string
  readonly file: string
  readonly lookUp: boolean
  readonly meta: TextToLint['meta']
}

/** Makes a linter: configurations are read once a folder, lexicons once. @throws UsageError, ConfigError */
export function createLinter(book: RuleBook, options: LinterOptions = {}): Linter {
  const cwd = path.resolve(options.cwd ?? '.')
  const now = options.now ?? new Date().toISOString()
  const configs = configReader(book, cwd, options.config)
  const known = new Set(book.rules.map(({id}) => id))
  for (const id of [...Object.keys(options.rules ?? {}), ...(options.only ?? [])]) {
    if (!known.has(id)) throw new UsageError(`There is no rule “${id}”.`, '`m6l rules` lists them.')
  }
  const lexicons = lazily(async () => lexiconsOf(await (await import('./lexicon/bundled.js')).bundledLexicons()))

  const enforced = async (file: string) => {
    const config = await configs(path.dirname(file))
    const relative = path.relative(config.folder, file).replaceAll('\\', '/')
    return chosenRules(book, rulesFor(config, book, relative), options)
  }
  const lintOnce = async ({text, shown, file, lookUp, meta}: Sheet): Promise<PostReport> => {
    const config = await configs(path.dirname(file))
    const post = await parse(text, {path: shown, meta})
    const rules = await enforced(file)
    return lintPost(post, {
      ...{rules, known, settings: config.settings, allow: config.allow, now},
      lexicons: await lexicons(),
      files: lookUp ? await localFiles(post, path.dirname(file), rules) : noFiles,
      locale: options.locale ?? config.locale ?? 'en',
      mask: options.mask ?? false,
      inlineWaivers: options.inlineWaivers ?? true,
    })
  }
  const lint = async (sheet: Sheet): Promise<PostReport> => {
    const first = await lintOnce(sheet)
    return options.fix ? fixedReport(first, text => lintOnce({...sheet, text})) : first
  }
  return {
    configFor: file => configs(path.dirname(path.resolve(cwd, file))),
    rulesFor: file => enforced(path.resolve(cwd, file)),
    isIgnored: async file => {
      const config = await configs(path.dirname(path.resolve(cwd, file)))
      if (config.ignores.length === 0 || options.ignores === false) return false
      return (await ignoreMatcher(config.ignores))(path.relative(config.folder, path.resolve(cwd, file)))
    },
    lintText: ({text, path: shown = 'post.md', meta, lookUp = false}) => lint({text, shown, file: path.resolve(cwd, shown), lookUp, meta}),
    lintFile: async ({file, shown}) => {
      try {
        const draft = await readDraft(file, shown)
        return {report: await lint({text: draft.text, shown, file, lookUp: true, meta: undefined}), draft}
      } catch (error) {
        if (error instanceof InputError) return {path: error.path, message: error.message, remedy: error.remedy}
        throw error
      }
    },
  }
}

/** Fixes until nothing is left to fix; a fix may make room for another. */
async function fixedReport(first: PostReport, lintAgain: (text: string) => Promise<PostReport>): Promise<PostReport> {
  let report = first
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const {text, count} = applyFixes(report.source, report.findings)
    if (count === 0 || text === report.source) break
    report = await lintAgain(text)
  }
  return report.source === first.source ? first : {...report, fixed: report.source}
}

/** One configuration a folder; with a file named, that one for all. */
function configReader(book: RuleBook, cwd: string, named: LinterOptions['config']): (folder: string) => Promise<Config> {
  if (named === false) return lazily(async () => defaultConfig(book, cwd))
  if (named !== undefined) return lazily(async () => resolveConfig(await loadConfigFile(path.resolve(cwd, named)), book))
  const known = new Map<string, Promise<Config>>()
  return folder => {
    const found = known.get(folder) ?? searchConfig(folder).then(file => (file ? resolveConfig(file, book) : defaultConfig(book, cwd)))
    known.set(folder, found)
    return found
  }
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** The rules of the configuration with those of the command line over them. */
function chosenRules(book: RuleBook, configured: readonly Enforced[], {rules = {}, only}: LinterOptions): readonly Enforced[] {
  const chosen = new Map(configured.map(enforced => [enforced.rule.id, enforced]))
  for (const rule of book.rules) {
    const written = rules[rule.id]
    const fallback: Enforced = {rule, severity: rule.severity, options: fallbacksOf(rule.options)}
    if (written === undefined) {
      if (only?.includes(rule.id) && !chosen.has(rule.id)) chosen.set(rule.id, fallback)
      continue
    }
    const [severity, own] = typeof written === 'string' ? [written, undefined] : written
    const setting = severityOf(severity)
    if (setting === 'off') chosen.delete(rule.id)
    else chosen.set(rule.id, {...fallback, options: {...(chosen.get(rule.id) ?? fallback).options, ...own}, severity: setting})
  }
  return book.rules.flatMap(({id}) => (only && !only.includes(id) ? [] : (chosen.get(id) ?? [])))
}

function fallbacksOf(options: Enforced['rule']['options']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, {fallback}]) => [name, fallback]))
}

/** Looks up what a post's relative images and links lead to, when a rule asks for it. */
async function localFiles(_post: Post, _folder: string, _rules: readonly Enforced[]): Promise<LocalFiles> {
  return noFiles
}
