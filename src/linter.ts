import path from 'node:path'
import {
  type Config,
  configFolder,
  configShape,
  defaultConfig,
  loadConfigFile,
  loadConfigOf,
  problemOf,
  type RuleBook,
  resolveConfig,
  rulesFor,
  type SourceSettings,
  severityOf,
} from './config/index.js'
import {
  applyFixes,
  clashes,
  dayIn,
  type Enforced,
  type EntryReport,
  emptyLedger,
  joined,
  type Keeper,
  type LocalFiles,
  lintPost,
  noFiles,
  nothingAsked,
  type PostReport,
  prepared,
  textHash,
  type Unread,
  type Web,
} from './engine/index.js'
import {InputError, isForeseen, UsageError} from './errors.js'
import {type Draft, type DraftFile, decodeDraft, ignoreFile, readDraft} from './files/index.js'
import {type Locale, onDemand} from './language/index.js'
import {lexiconsOf} from './lexicon/index.js'
import {ignoreMatcher, relativePath} from './patterns/index.js'
import {addressOf, type Post, parse} from './post/index.js'
import {noMatches, type SourceMatches} from './reuse/index.js'
import {didYouMean} from './similarity/closest.js'

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
  /** Whether ignore patterns count; true by default. */
  readonly ignores?: boolean
  /** A file of ignore patterns instead of the .m6lignore of `cwd`. */
  readonly ignorePath?: string
  readonly fix?: boolean
  /** Keeps reports from run to run. */
  readonly keeper?: Keeper
  /** Asks whether links lead anywhere; without it none is asked. */
  readonly web?: Web
  /** Told, in a sentence, what is amiss with the run and no fault of a post: an index that is older than its sources. */
  readonly onNotice?: (text: string) => void
}

type WrittenSeverity = 'off' | 'warn' | 'warning' | 'error' | 0 | 1 | 2
export type RuleEntry = WrittenSeverity | readonly [WrittenSeverity, Readonly<Record<string, unknown>>?]

/** A post that is not a file: its text, and where it would stand. */
export interface TextToLint {
  readonly text: string
  /** Decides configuration, format and the place of relative files; without it the text is Markdown. */
  readonly path?: string
  /** How findings on other posts call this one where it has no path. */
  readonly called?: string
  /** Front matter that came beside the text; the text's own goes before it. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** Whether relative files are looked up beside `path`. */
  readonly lookUp?: boolean
}

export interface Linter {
  readonly configFor: (file: string) => Promise<Config>
  /** Whether an ignore file or the configuration leaves a draft out. */
  readonly isIgnored: (file: string) => Promise<boolean>
  readonly lintText: (wanted: TextToLint) => Promise<PostReport>
  /** Never throws for what is in the draft or its bytes: what cannot be read is `Unread`. A draft whose report was kept is not read. */
  readonly lintFile: (draft: DraftFile) => Promise<{readonly report: PostReport; readonly draft: Draft | undefined} | Unread>
  /** The rules that apply to a draft. */
  readonly rulesFor: (file: string) => Promise<readonly Enforced[]>
}

const MOST_PASSES = 10
/** Files of many posts: the tables and lists of schedulers. */
const IS_SCHEDULE = /\.(?:csv|ya?ml|json)$/iu

/** A post on its way through: its text, how reports call it, and where it stands. */
interface Sheet {
  readonly text: string
  readonly shown: string
  readonly file: string
  readonly lookUp: boolean
  readonly meta: TextToLint['meta']
  /** What tells that a post has come again; nothing where it has no path of its own. */
  readonly identity: string | undefined
  /** How findings on other posts call it. */
  readonly called: string
}

