import type {RuleBook} from '../config/index.js'
import type {Finding, Kept, Ledger, PostReport, ToKeep} from '../engine/index.js'
import type {DraftFile} from '../files/index.js'
import {type AmongOthers, amongOthersOf} from './alone.js'
import type {Choices, LinterOptions} from './options.js'
import {reportOf} from './read-later.js'
import {isSchedule} from './sheet.js'
import {stamper} from './stamp.js'

/** Reports that were made before, or by another thread. */
export interface KeptReports {
  /** The report of an earlier run, if it still holds. */
  readonly keptReport: (file: string, shown: string) => Promise<PostReport | undefined>
  /** What was kept where nothing has to be waited for: the folder is known, and the posts before this one are those of the earlier run. */
  readonly keptAtOnce: (draft: DraftFile) => Kept | undefined
  /** Reads what has to be known of the folder of a draft before anything is at hand. */
  readonly readyFor: (file: string) => Promise<void>
  /** Keeps a report, if it depends on nothing but the draft, the configuration, the files it leads to and the posts before it. */
  readonly keep: (file: string, toKeep: ToKeep) => Promise<boolean>
  /** A number that identifies the posts linted so far. */
  readonly mark: () => number
  readonly amongOthers: AmongOthers
}

/** The reports that a run may take over; none from earlier runs without a keeper. */
export function keptReports(
  book: RuleBook,
  options: LinterOptions & {readonly now: string},
  around: Choices & {readonly ledger: Ledger},
): KeptReports {
  const {keeper} = options
  const {ledger} = around
  const amongOthers = amongOthersOf(book, options, around)
  const mark = () => ledger.mark()
  if (!keeper) {
    const readyFor = async () => undefined
    return {keptReport: async () => undefined, keptAtOnce: () => undefined, keep: async () => false, readyFor, mark, amongOthers}
  }
  const stampFor = stamper(around, options)
  /** Takes a kept report over as it is; its notes are still there for the posts that follow. */
  const asItWas = (kept: Kept, draft: DraftFile) => {
    if (kept.noted !== 0) ledger.addLater(kept, draft.shown, draft.file)
    return kept
  }
  return {
    amongOthers,
    mark,
    readyFor: async file => void (await stampFor(file)),
    keptAtOnce: draft => {
      const stamp = stampFor.known(draft.file)
      const kept = stamp === undefined ? undefined : keeper.get(draft.file, stamp)
      return kept && kept.after === mark() ? asItWas(kept, draft) : undefined
    },
    keptReport: async (file, shown) => {
      const kept = keeper.get(file, await stampFor(file))
      if (!kept) return undefined
      const after = mark()
      if (kept.after === after) return reportOf(asItWas(kept, {file, shown}), shown)
      const notes = kept.notes()
      const alone = {...withoutCompared(kept.report()), ...(notes && {notes})}
      const report = await amongOthers({report: alone, source: () => kept.source()}, file, shown)
      if (report) keeper.renew(file, report, after)
      return report
    },
    keep: async (file, toKeep) => {
      const {report} = toKeep
      if (!isWhole(report) || report.faults.length > 0 || isSchedule(file)) return false
      keeper.put(file, await stampFor(file), toKeep)
      return true
    },
  }
}

/** Whether a report can be kept: not where waivers have to do with what was found beside others. */
function isWhole({findings, waived, waives}: PostReport): boolean {
  return !waives || !(findings.some(isCompared) || waived.some(isCompared))
}

/** A report as it would be if the post stood alone. */
function withoutCompared<R extends Pick<PostReport, 'findings'>>(report: R): R {
  return {...report, findings: report.findings.filter(finding => !isCompared(finding))}
}

function isCompared({compared: isSo}: Finding): boolean {
  return isSo === true
}
