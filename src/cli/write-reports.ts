import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {POLICY_PAGE} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import {type PostReport, reportOf, type Unread} from '../engine/index.js'
import {reasonOf, UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {painter, wantsColour} from './colour.js'
import type {ChosenFormat} from './formats.js'
import type {Io} from './io.js'
import {type LintFlags, momentOf} from './lint-flags.js'
import {version} from './version.js'

/** What is reported, and the language that the configuration asks for. */
export interface Reported {
  readonly posts: readonly PostReport[]
  readonly unread: readonly Unread[]
  readonly locale: Locale | undefined
}

export type ReportFlags = Pick<LintFlags, 'quiet' | 'locale' | 'color' | 'mask' | 'now'>

/** Writes a report in each of its forms, to its file or to standard output. @throws UsageError for a file that cannot be written */
export async function writeReports(found: Reported, formats: readonly ChosenFormat[], flags: ReportFlags, io: Io): Promise<void> {
  for (const format of formats) await writeReport(found, format, flags, io)
}

async function writeReport(found: Reported, {format, file}: ChosenFormat, flags: ReportFlags, io: Io): Promise<void> {
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
