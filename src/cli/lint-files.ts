import type {PostReport, Unread} from '../engine/index.js'
import {isForeseen} from '../errors.js'
import {type DraftFile, discoverDrafts, writeDraft} from '../files/index.js'
import type {Linter} from '../linter/index.js'
import {apartFromReports} from './apart-from-reports.js'
import {baselineFor} from './baseline.js'
import type {LintFlags} from './lint-flags.js'
import {progressOn} from './progress.js'
import {type Found, type Run, tellLeftOut} from './run.js'
import {shareOf} from './shard.js'
import {type Taker, takerOf} from './taker.js'
import {thrift} from './thrift.js'
import {verdictOn} from './verdict.js'

/** Lints files, folders and globs. @throws UsageError, ConfigError */
export async function lintFiles(paths: readonly string[], run: Run): Promise<Found> {
  const {flags, io, reports} = run
  const {drafts: all, leftOut, closed} = await draftsFor(paths, run)
  const drafts = shareOf(apartFromReports(all, {paths, flags, cwd: io.cwd}), flags.shard)
  const {locale, timezone} = await customsOf(drafts, run)
  await tellLeftOut(leftOut, {...flags, locale}, io)
  const verdict = verdictOn(flags)
  const progress = progressOn(io, drafts.length, locale)
  const baseline = await baselineFor(flags, io)
  await reports.begin(locale)
  const {take, retell, unread} = takerOf(run, {verdict, baseline, closed})
  const memory = thrift()
  if (needsHands(drafts, flags)) {
    for await (const linted of (await import('./crew/threads.js')).lintWithHands({...run, drafts})) {
      await progress.step()
      await take(linted)
      memory.step()
    }
  } else {
    for (const draft of drafts) {
      const told = flags.cache ? retell(draft) : undefined
      // A promise takes longer than to tell again what was told of a draft.
      if (told === 'told' || (told && (await told) === 'told')) continue
      await progress.step()
      await lintAndTake(draft, run, take)
      memory.step()
    }
  }
  await progress.done()
  await baseline.close({timezone, locale})
  return {unread, verdict, locale}
}

/** The language and the time zone of a run: those of its first draft. */
async function customsOf([first]: readonly DraftFile[], {linter, flags}: Run) {
  const {locale = 'en', settings} = await linter.configFor(first?.file ?? 'post.md')
  return {locale: flags.locale ?? locale, timezone: settings.timezone}
}

/** What the command line names, or what git knows to have changed. @throws UsageError */
async function draftsFor(paths: readonly string[], {linter, flags, io: {cwd}}: Run) {
  const {isIgnored, isSpared} = linter
  const {staged, since, errorOnUnmatchedPattern} = flags
  const wanted = {cwd, mustMatch: errorOnUnmatchedPattern, isIgnored}
  if (staged) return (await import('../files/changed.js')).stagedDrafts({...wanted, paths})
  if (since !== undefined) return (await import('../files/changed.js')).draftsSince(since, {...wanted, paths})
  return discoverDrafts({...wanted, paths: paths.length > 0 ? paths : ['.'], isSpared})
}

/** From so many drafts on a second thread is worth its start. */
const MANY = 200

function needsHands(drafts: readonly DraftFile[], flags: LintFlags): boolean {
  const {concurrency, fix, fixDryRun, cache, staged, checkLinks, allowPlugins} = flags
  const isOrdered = fix || fixDryRun || cache || staged || checkLinks || allowPlugins
  return !isOrdered && (concurrency ? concurrency > 1 : drafts.length >= MANY)
}

async function lintAndTake(draft: DraftFile, {linter, flags, tellingOf}: Run, take: Taker['take']): Promise<void> {
  const {result, isKept, unmended} = await linted(linter, draft, flags)
  await take({draft, result}, isKept ? tellingOf(draft.file) : undefined)
  if (unmended) await take({draft, result: unmended})
}

/** What came of a draft: its report, and where its fixes could not be written, why. */
interface Outcome {
  readonly result: PostReport | Unread
  readonly isKept: boolean
  readonly unmended?: Unread
}

/** The report on a draft, once its fixes are written; the one on its text as it is where they cannot be. */
async function linted(linter: Linter, draft: DraftFile, {fix}: LintFlags): Promise<Outcome> {
  const result = await linter.lintFile(draft)
  if ('remedy' in result) return {result, isKept: false}
  const {report, isKept} = result
  if (!fix || report.fixed === undefined || !result.draft) return {result: report, isKept}
  try {
    await writeDraft(draft.file, result.draft, report.fixed)
    return {result: report, isKept: false}
  } catch (error) {
    if (!isForeseen(error)) throw error
    const unmended = {path: draft.shown, message: error.message, remedy: error.remedy, unmended: true} as const
    return {result: withoutFixes(report.before ?? report), isKept: false, unmended}
  }
}

/** Whoever gave `--fix` is not to be told to give it. */
function withoutFixes(report: PostReport): PostReport {
  return {...report, findings: report.findings.map(({fix: _, ...finding}) => finding)}
}