/** Makes a linter: configurations are read once a folder, lexicons once. @throws UsageError, ConfigError */
export function createLinter(book: RuleBook, options: LinterOptions = {}): Linter {
  const cwd = path.resolve(options.cwd ?? '.')
  if (options.rules) checkRules(book, options.rules)
  for (const id of options.only ?? []) checkId(book, id)
  const configs = configReader(book, cwd, options.config)
  const configFor = (file: string) => configs(path.dirname(path.resolve(cwd, file)))
  const enforced = ruleChooser(book, options)
  const {lint, keptReport, keep} = reader(book, options, {configFor, enforced})
  return {
    configFor,
    rulesFor: async file => enforced(await configFor(file), path.resolve(cwd, file)),
    isIgnored: options.ignores === false ? async () => false : ignorer(cwd, options.ignorePath, configFor),
    lintText: ({text, path: named, called, meta, lookUp = false}) => {
      const shown = named ?? 'post.md'
      const file = path.resolve(cwd, shown)
      return lint({text, shown, called: named ?? called ?? shown, file, lookUp, meta, identity: named === undefined ? undefined : file})
    },
    lintFile: async ({file, shown, bytes}) => {
      try {
        const kept = await keptReport(file, shown)
        if (kept) return {report: kept, draft: undefined}
        const draft = bytes ? decodeDraft(bytes, shown) : readDraft(file, shown)
        const report = await lint({text: draft.text, shown, called: shown, file, lookUp: true, meta: undefined, identity: file})
        await keep(file, report)
        return {report, draft}
      } catch (error) {
        if (error instanceof InputError) return {path: error.path, message: error.message, remedy: error.remedy}
        throw error
      }
    },
  }
}

interface Choices {
  readonly configFor: (file: string) => Promise<Config>
  readonly enforced: (config: Config, file: string) => readonly Enforced[]
}

interface Reader {
  readonly lint: (sheet: Sheet) => Promise<PostReport>
  /** The report of an earlier run, if it still holds. */
  readonly keptReport: (file: string, shown: string) => Promise<PostReport | undefined>
  /** Keeps a report, if it depends on nothing but the draft and the configuration. */
  readonly keep: (file: string, report: PostReport) => Promise<void>
}

/** Reads a post and holds it against its rules, and mends it where that is wanted. */
function reader(book: RuleBook, options: LinterOptions, {configFor, enforced}: Choices): Reader {
  const {mask = false, inlineWaivers = true, now = new Date().toISOString()} = options
  const known = new Set(book.rules.map(({id}) => id))
  const lexicons = onDemand(async () => lexiconsOf(await (await import('./lexicon/bundled.js')).bundledLexicons()))
  const ledger = emptyLedger()
  const sourcesOf = sourceReader(options.onNotice)
  const {keeper} = options
  /** Reports that depend on more than the draft and the configuration: on files beside it, on sources, on the web. */
  const beholden = new WeakSet<PostReport>()
  const comparing = new Set(book.rules.filter(({across}) => across).map(({id}) => id))
  const stampFor = async (file: string) => {
    const config = await configFor(file)
    return stampOf(config, enforced(config, file), {...options, mask, inlineWaivers, now})
  }
  const lintOnce = async (sheet: Sheet) => lintParsed(await parse(sheet.text, {path: sheet.shown, meta: sheet.meta}), sheet)
  const lintParsed = async (post: Post, {file, lookUp, identity}: Sheet): Promise<PostReport> => {
    const config = await configFor(file)
    const rules = enforced(config, file)
    const {settings, allow, locale = 'en'} = config
    await prepared(post, rules)
    const isCompared = config.sources && rules.some(({rule}) => rule.usesSources)
    const sources = config.sources && isCompared ? await sourcesOf(config.sources, post, file) : noMatches
    const files = lookUp ? await localFiles(post, path.dirname(file)) : noFiles
    const asks = options.web && rules.some(({rule}) => rule.asksWeb)
    const web = asks ? await options.web.ask(webLinks(post)) : nothingAsked
    const report = lintPost(post, {
      ...{rules, known, settings, allow, now, mask, inlineWaivers, locale: options.locale ?? locale, lexicons: await lexicons()},
      ...{files, web, ledger, identity, sources},
    })
    if (files !== noFiles || sources !== noMatches || web !== nothingAsked) beholden.add(report)
    return report
  }
  const lintEntries = async (sheet: Sheet): Promise<PostReport> => {
    const {postsOf} = await import('./schedule/index.js')
    const entries: EntryReport[] = []
    for await (const post of postsOf(sheet.text, sheet.shown)) {
      const {number = 0, span = post.body} = post.row ?? {}
      const report = await lintParsed(post, {...sheet, identity: sheet.identity && `${sheet.identity}#${number}`})
      if (report.notes) ledger.add(`${sheet.called} (${number})`, report.notes, sheet.identity && `${sheet.identity}#${number}`)
      entries.push({span, report})
    }
    return joined(sheet.shown, sheet.text, entries)
  }
  const lint: Reader['lint'] = async sheet => {
    try {
      if (IS_SCHEDULE.test(sheet.file)) return await lintEntries(sheet)
      const first = await lintOnce(sheet)
      const report = options.fix ? await fixedReport(first, text => lintOnce({...sheet, text})) : first
      if (report.notes) ledger.add(sheet.called, report.notes, sheet.identity)
      return report
    } catch (error) {
      if (isForeseen(error)) throw error
      // A bug of m6l on one post must not cost the reports of all the others.
      const message = error instanceof Error ? error.message : String(error)
      return {path: sheet.shown, source: sheet.text, findings: [], waived: [], faults: [{rule: 'm6l', message}]}
    }
  }
  return {
    lint,
    keptReport: async (file, shown) => {
      const kept = keeper?.get(file, await stampFor(file))
      if (!kept) return undefined
      const config = await configFor(file)
      const rules = enforced(config, file)
      if (kept.notes && clashes(kept.notes, {rules, ledger, settings: config.settings, now, identity: file})) return undefined
      if (kept.notes) ledger.add(shown, kept.notes, file)
      return {...kept, path: shown}
    },
    keep: async (file, report) => {
      const isAlone = !beholden.has(report) && report.faults.length === 0 && !report.findings.some(({rule}) => comparing.has(rule))
      if (keeper && isAlone && !IS_SCHEDULE.test(file)) keeper.put(file, await stampFor(file), report)
    },
  }
}

