import {POLICY_PAGE} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import type {KeptDraft} from '../cache/index.js'
import {countsOf, type Finding, type PostReport, Sums, type Unread} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {formatters, type Mending, type Style} from '../report/index.js'
import type {Cached} from './cached.js'
import {painter, wantsColour} from './colour.js'
import type {ChosenFormat} from './formats.js'
import type {Io} from './io.js'
import {type LintFlags, momentOf} from './lint-flags.js'
import {type OpenReport, opened} from './open-report.js'
import {version} from './version.js'

/** The options that say how reports look. */
export type ReportFlags = Pick<LintFlags, 'quiet' | 'locale' | 'color' | 'mask' | 'now' | 'fixDryRun'>

/** The reports of a run, written while its posts go by as far as their formats allow. */
export interface Reports {
  /** What was taken so far, warnings included where `--quiet` leaves them out of the reports. */
  readonly sums: Sums
  /** Begins the reports in the language of the run. */
  readonly begin: (locale: Locale | undefined) => Promise<void>
  /** `telling` is what a cache holds of the report, if it is the report as it was kept. Nothing to wait for where nothing is written. */
  readonly take: (post: PostReport, telling?: KeptDraft) => Promise<void> | undefined
  /** Takes a post of which the cache knows what is told, and gives nothing where it does not; its report is read only if need be. */
  readonly retell: (telling: KeptDraft, report: () => PostReport) => Promise<void> | 'told' | undefined
  /** Ends the reports with what could not be read. @throws UsageError when one cannot be written */
  readonly end: (unread: readonly Unread[]) => Promise<void>
  /** Leaves the files as they were: the run came to no end. */
  readonly abandon: () => Promise<void>
}

/** What the looks of a report depend on. */
interface World {
  readonly flags: ReportFlags
  readonly io: Io
  readonly mending?: Mending
}

/** The reports of a run. `tellIn` is told the form of drafts where there is one form only, and says whether texts in it are kept. */
export function reportsOf(formats: readonly ChosenFormat[], world: World, tellIn: Cached['tellIn'] = () => false): Reports {
  const {flags, io} = world
  const sums = new Sums()
  const shown = flags.quiet ? new Sums() : sums
  let open: readonly OpenReport[] = []
  let areKept = false
  return {
    sums,
    begin: async locale => {
      open = await Promise.all(
        formats.map(async format => {
          const style = await styleFor(format, locale, world)
          areKept = !flags.quiet && formats.length === 1 && format.teller !== undefined && tellIn(formOf(format, style))
          return opened(format, style, io)
        }),
      )
    },
    take: (post, telling) => {
      sums.add(countsOf(post))
      const told = flags.quiet ? withoutWarnings(post) : post
      if (flags.quiet) shown.add(countsOf(told))
      const writing = open.map(report => report.post(told, areKept ? telling : undefined)).filter(one => one !== undefined)
      return writing.length > 0 ? Promise.all(writing).then(() => undefined) : undefined
    },
    retell: (telling, report) => {
      const [only] = open
      const text = areKept && only ? telling.told() : undefined
      if (text === undefined || !only) return undefined
      sums.add(telling.counts)
      return only.again(text, telling.counts, report) ?? 'told'
    },
    end: async unread => {
      for (const report of open) await report.end(unread, shown)
    },
    abandon: async () => {
      for (const report of open) await report.abandon()
    },
  }
}

/** Does what writes reports, and leaves their files as they were where that fails. */
export async function orAbandoned<T>(reports: Reports, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    await reports.abandon()
    throw error
  }
}

/** All that the text on a draft depends on beside its report. */
function formOf({format}: ChosenFormat, {columns, root, locale, mask, paint, version: by}: Style): string {
  const name = Object.keys(formatters).find(one => formatters[one]?.format === format)
  return JSON.stringify([name, columns, root, locale, mask, paint('error', 'x'), by])
}

async function styleFor({file}: ChosenFormat, configured: Locale | undefined, {flags, io, mending = 'fix'}: World): Promise<Style> {
  const isTerminal = file === undefined && io.outIsTerminal
  const locale: Locale = flags.locale ?? configured ?? 'en'
  return {
    paint: await painter(file === undefined ? wantsColour(flags.color, io.env, isTerminal) : flags.color === true),
    columns: isTerminal ? io.columns : Number.POSITIVE_INFINITY,
    ...{root: io.cwd, locale, version, rules: ruleBook.rules, policyPage: POLICY_PAGE, now: momentOf(flags, io), mask: flags.mask ?? false},
    ...{mending, mendsInReportOnly: flags.fixDryRun ?? false},
  }
}

function withoutWarnings(post: PostReport): PostReport {
  const isError = ({severity}: Finding) => severity === 'error'
  return {...post, findings: post.findings.filter(isError), untold: post.findings.filter(finding => !isError(finding))}
}
