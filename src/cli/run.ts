import path from 'node:path'
import {countsOf, type Unread} from '../engine/index.js'
import {InputError, UsageError} from '../errors.js'
import type {DraftFile} from '../files/index.js'
import type {Locale} from '../language/index.js'
import type {Linter} from '../linter/index.js'
import {baselineFor} from './baseline.js'
import type {Cached} from './cached.js'
import {tellFaults} from './debug.js'
import type {Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {countedRemark, remark} from './notes.js'
import type {Reports} from './reports.js'
import {note} from './spoken.js'
import {textOf} from './standard-input.js'
import {type Verdict, verdictOn} from './verdict.js'

/** What a run ends with, beside its reports. */
export interface Found {
  readonly unread: readonly Unread[]
  readonly verdict: Verdict
  /** The language of the run. */
  readonly locale: Locale
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
  const {locale: configured = 'en', failOn} = await linter.configFor(place)
  const locale = flags.locale ?? configured
  await reports.begin(locale)
  if (stdinFilename !== undefined && (await linter.isIgnored(place))) {
    await tellLeftOut([{file: place, shown}], {...flags, locale}, io)
    return {unread: [], verdict, locale}
  }
  try {
    const text = await textOf(io.stdin, shown)
    const baseline = await baselineFor(flags, io)
    const found = await linter.lintText({text, path: place, lookUp: stdinFilename !== undefined})
    const report = stdinFilename === undefined ? found : baseline.hold(found, path.resolve(io.cwd, place))
    verdict.add(countsOf(report), failOn)
    await tellFaults(shown, report, {flags, io})
    await reports.take({...report, path: shown})
    return {unread: [], verdict, locale}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    verdict.fault()
    return {unread: [unreadFrom(error)], verdict, locale}
  }
}

function unreadFrom({path, message, remedy}: InputError): Unread {
  return {path, message, remedy}
}

/** How, and whether, small things are told. */
interface Manner extends Pick<LintFlags, 'quiet'> {
  readonly locale: Locale
}

/** Who names a draft expects to hear of it. */
export async function tellLeftOut(leftOut: readonly DraftFile[], {quiet, locale}: Manner, io: Io): Promise<void> {
  const [first] = leftOut
  if (!first || quiet) return
  const {length: n} = leftOut
  const said = n === 1 ? remark('draftLeftOut', locale, {draft: first.shown}) : countedRemark('draftsLeftOut', locale, {n})
  await io.err(note(said, locale))
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
