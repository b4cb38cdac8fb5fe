import type {RuleBook} from '../config/index.js'
import {clashes, type Ledger, type PostReport} from '../engine/index.js'
import type {Choices, LinterOptions} from './options.js'
import {isSchedule} from './sheet.js'
import {stampOf} from './stamp.js'

/** Reports from run to run. */
export interface KeptReports {
  /** The report of an earlier run, if it still holds. */
  readonly keptReport: (file: string, shown: string) => Promise<PostReport | undefined>
  /** Keeps a report that depends on nothing but the draft and the configuration. */
  readonly keep: (file: string, report: PostReport) => Promise<void>
}

/** The reports that a run may take over from earlier ones; none without a keeper. */
export function keptReports(
  book: RuleBook,
  options: LinterOptions & {readonly now: string},
  around: Choices & {readonly ledger: Ledger},
): KeptReports {
  const {keeper, now} = options
  const {configFor, enforced, ledger} = around
  if (!keeper) return {keptReport: async () => undefined, keep: async () => undefined}
  const comparing = new Set(book.rules.filter(({across}) => across).map(({id}) => id))
  const stampFor = async (file: string) => {
    const config = await configFor(file)
    return stampOf(config, enforced(config, file), options)
  }
  return {
    keptReport: async (file, shown) => {
      const kept = keeper.get(file, await stampFor(file))
      if (!kept) return undefined
      const config = await configFor(file)
      const rules = enforced(config, file)
      if (kept.notes && clashes(kept.notes, {rules, ledger, settings: config.settings, now, identity: file})) return undefined
      if (kept.notes) ledger.add(shown, kept.notes, file)
      return {...kept, path: shown}
    },
    keep: async (file, report) => {
      const isWhole = report.faults.length === 0 && !report.findings.some(({rule}) => comparing.has(rule))
      if (isWhole && !isSchedule(file)) keeper.put(file, await stampFor(file), report)
    },
  }
}
