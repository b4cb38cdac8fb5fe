import {countFirst} from '../bisection.js'
import {type Lines, linesOf, type Span} from '../post/index.js'
import type {About, Finding, PostReport} from './finding.js'

/** The report on one entry of a file of many. Its places, and the entry's own, count from where its stretch of the file starts. */
export interface EntryReport {
  readonly span: Span
  /** Where the stretch starts in the file. */
  readonly from: number
  readonly report: PostReport
}

/**
 * One report for a file of many posts. Its findings cannot be mended by m6l: a replacement would have to be written as the file's
 * own format wants it.
 */
export function joined(path: string, source: string, entries: readonly EntryReport[]): PostReport {
  const lines = linesOf(source)
  const reports = entries.map(({report}) => report)
  return {
    ...{path, source},
    findings: entries.flatMap(({from, report}) => report.findings.map(finding => inFile(withoutFix(finding), from, lines))),
    waived: entries.flatMap(({from, report}) =>
      report.waived.map(waived => ({...inFile(withoutFix(waived), from, lines), reason: waived.reason, by: waived.by})),
    ),
    faults: reports.flatMap(({faults}) => faults),
    entries: entries.map(({span, from, report}) => ({
      span: {start: span.start + from, end: span.end + from},
      about: report.about ?? {date: undefined, authors: []},
    })),
  }
}

function withoutFix({fix, suggestions, ...finding}: Finding): Finding {
  return finding
}

/** A finding in a stretch that starts at `from`, where it stands in the file. */
function inFile(finding: Finding, from: number, lines: Lines): Finding {
  const span = {start: finding.span.start + from, end: finding.span.end + from}
  const [start, end] = [lines.at(span.start), lines.at(span.end)]
  return {...finding, span, line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

/** When the post goes out that a finding is about, and who wrote it. */
export function aboutOf({about, entries}: PostReport, {span}: Finding): About | undefined {
  if (!entries) return about
  return entryAt(entries, span.start)?.about
}

/** The entry that holds an offset: entries stand in the order of the file. */
function entryAt(entries: NonNullable<PostReport['entries']>, offset: number) {
  const entry = entries[countFirst(entries.length, at => (entries[at]?.span.start ?? 0) <= offset) - 1]
  return entry && offset <= entry.span.end ? entry : undefined
}
