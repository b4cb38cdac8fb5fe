import type {Span} from '../post/index.js'
import type {About, Finding, PostReport} from './finding.js'

/** The report on one entry of a file of many, and where the entry stands in it. */
export interface EntryReport {
  readonly span: Span
  readonly report: PostReport
}

/**
 * One report for a file of many posts. Its findings cannot be mended by m6l: a replacement would have to be written as the file's
 * own format wants it.
 */
export function joined(path: string, source: string, entries: readonly EntryReport[]): PostReport {
  const reports = entries.map(({report}) => report)
  return {
    ...{path, source},
    findings: reports.flatMap(({findings}) => findings.map(withoutFix)),
    waived: reports.flatMap(({waived}) => waived),
    faults: reports.flatMap(({faults}) => faults),
    entries: entries.map(({span, report}) => ({span, about: report.about ?? {date: undefined, authors: []}})),
  }
}

function withoutFix({fix, suggestions, ...finding}: Finding): Finding {
  return finding
}

/** When the post goes out that a finding is about, and who wrote it. */
export function aboutOf({about, entries}: PostReport, {span}: Finding): About | undefined {
  if (!entries) return about
  return entries.find(entry => entry.span.start <= span.start && span.start <= entry.span.end)?.about
}
