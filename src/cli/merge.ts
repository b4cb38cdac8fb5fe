import {readFileSync} from 'node:fs'
import path from 'node:path'
import {countsOf, type PostReport, type Unread} from '../engine/index.js'
import {InputError, jsonReasonOf, UsageError} from '../errors.js'
import {readDraft, shownPath} from '../files/index.js'
import {type ReadReport, readJson} from '../report/read-json.js'
import {tellFailure} from './failure.js'
import {chosenFormats} from './formats.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {spokenLocale} from './locale.js'
import {orAbandoned, type ReportFlags, reportsOf} from './reports.js'
import {verdictOn} from './verdict.js'

type MergeFlags = ReportFlags & Pick<LintFlags, 'format' | 'outputFile' | 'maxWarnings' | 'failOn'>

/**
 * Joins JSON reports into one report in any form. Ends 1 with an error among them, or as `--fail-on` and `--max-warnings` say; what the
 * configuration of a draft says of that is not in a report. @throws UsageError
 */
export async function merge(files: readonly string[], flags: MergeFlags, io: Io): Promise<ExitCode> {
  const formats = chosenFormats(flags, io.cwd)
  const verdict = verdictOn(flags)
  const read = files.map(file => reportIn(file, io.cwd))
  const posts: PostReport[] = read.flatMap(one => one.posts.map(post => ({...post, path: shownPath(post.path, io.cwd)})))
  const unread: Unread[] = read.flatMap(report => report.unread.map(one => ({...one, path: shownPath(one.path, io.cwd)})))
  for (const post of posts) verdict.add(countsOf(post), 'error')
  for (const _ of unread) verdict.fault()
  const byPath = (a: {path: string}, b: {path: string}) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
  const reports = reportsOf(formats, {flags, io})
  const locale = await spokenLocale(flags, io)
  await orAbandoned(reports, async () => {
    await reports.begin(locale)
    for (const post of posts.sort(byPath)) await reports.take(post)
    await reports.end(unread.sort(byPath))
  })
  const code = verdict.code()
  if (code === EXIT.problems) await tellFailure({sums: reports.sums, locale, flags}, io)
  return code
}

function reportIn(file: string, cwd: string): ReadReport {
  try {
    return readJson(readFileSync(path.resolve(cwd, file), 'utf8'), sourceAt)
  } catch (cause) {
    throw new UsageError(`${file} is no JSON report of m6l: ${jsonReasonOf(cause)}.`, 'Name files that m6l --format json=FILE wrote.', {
      cause,
    })
  }
}

/** The draft as it is here and now; a machine that only joins reports may not have it. */
function sourceAt(file: string): string | undefined {
  try {
    return readDraft(file, file).text
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
