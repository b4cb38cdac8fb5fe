import type {Kept, PostReport} from '../engine/index.js'
import {onDemand} from '../language/index.js'

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

/** A report without anything to show needs no text; that of another is read when it is first asked for. */
export function withSource(report: Omit<PostReport, 'source'>, read: () => string): PostReport {
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