/** Stamps by the rules that apply, which are the same list for most drafts. */
const stamps = new WeakMap<readonly Enforced[], string>()

/** A hash of all that a report depends on beside the draft: rules, settings, language, and the day, on which waivers end and dates pass. */
function stampOf({settings, allow, locale}: Config, rules: readonly Enforced[], {now, ...run}: LinterOptions & {now: string}): string {
  const known = stamps.get(rules)
  if (known) return known
  const chosen = rules.map(({rule, severity, options}) => [rule.id, severity, options])
  const stamp = textHash(
    JSON.stringify([chosen, settings, allow, run.locale ?? locale, run.mask, run.inlineWaivers, dayIn(settings.timezone, now)]),
  )
  stamps.set(rules, stamp)
  return stamp
}

/** What a post shares with the sources of its configuration, which are opened once. The module is loaded only where there are any. */
function sourceReader(onNotice: LinterOptions['onNotice']): (settings: SourceSettings, post: Post, file: string) => Promise<SourceMatches> {
  const opened = memo(async (settings: SourceSettings) => {
    const {openSources} = await import('./sources/index.js')
    return openSources(settings, onNotice ?? (() => undefined))
  })
  return async (settings, post, file) => (await opened(settings)).matchesOf(post, file)
}

/** Whether rules are written as they may be. @throws UsageError with the nearest right name */
export function checkRules(book: RuleBook, rules: Readonly<Record<string, unknown>>): asserts rules is Readonly<Record<string, RuleEntry>> {
  for (const id of Object.keys(rules)) checkId(book, id)
  const [misfit] = configShape(book.rules).misfits({rules})
  if (misfit)
    throw new UsageError(problemOf(misfit), 'A rule takes a severity, or [severity, {options}]; `m6l explain RULE` shows its options.')
}

function checkId({rules}: RuleBook, id: string): void {
  const ids = rules.map(rule => rule.id)
  if (!ids.includes(id)) throw new UsageError(`There is no rule “${id}”.${didYouMean(id, ids)}`, '`m6l rules` lists them.')
}

