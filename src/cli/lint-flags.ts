import {ruleBook} from '../../rules/presets.js'
import type {FailOn} from '../config/index.js'
import {UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {createLinter, type Linter} from '../linter.js'
import type {Io} from './io.js'
import {ruleFlags} from './rule-flags.js'

/** The options of `m6l lint`, as commander gives them. */
export interface LintFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly ndjson?: boolean
  readonly staged?: boolean
  readonly since?: string
  readonly config?: string | boolean
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly failOn?: FailOn
  readonly format?: readonly string[]
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

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/iu

/** The moment of a run, ISO 8601 in UTC. @throws UsageError for what is none, or leaves open which one is meant */
export function momentOf({now}: LintFlags, io: Io): string {
  if (now === undefined) return io.now()
  const moment = MOMENT.test(now) ? new Date(now) : undefined
  // The 30th of February is read as the 2nd of March.
  if (moment && !Number.isNaN(moment.getTime()) && new Date(`${now.slice(0, 10)}T00:00Z`).toISOString().startsWith(now.slice(0, 10))) {
    return moment.toISOString()
  }
  throw new UsageError(`--now takes a date, not “${now}”.`, 'For instance --now 2026-03-02 or --now 2026-03-02T09:00:00Z.')
}

/** The linter that the options ask for. @throws UsageError */
export async function linterFor(flags: LintFlags, io: Io): Promise<Linter> {
  refuseContradictions(flags)
  const {rules, only} = await ruleFlags(flags.rule ?? [], flags.only ?? [])
  const config = flags.config === true ? undefined : flags.config
  return createLinter(ruleBook, {
    ...{cwd: io.cwd, rules, now: momentOf(flags, io), mask: flags.mask ?? false},
    ...{inlineWaivers: flags.inlineConfig, ignores: flags.ignore, fix: (flags.fix || flags.fixDryRun) ?? false},
    ...(config !== undefined && {config}),
    ...(flags.ignorePath !== undefined && {ignorePath: flags.ignorePath}),
    onNotice: text => void io.err(`m6l: ${text}\n`),
    ...(only.length > 0 && {only}),
    ...(flags.locale && {locale: flags.locale}),
  })
}

function refuseContradictions(flags: LintFlags): void {
  if (flags.staged && flags.since !== undefined) throw new UsageError('--staged and --since choose different drafts.', 'Give one of them.')
  if ((flags.staged || flags.since !== undefined) && (flags.stdin || flags.ndjson))
    throw new UsageError('--staged and --since read a repository, not standard input.', 'Leave out one of them.')
  if (flags.staged && flags.fix)
    throw new UsageError('--fix mends the work tree, and --staged reads what is staged.', 'Run m6l --fix on the drafts, then stage them.')
  if (flags.fix && flags.fixDryRun) throw new UsageError('--fix writes drafts and --fix-dry-run does not.', 'Give one of them.')
  if (flags.fix && (flags.stdin || flags.ndjson)) {
    throw new UsageError('Standard input has no file to mend.', 'Use --stdin --fix-dry-run --format json and take its “output”.')
  }
  if (!flags.ndjson) return
  const reports = flags.format ?? flags.outputFile
  if (reports || flags.fixDryRun)
    throw new UsageError(
      '--ndjson answers on standard output, in a form of its own.',
      'Leave out --format, --output-file and --fix-dry-run.',
    )
  if (flags.stdin) throw new UsageError('--ndjson and --stdin both read standard input.', 'Give one of them.')
}
