import type {Unread} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {type Cached, cacheFor} from './cached.js'
import {linterFor} from './chosen-linter.js'
import {refuseContradictions} from './contradictions.js'
import {tellFailure} from './failure.js'
import {chosenFormats} from './formats.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {lintFiles} from './lint-files.js'
import type {LintFlags} from './lint-flags.js'
import type {Asked} from './locales.js'
import {orAbandoned, reportsOf} from './reports.js'
import {lintStandardInput, type Run, wantsStandardInput} from './run.js'
import {note} from './spoken.js'
import {statistics} from './statistics.js'

/** Lints what the command line names, once or, with `--watch`, whenever a draft changes. @throws UsageError, ConfigError */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  if (!flags.watch) return lintOnce(paths, flags, io)
  refuseContradictions(flags)
  const {lintOnChange} = await import('./watch.js')
  const written = [...chosenFormats(flags, io.cwd).map(({file}) => file), flags.cacheFile].filter(isText)
  const read = [flags.config, flags.ignorePath, flags.suppressionsFile].filter(isText)
  return lintOnChange(() => lintOnce(paths, flags, io), {paths, read, written, asked: flags}, io)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Lints what the command line names, and ends once all that is amiss with the run was told. */
async function lintOnce(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const {notice, told} = noticesOn(flags, io)
  try {
    const fromStandardInput = wantsStandardInput(paths, flags)
    const cached = await cacheFor({...flags, stdin: fromStandardInput}, io)
    const linter = await linterFor({...flags, stdin: fromStandardInput}, {cwd: io.cwd, env: io.env, now: io.now, notice}, cached.keeper)
    return await codeOf(paths, {linter, cached, fromStandardInput, flags, io, notice}).finally(linter.close)
  } finally {
    await told()
  }
}

interface World extends Pick<Run, 'linter' | 'flags' | 'io' | 'notice'> {
  readonly cached: Cached
  readonly fromStandardInput: boolean
}

/** Lints what the command line names, writes the reports, gives the exit code. */
async function codeOf(paths: readonly string[], {linter, cached, fromStandardInput, flags, io, notice}: World): Promise<ExitCode> {
  if (flags.ndjson) return (await import('./ndjson.js')).answerLines({linter, paths, flags, io})
  const mending = fromStandardInput ? 'input' : flags.staged ? 'staged' : 'fix'
  const reports = reportsOf(chosenFormats(flags, io.cwd), {flags, io, mending}, cached.tellIn)
  const started = Date.now()
  const run = {linter, flags, io, reports, notice, tellingOf: cached.tellingOf}
  const {verdict, locale} = await orAbandoned(reports, async () => {
    const found = await (fromStandardInput ? lintStandardInput(run) : lintFiles(paths, run))
    await cached.close()
    await reports.end(await Promise.all(found.unread.map(one => inLanguage(one, found.locale))))
    return found
  })
  if (flags.stats) await io.err(statistics(reports.sums, Date.now() - started, locale))
  const code = verdict.code()
  if (code === EXIT.problems) await tellFailure({sums: reports.sums, locale, flags}, io)
  return code
}

/** Tells what is amiss with a run; each thread of it would tell the same. `told` waits until all of it was written. */
function noticesOn(flags: LintFlags, io: Io): {readonly notice: Run['notice']; readonly told: () => Promise<void>} {
  const telling = new Map<string, Promise<void>>()
  return {
    notice: text => {
      if (!telling.has(text)) telling.set(text, tell(text, flags, io))
    },
    told: async () => {
      await Promise.all(telling.values())
    },
  }
}

/** The words of other languages are loaded only where there is something to tell. */
async function tell(text: string, asked: Asked, io: Io): Promise<void> {
  const locale = await (await import('./locale.js')).spokenLocale(asked, io)
  await io.err(note((await import('./error-text.js')).inWords(text, locale), locale))
}

async function inLanguage(unread: Unread, locale: Locale): Promise<Unread> {
  const {inWords} = await import('./error-text.js')
  return {...unread, message: inWords(unread.message, locale), remedy: inWords(unread.remedy, locale)}
}
