import {reportOf} from '../engine/index.js'
import {cacheFor} from './cached.js'
import {linterFor} from './chosen-linter.js'
import {refuseContradictions} from './contradictions.js'
import {chosenFormats} from './formats.js'
import {lintFiles, lintStandardInput, wantsStandardInput} from './found.js'
import type {ExitCode, Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {statistics} from './statistics.js'
import {writeReports} from './write-reports.js'

/** Lints what the command line names, once or, with `--watch`, whenever a draft changes. @throws UsageError, ConfigError */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  if (!flags.watch) return lintOnce(paths, flags, io)
  refuseContradictions(flags)
  const {lintOnChange} = await import('./watch.js')
  return lintOnChange(() => lintOnce(paths, flags, io), paths, io)
}

/** Lints what the command line names, writes the reports, gives the exit code. */
async function lintOnce(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const fromStandardInput = wantsStandardInput(paths, flags)
  const cached = await cacheFor({...flags, stdin: fromStandardInput}, io)
  const linter = await linterFor({...flags, stdin: fromStandardInput}, io, cached.keeper)
  if (flags.ndjson) return (await import('./ndjson.js')).answerLines({linter, paths, flags, io})
  const formats = chosenFormats(flags, io.cwd)
  const started = performance.now()
  const found = await (fromStandardInput ? lintStandardInput(linter, flags, io) : lintFiles(linter, paths, flags, io))
  await cached.close()
  await writeReports(found, formats, flags, io)
  if (flags.stats) await io.err(statistics(reportOf(found.posts, found.unread), performance.now() - started))
  return found.verdict.code()
}