/** What an ignore file, or the configuration of a draft, leaves out. */
function ignorer(cwd: string, ignorePath: string | undefined, configFor: Choices['configFor']): Linter['isIgnored'] {
  const byFile = onDemand(() => ignoreFile(cwd, ignorePath))
  const byConfig = memo(({ignores}: Config) =>
    Promise.all(ignores.map(async ({folder, globs}) => ({folder, isIgnored: await ignoreMatcher(globs)}))),
  )
  return async named => {
    const file = path.resolve(cwd, named)
    if ((await byFile())(file)) return true
    const {ignores} = await configFor(file)
    return (
      ignores.length > 0 && (await byConfig(await configFor(file))).some(({folder, isIgnored}) => isIgnored(relativePath(folder, file)))
    )
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
  if (named === false) return onDemand(async () => defaultConfig(book))
  if (named !== undefined) return onDemand(async () => resolveConfig(await loadConfigFile(path.resolve(cwd, named)), book))
  const holderOf = memo(configFolder)
  const configOf = memo(async (holder: string | undefined) =>
    holder ? resolveConfig(await loadConfigOf(holder), book) : defaultConfig(book),
  )
  return folder => configOf(holderOf(folder))
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, {readonly made: V}>()
  return key => {
    const entry = known.get(key) ?? {made: make(key)}
    known.set(key, entry)
    return entry.made
  }
}

/** The rules for a draft: those of its configuration with those of the command line over them. */
function ruleChooser(book: RuleBook, options: LinterOptions): Choices['enforced'] {
  const everywhere = memo((config: Config) => chosenRules(book, rulesFor(config, book, []), options))
  return (config, file) => {
    const overrides = config.overrides.filter(({covers}) => covers(file))
    return overrides.length > 0 ? chosenRules(book, rulesFor(config, book, overrides), options) : everywhere(config)
  }
}

/** A rule of the command line keeps the options that the configuration gives it, unless it has its own. */
function chosenRules(book: RuleBook, configured: readonly Enforced[], {rules = {}, only}: LinterOptions): readonly Enforced[] {
  const chosen = new Map(configured.map(enforced => [enforced.rule.id, enforced]))
  for (const rule of book.rules) {
    const written = rules[rule.id]
    const before = chosen.get(rule.id) ?? {rule, severity: rule.severity, options: fallbacksOf(rule.options)}
    if (written === undefined) {
      if (only?.includes(rule.id)) chosen.set(rule.id, before)
      continue
    }
    const [severity, own] = typeof written === 'object' ? written : [written, undefined]
    const setting = severityOf(severity)
    if (setting === 'off') chosen.delete(rule.id)
    else chosen.set(rule.id, {rule, severity: setting, options: {...before.options, ...own}})
  }
  return book.rules.flatMap(({id}) => (only && !only.includes(id) ? [] : (chosen.get(id) ?? [])))
}

function fallbacksOf(options: Enforced['rule']['options']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, {fallback}]) => [name, fallback]))
}

const IS_WEB_ADDRESS = /^(?:https?:)?\/\//iu

/** The web addresses that a post leads to; one without a scheme is read as https. */
function webLinks({links}: Post): readonly string[] {
  return links.flatMap(({url}) => {
    const address = addressOf(url)
    return address && /^https?:$/u.test(address.protocol) ? [address.href] : []
  })
}

/** Looks up what a post's relative images and links lead to. */
async function localFiles({images, links}: Post, folder: string): Promise<LocalFiles> {
  const named = [...images.map(({src}) => src), ...links.filter(({origin}) => origin !== 'bare').map(({url}) => url)]
  const targets = new Set(named.filter(target => !IS_WEB_ADDRESS.test(target)))
  if (targets.size === 0) return noFiles
  const {lookUp, readImageMetadata, repositoryOf} = await import('./surroundings.js')
  const found = await lookUp(targets, {folder, root: repositoryOf(folder), readMetadata: readImageMetadata})
  return target => found.get(target)
}
