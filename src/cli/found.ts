import path from 'node:path'
import type {PostReport, Unread} from '../engine/index.js'
import {InputError, isForeseen, UsageError} from '../errors.js'
import {type DraftFile, discoverDrafts, writeDraft} from '../files/index.js'
import type {Linter} from '../linter/index.js'
import {baselineFor} from './baseline.js'
import type {Linted} from './crew/crew.js'
import type {Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {progressOn} from './progress.js'
import type {Reports} from './reports.js'
import {shareOf} from './shard.js'
import {textOf} from './standard-input.js'
import {type Verdict, verdictOn} from './verdict.js'

/** What a run ends with, beside its reports. */
export interface Found {
  readonly unread: readonly Unread[]
  readonly verdict: Verdict
}

/** All that a run needs; the reports take each post as it is linted. */
export interface Run {
  readonly linter: Linter
  readonly flags: LintFlags
  readonly io: Io
  readonly reports: Reports
  /** Told what is amiss with the run. */
  readonly notice: (text: string) => void
}

/** Lints standard input as one post. @throws UsageError, ConfigError */
export async function lintStandardInput({linter, flags, io, reports}: Run): Promise<Found> {
  const {stdinFilename} = flags
  const shown = stdinFilename ?? '<stdin>'
  const place = stdinFilename ?? 'stdin.md'
  const verdict = verdictOn(flags)
  const {locale, failOn} = await linter.configFor(place)
  await reports.begin(locale)
  if (stdinFilename !== undefined && (await linter.isIgnored(place))) {
    await tellLeftOut([{file: place, shown}], flags, io)
    return {unread: [], verdict}
  }
  try {
    const text = await textOf(io.stdin, shown)
    const baseline = await baselineFor(flags, io)
    const found = await linter.lintText({text, path: place, lookUp: stdinFilename !== undefined})
    const report = stdinFilename === undefined ? found : baseline.hold(found, path.resolve(io.cwd, place))
    verdict.add(report, failOn)
    await reports.take({...report, path: shown})
    return {unread: [], verdict}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    verdict.fault()
    return {unread: [unreadFrom(error)], verdict}
  }
}

/** Lints files, folders and globs. @throws UsageError, ConfigError */
export async function lintFiles(paths: readonly string[], {linter, flags, io, reports, notice}: Run): Promise<Found> {
  const {drafts: all, leftOut} = await draftsFor(linter, paths, flags, io)
  const drafts = shareOf(all, flags.shard)
  await tellLeftOut(leftOut, flags, io)
  const unread: Unread[] = []
  const verdict = verdictOn(flags)
  const progress = progressOn(io, drafts.length)
  const baseline = await baselineFor(flags, io)
  const {locale, settings} = await linter.configFor(drafts[0]?.file ?? 'post.md')
  await reports.begin(locale)
  for await (const {draft, result} of lintedInOrder(drafts, {linter, flags, io, notice})) {
    await progress.step()
    if ('remedy' in result) {
      unread.push(result)
      verdict.fault()
    } else {
      const report = baseline.hold(result, draft.file)
      await reports.take(report)
      verdict.add(report, (await linter.configFor(draft.file)).failOn)
    }
  }
  await progress.done()
  await baseline.close(settings.timezone)
  return {unread, verdict}
}

/** What the command line names, or what git knows to have changed. @throws UsageError */
async function draftsFor({isIgnored}: Linter, paths: readonly string[], {staged, since, errorOnUnmatchedPattern}: LintFlags, {cwd}: Io) {
  if (staged) return (await import('../files/changed.js')).stagedDrafts({cwd, paths, isIgnored})
  if (since !== undefined) return (await import('../files/changed.js')).draftsSince(since, {cwd, paths, isIgnored})
  return discoverDrafts({paths: paths.length > 0 ? paths : ['.'], cwd, mustMatch: errorOnUnmatchedPattern, isIgnored})
}

/** From so many drafts on a second thread is worth its start. */
const MANY = 200

/** The reports on drafts, one after the other. */
async function* lintedInOrder(drafts: readonly DraftFile[], {linter, flags, io, notice}: Omit<Run, 'reports'>): AsyncGenerator<Linted> {
  const {concurrency, fix, fixDryRun, cache, staged, checkLinks, allowPlugins} = flags
  const isOrdered = fix || fixDryRun || cache || staged || checkLinks || allowPlugins
  if (!isOrdered && (concurrency ? concurrency > 1 : drafts.length >= MANY)) {
    yield* (await import('./crew/index.js')).lintWithHands({drafts, linter, flags, io, notice})
    return
  }
  for (const draft of drafts) yield {draft, result: await linted(linter, draft, flags)}
}

/** The report on a draft, once its fixes are written. */
async function linted(linter: Linter, draft: DraftFile, {fix}: LintFlags): Promise<PostReport | Unread> {
  const result = await linter.lintFile(draft)
  if ('remedy' in result) return result
  const {report} = result
  if (!fix || report.fixed === undefined || !result.draft) return report
  try {
    await writeDraft(draft.file, result.draft, report.fixed)
    return report
  } catch (error) {
    if (isForeseen(error)) return {path: draft.shown, message: error.message, remedy: error.remedy}
    throw error
  }
}

function unreadFrom({path, message, remedy}: InputError): Unread {
  return {path, message, remedy}
}

/** Who names a draft expects to hear of it. */
async function tellLeftOut(leftOut: readonly DraftFile[], {quiet}: LintFlags, io: Io): Promise<void> {
  const [first] = leftOut
  if (!first || quiet) return
  const which = leftOut.length === 1 ? `${first.shown} is` : `${leftOut.length} of the drafts named are`
  await io.err(`m6l: ${which} left out by ignore patterns; --no-ignore reads ${leftOut.length === 1 ? 'it' : 'them'}.\n`)
}

/** Whether the command line asks for standard input. @throws UsageError when it asks for files as well */
export function wantsStandardInput(paths: readonly string[], {stdin, stdinFilename}: LintFlags): boolean {
  const wanted = stdin === true || stdinFilename !== undefined || paths.includes('-')
  const others = paths.filter(path => path !== '-')
  if (wanted && others.length > 0) {
    throw new UsageError(`Standard input and files cannot be read at once: ${others.join(', ')}.`, 'Run m6l once for each.')
  }
  return wanted
}
