import path from 'node:path'
import type {FailOn} from '../config/index.js'
import {countsOf, type PostReport, type Unread} from '../engine/index.js'
import {InputError, isForeseen, UsageError} from '../errors.js'
import {type DraftFile, discoverDrafts, writeDraft} from '../files/index.js'
import type {Linter} from '../linter/index.js'
import {baselineFor} from './baseline.js'
import type {KeptDraft} from '../files/result-cache.js'
import type {Cached} from './cached.js'
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
  /** What the cache holds of the draft that was linted last. */
  readonly tellingOf: Cached['tellingOf']
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
    verdict.add(countsOf(report), failOn)
    await reports.take({...report, path: shown})
    return {unread: [], verdict}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    verdict.fault()
    return {unread: [unreadFrom(error)], verdict}
  }
}

/** Lints files, folders and globs. @throws UsageError, ConfigError */
export async function lintFiles(paths: readonly string[], run: Run): Promise<Found> {
  const {linter, flags, io, reports} = run
  const {drafts: all, leftOut} = await draftsFor(linter, paths, flags, io)
  const drafts = shareOf(all, flags.shard)
  await tellLeftOut(leftOut, flags, io)
  const unread: Unread[] = []
  const verdict = verdictOn(flags)
  const progress = progressOn(io, drafts.length)
  const baseline = await baselineFor(flags, io)
  const {locale, settings} = await linter.configFor(drafts[0]?.file ?? 'post.md')
  await reports.begin(locale)
  const failOn = failOnOf(linter)
  const take = async ({draft, result}: Linted, telling?: KeptDraft) => {
    await progress.step()
    if ('remedy' in result) {
      unread.push(result)
      verdict.fault()
      return
    }
    const report = baseline.hold(result, draft.file)
    verdict.add(countsOf(report), await failOn.read(draft.file))
    await reports.take(report, report === result ? telling : undefined)
  }
  /** Tells again what was told of a draft that is as it was, and gives something to wait for only where there is: a promise takes longer. */
  const retell = (draft: DraftFile) => {
    const from = failOn.known(draft.file)
    const kept = from !== undefined && baseline.isEmpty ? linter.keptAtOnce(draft) : undefined
    const telling = kept && run.tellingOf(draft.file)
    if (!kept || !telling || from === undefined) return undefined
    const told = reports.retell(telling, () => linter.reportOf(kept, draft))
    if (!told) return take({draft, result: linter.reportOf(kept, draft)}, telling)
    verdict.add(kept.counts, from)
    return told
  }
  if (needsHands(drafts, flags)) {
    for await (const linted of (await import('./crew/index.js')).lintWithHands({...run, drafts})) await take(linted)
  } else {
    for (const draft of drafts) {
      const told = flags.cache ? retell(draft) : undefined
      if (told === 'told') continue
      if (told) await told
      else {
        const {result, isKept} = await linted(linter, draft, flags)
        await take({draft, result}, isKept ? run.tellingOf(draft.file) : undefined)
      }
    }
  }
  await progress.done()
  await baseline.close(settings.timezone)
  return {unread, verdict}
}

/** From which severity on a draft fails, as its configuration says: known at once for a folder that was asked for before. */
function failOnOf({configFor}: Linter) {
  const byFolder = new Map<string, FailOn>()
  return {
    known: (file: string) => byFolder.get(path.dirname(file)),
    read: async (file: string) => {
      const {failOn} = await configFor(file)
      byFolder.set(path.dirname(file), failOn)
      return failOn
    },
  }
}

/** What the command line names, or what git knows to have changed. @throws UsageError */
async function draftsFor({isIgnored, isSpared}: Linter, paths: readonly string[], {staged, since, errorOnUnmatchedPattern}: LintFlags, {cwd}: Io) {
  if (staged) return (await import('../files/changed.js')).stagedDrafts({cwd, paths, isIgnored})
  if (since !== undefined) return (await import('../files/changed.js')).draftsSince(since, {cwd, paths, isIgnored})
  return discoverDrafts({paths: paths.length > 0 ? paths : ['.'], cwd, mustMatch: errorOnUnmatchedPattern, isIgnored, isSpared})
}

/** From so many drafts on a second thread is worth its start. */
const MANY = 200

function needsHands(drafts: readonly DraftFile[], flags: LintFlags): boolean {
  const {concurrency, fix, fixDryRun, cache, staged, checkLinks, allowPlugins} = flags
  const isOrdered = fix || fixDryRun || cache || staged || checkLinks || allowPlugins
  return !isOrdered && (concurrency ? concurrency > 1 : drafts.length >= MANY)
}

/** The report on a draft, once its fixes are written. */
async function linted(linter: Linter, draft: DraftFile, {fix}: LintFlags): Promise<{result: PostReport | Unread; isKept: boolean}> {
  const result = await linter.lintFile(draft)
  if ('remedy' in result) return {result, isKept: false}
  const {report, isKept} = result
  if (!fix || report.fixed === undefined || !result.draft) return {result: report, isKept}
  try {
    await writeDraft(draft.file, result.draft, report.fixed)
    return {result: report, isKept: false}
  } catch (error) {
    if (isForeseen(error)) return {result: {path: draft.shown, message: error.message, remedy: error.remedy}, isKept: false}
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
