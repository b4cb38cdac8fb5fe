import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {POLICY_PAGE} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import type {FailOn} from '../config/index.js'
import {type PostReport, type Report, reportOf, type Unread} from '../engine/index.js'
import {UsageError} from '../errors.js'
import {type DraftFile, discoverDrafts, writeDraft} from '../files/index.js'
import type {Locale} from '../language/index.js'
import {createLinter, type Linter} from '../linter.js'
import {painter, wantsColour} from './colour.js'
import {chosenFormats} from './formats.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {progressOn} from './progress.js'
import {ruleFlags} from './rule-flags.js'
import {textOf} from './standard-input.js'
import {statistics} from './statistics.js'
import {version} from './version.js'

/** The options of `m6l lint`, as commander gives them. */
export interface LintFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly ndjson?: boolean
  readonly config?: string | boolean
  readonly rule: readonly string[]
  readonly only: readonly string[]
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly failOn?: FailOn
  readonly format: readonly string[]
  readonly outputFile?: string
  readonly color?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly ignorePath?: string
  readonly ignore: boolean
  readonly inlineConfig: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly locale?: Locale
  readonly mask?: boolean
  readonly now?: string
  readonly stats?: boolean
}

/** Lints what the command line names, writes the reports, gives the exit code. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const linter = await linterFor(flags, io)
  if (flags.ndjson) return (await import('./ndjson.js')).answerLines(linter, io)
  const formats = await chosenFormats(flags.format, flags.outputFile)
  const started = performance.now()
  const fromStandardInput = flags.stdin || paths.includes('-')
  const found = fromStandardInput ? await lintStandardInput(linter, flags, io) : await lintFiles(linter, paths, flags, io)
  const report = reportOf(found.posts.map(post => (flags.quiet ? withoutWarnings(post) : post)), found.unread)
  const locale = flags.locale ?? (await linter.configFor(flags.stdinFilename ?? 'post.md')).locale ?? 'en'
  for (const {format, file} of formats) {
    const coloured = wantsColour(flags.color, io.env, file === undefined && io.outIsTerminal)
    const text = format(report, {
      ...{paint: await painter(coloured), columns: file === undefined && io.outIsTerminal ? io.columns : Number.POSITIVE_INFINITY},
      ...{root: io.cwd, locale, version, rules: ruleBook.rules, policyPage: POLICY_PAGE, now: flags.now ?? io.now()},
    })
    if (file === undefined) await io.out(text)
    else await writeReport(path.resolve(io.cwd, file), text)
  }
  if (flags.stats) await io.err(statistics(reportOf(found.posts, found.unread), performance.now() - started))
  return exitCodeOf(found, flags)
}

async function linterFor(flags: LintFlags, io: Io): Promise<Linter> {
  if (flags.now !== undefined && Number.isNaN(Date.parse(flags.now))) {
    throw new UsageError(`--now takes a date, not “${flags.now}”.`, 'For instance --now 2026-03-02 or --now 2026-03-02T09:00:00Z.')
  }
  const {rules, only} = await ruleFlags(flags.rule, flags.only)
  const config = flags.config === true ? undefined : flags.config
  return createLinter(ruleBook, {
    ...{cwd: io.cwd, rules, now: new Date(flags.now ?? io.now()).toISOString(), mask: flags.mask ?? false},
    ...{inlineWaivers: flags.inlineConfig, ignores: flags.ignore, fix: (flags.fix || flags.fixDryRun) ?? false},
    ...(config !== undefined && {config}),
    ...(only.length > 0 && {only}),
    ...(flags.locale && {locale: flags.locale}),
  })
}

/** The reports of a run, and for each post from which severity on it fails. */
interface Found {
  readonly posts: readonly PostReport[]
  readonly unread: readonly Unread[]
  readonly failOn: ReadonlyMap<string, FailOn>
}

async function lintStandardInput(linter: Linter, flags: LintFlags, io: Io): Promise<Found> {
  if (flags.fix) throw new UsageError('Standard input has no file to mend.', 'Use --fix-dry-run --format json and take its “output”.')
  const shown = flags.stdinFilename ?? '<stdin>'
  const place = flags.stdinFilename ?? 'stdin.md'
  const text = await textOf(io.stdin, shown)
  const report = await linter.lintText({text, path: place, lookUp: flags.stdinFilename !== undefined})
  const {failOn} = await linter.configFor(place)
  return {posts: [{...report, path: shown}], unread: [], failOn: new Map([[shown, failOn]])}
}

async function lintFiles(linter: Linter, paths: readonly string[], flags: LintFlags, io: Io): Promise<Found> {
  const drafts = await discoverDrafts({
    paths: paths.length > 0 ? paths : ['.'],
    cwd: io.cwd,
    ignorePath: flags.ignore ? (flags.ignorePath ?? '') : false,
    mustMatch: flags.errorOnUnmatchedPattern,
  })
  const posts: PostReport[] = []
  const unread: Unread[] = []
  const failOn = new Map<string, FailOn>()
  const progress = progressOn(io, drafts.length)
  for (const draft of drafts) {
    await progress.step()
    if (await linter.isIgnored(draft.file)) continue
    const result = await linter.lintFile(draft)
    if ('remedy' in result) {
      unread.push(result)
      continue
    }
    posts.push(flags.fix ? await written(draft, result) : slim(result.report))
    failOn.set(result.report.path, (await linter.configFor(draft.file)).failOn)
  }
  await progress.done()
  return {posts, unread, failOn}
}

async function written(draft: DraftFile, result: Exclude<Awaited<ReturnType<Linter['lintFile']>>, Unread>): Promise<PostReport> {
  if (result.report.fixed !== undefined) await writeDraft(draft.file, result.draft, result.report.fixed)
  return slim(result.report)
}

/** A post with nothing to report needs no text to be kept. */
function slim(report: PostReport): PostReport {
  return report.findings.length === 0 && report.waived.length === 0 ? {...report, source: ''} : report
}

function withoutWarnings(post: PostReport): PostReport {
  return {...post, findings: post.findings.filter(({severity}) => severity === 'error')}
}

async function writeReport(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((cause: unknown) => {
    throw new UsageError(`The report cannot be written to ${file}.`, 'Check the path given to --output-file or --format.', {cause})
  })
}

function exitCodeOf({posts, unread, failOn}: Found, flags: LintFlags): ExitCode {
  const report: Report = reportOf(posts, unread)
  if (unread.length > 0 || report.faults > 0) return EXIT.fault
  const failing = posts.some(({path: name, findings}) => {
    const from = flags.failOn ?? failOn.get(name) ?? 'error'
    return from !== 'never' && findings.some(({severity}) => severity === 'error' || from === 'warning')
  })
  const tooMany = flags.maxWarnings !== undefined && report.warnings > flags.maxWarnings
  return failing || tooMany ? EXIT.problems : EXIT.clean
}
