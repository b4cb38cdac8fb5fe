import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {POLICY_PAGE} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import {type PostReport, reportOf} from '../engine/index.js'
import {reasonOf, UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {painter, wantsColour} from './colour.js'
import {type ChosenFormat, chosenFormats} from './formats.js'
import {type Found, lintFiles, lintStandardInput, wantsStandardInput} from './found.js'
import type {ExitCode, Io} from './io.js'
import {type LintFlags, linterFor, momentOf} from './lint-flags.js'
import {statistics} from './statistics.js'
import {version} from './version.js'

/** Lints what the command line names, writes the reports, gives the exit code. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const fromStandardInput = wantsStandardInput(paths, flags)
  const linter = await linterFor({...flags, stdin: fromStandardInput}, io)
  if (flags.ndjson) return (await import('./ndjson.js')).answerLines({linter, paths, flags, io})
  const formats = chosenFormats(flags, io.cwd)
  const started = performance.now()
  const found = await (fromStandardInput ? lintStandardInput(linter, flags, io) : lintFiles(linter, paths, flags, io))
  for (const format of formats) await writeReport(found, format, flags, io)
  if (flags.stats) await io.err(statistics(reportOf(found.posts, found.unread), performance.now() - started))
  return found.verdict.code()
}

async function writeReport(found: Found, {format, file}: ChosenFormat, flags: LintFlags, io: Io): Promise<void> {
  const report = reportOf(
    found.posts.map(post => (flags.quiet ? withoutWarnings(post) : post)),
    found.unread,
  )
  const isTerminal = file === undefined && io.outIsTerminal
  const locale: Locale = flags.locale ?? found.locale ?? 'en'
  const text = format(report, {
    paint: await painter(file === undefined ? wantsColour(flags.color, io.env, isTerminal) : flags.color === true),
    columns: isTerminal ? io.columns : Number.POSITIVE_INFINITY,
    ...{root: io.cwd, locale, version, rules: ruleBook.rules, policyPage: POLICY_PAGE, now: momentOf(flags, io), mask: flags.mask ?? false},
  })
  if (file === undefined) await io.out(text)
  else await writeFileAt(file, text)
}

function withoutWarnings(post: PostReport): PostReport {
  return {...post, findings: post.findings.filter(({severity}) => severity === 'error')}
}

async function writeFileAt(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, text)
  } catch (cause) {
    const message = `The report cannot be written to ${file}: ${reasonOf(cause)}.`
    throw new UsageError(message, 'Check the path given to --output-file or --format.', {cause})
  }
}
