import type {Config, RuleBook} from '../config/index.js'
import {type Comparing, compared, type Enforced, type Finding, inOrder, type Kept, type Ledger, type PostReport} from '../engine/index.js'
import {onDemand} from '../language/index.js'
import {type Lines, linesOf} from '../post/index.js'
import type {Choices, LinterOptions} from './options.js'
import {isSchedule} from './sheet.js'
import {stampOf} from './stamp.js'

/** Reports that were made before, or by another thread. */
export interface KeptReports {
  /** The report of an earlier run, if it still holds. */
  readonly keptReport: (file: string, shown: string) => Promise<PostReport | undefined>
  /** Keeps a report that depends on nothing but the draft and the configuration. */
  readonly keep: (file: string, report: PostReport) => Promise<void>
  /**
   * A report that was made as if its post stood alone, with what is to be said in the light of the posts before it; nothing where that
   * takes a look at the post.
   */
  readonly amongOthers: (kept: Kept, file: string, shown: string) => Promise<PostReport | undefined>
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
  const amongOthers: KeptReports['amongOthers'] = async (kept, file, shown) => {
    const config = await configFor(file)
    const rules = enforced(config, file)
    const {findings, notes} = kept.report
    const locale = options.locale ?? config.locale ?? 'en'
    const said = saidOf(kept, rules, {ledger, settings: config.settings, now, identity: file, locale, mask})
    if (!said || (said.length > 0 && !mayAdd(kept, config, confidential))) return undefined
    if (notes) ledger.add(shown, notes, file)
    const all = said.length > 0 ? [...findings, ...said].sort(inOrder) : findings
    return withSource({...kept.report, path: shown, findings: all}, kept.source)
  }
  if (!keeper) return {keptReport: async () => undefined, keep: async () => undefined, amongOthers}
  return {
    amongOthers,
    keptReport: async (file, shown) => {
      const config = await configFor(file)
      const kept = keeper.get(file, stampOf(config, enforced(config, file), options))
      return kept && amongOthers(kept, file, shown)
    },
    keep: async (file, report) => {
      const own = withoutCompared(report)
      if (!own || own.faults.length > 0 || isSchedule(file)) return
      const config = await configFor(file)
      keeper.put(file, stampOf(config, enforced(config, file), options), own)
    },
  }
}

/** What rules say of a post in the light of those before it; nothing where one of them breaks. */
function saidOf({report: {notes = {}}, source}: Kept, rules: readonly Enforced[], comparing: Comparing): readonly Finding[] | undefined {
  const read = onDemand(() => linesOf(source()))
  const lines: Pick<Lines, 'at' | 'length'> = {
    at: offset => read().at(offset),
    get length() {
      return read().length
    },
  }
  try {
    return rules.flatMap(enforced => {
      const note = notes[enforced.rule.id]
      return note ? compared(enforced, note, lines, comparing) : []
    })
  } catch {
    return undefined
  }
}

/** Whether a finding may be added without a look at the post: nothing is waived or accepted, and no message may hold what another rule marks. */
function mayAdd({report}: Kept, {allow}: Config, confidential: ReadonlySet<string>): boolean {
  return !report.waives && allow.length === 0 && !report.findings.some(({rule}) => confidential.has(rule))
}

/** A report as it would be if the post stood alone; nothing where waivers have to do with what was found beside others. */
function withoutCompared(report: PostReport): PostReport | undefined {
  const {findings, waived, waives} = report
  const isCompared = (finding: Finding) => finding.compared
  if (waives && (findings.some(isCompared) || waived.some(isCompared))) return undefined
  return {...report, findings: findings.filter(finding => !isCompared(finding))}
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
