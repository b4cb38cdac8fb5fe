import type {Config, RuleBook} from '../config/index.js'
import {
  type Comparing,
  compared,
  type Enforced,
  type Finding,
  inOrder,
  type Kept,
  type Ledger,
  type PostReport,
  type ToKeep,
} from '../engine/index.js'
import type {DraftFile} from '../files/index.js'
import {onDemand} from '../language/index.js'
import {linesOf} from '../post/index.js'
import type {Choices, LinterOptions} from './options.js'
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
  /**
   * A report that was made as if its post stood alone, with what is to be said in the light of the posts before it; nothing where that
   * takes a look at the post.
   */
  readonly amongOthers: (alone: Alone, file: string, shown: string) => Promise<PostReport | undefined>
}

/** A report of a post as if it stood alone. */
export interface Alone {
  readonly report: Omit<PostReport, 'path' | 'source'>
  readonly source: () => string
}

/** The reports that a run may take over; none from earlier runs without a keeper. */
export function keptReports(
  book: RuleBook,
  options: LinterOptions & {readonly now: string},
  around: Choices & {readonly ledger: Ledger},
): KeptReports {
  const {keeper, now, mask = false} = options
  const {configFor, enforced, ledger} = around
  const confidential = new Set(book.rules.filter(rule => rule.confidential).map(({id}) => id))
  const amongOthers: KeptReports['amongOthers'] = async (alone, file, shown) => {
    const config = await configFor(file)
    const rules = enforced(config, file)
    const {findings, notes} = alone.report
    const locale = options.locale ?? config.locale ?? 'en'
    const said = saidOf(alone, rules, {ledger, settings: config.settings, now, identity: file, locale, mask})
    if (!said || (said.length > 0 && !mayAdd(alone, config, confidential))) return undefined
    if (notes) ledger.add(shown, notes, file)
    const all = said.length > 0 ? [...findings, ...said].sort(inOrder) : findings
    return withSource({...alone.report, path: shown, findings: all}, alone.source)
  }
  const mark = ledger.mark
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

/** A report that is read when something of it is asked for; a clean one needs no text. */
export function reportOf(kept: Kept, shown: string): PostReport {
  const read = onDemand(() => kept.report())
  const text = onDemand(() => kept.source())
  const isClean = kept.counts.byRule.size === 0
  return {
    path: shown,
    get findings() {
      return isClean ? [] : read().findings
    },
    get waived() {
      return read().waived
    },
    faults: [],
    get source() {
      return isClean && read().waived.length === 0 ? '' : text()
    },
    get about() {
      return read().about ?? {date: undefined, authors: []}
    },
    get notes() {
      return kept.notes() ?? {}
    },
  }
}

/** What rules say of a post in the light of those before it; nothing where one of them breaks. */
function saidOf(
  {report: {notes = {}}, source}: Alone,
  rules: readonly Enforced[],
  run: Omit<Comparing, 'lines'>,
): readonly Finding[] | undefined {
  const read = onDemand(() => linesOf(source()))
  const lines: Comparing['lines'] = {
    at: offset => read().at(offset),
    get length() {
      return read().length
    },
  }
  try {
    return rules.flatMap(enforced => {
      const note = notes[enforced.rule.id]
      return note ? compared(enforced, note, {...run, lines}) : []
    })
  } catch {
    return undefined
  }
}

/** Whether a finding may be added without a look at the post: nothing is waived or accepted, and no message may hold what another rule marks. */
function mayAdd({report}: Alone, {allow}: Config, confidential: ReadonlySet<string>): boolean {
  return !report.waives && allow.length === 0 && !report.findings.some(({rule}) => confidential.has(rule))
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

/** A report without anything to show needs no text; that of another is read when it is first asked for. */
function withSource(report: Omit<PostReport, 'source'>, read: () => string): PostReport {
  if (report.findings.length + report.waived.length === 0) return {...report, source: ''}
  let source: string | undefined
  return {
    ...report,
    get source() {
      source ??= read()
      return source
    },
  }
}
