import type {PostReport, Waived} from './finding.js'
import {fingerprints} from './fingerprint.js'

/** A finding that was there when the library began to lint, or that it decided to live with. */
export interface Suppression {
  readonly rule: string
  /** Relative to the folder of the baseline, with forward slashes. */
  readonly path: string
  readonly fingerprint: string
  readonly reason: string
  readonly author: string
  /** YYYY-MM-DD. */
  readonly date: string
}

/** A report without the findings that a baseline knows, and which of its entries those were. */
export interface Held {
  readonly report: PostReport
  readonly met: readonly Suppression[]
}

/** The entries of a baseline, by path and by fingerprint. */
export type Listed = ReadonlyMap<string, ReadonlyMap<string, Suppression>>

/** Entries as posts are held against them. */
export function listed(suppressions: readonly Suppression[]): Listed {
  const byPath = new Map<string, Map<string, Suppression>>()
  for (const one of suppressions) byPath.set(one.path, (byPath.get(one.path) ?? new Map()).set(one.fingerprint, one))
  return byPath
}

/** Lets the findings of a post pass that the baseline lists for its path. */
export function held(report: PostReport, path: string, baseline: Listed): Held {
  const known = baseline.get(path)
  if (!known || report.findings.length === 0) return {report, met: []}
  const prints = fingerprints(path, report.source, report.findings)
  const met: Suppression[] = []
  const waived: Waived[] = []
  const findings = report.findings.filter((finding, at) => {
    const suppression = known.get(prints[at] ?? '')
    if (!suppression) return true
    met.push(suppression)
    waived.push({...finding, reason: suppression.reason, by: 'baseline'})
    return false
  })
  return {report: {...report, findings, waived: [...report.waived, ...waived]}, met}
}

/** Entries for all findings of a post, those included that a baseline lists: of two alike, each is known by how many stand before it. */
export function suppressionsFor(
  report: PostReport,
  path: string,
  why: Pick<Suppression, 'reason' | 'author' | 'date'>,
): readonly Suppression[] {
  const prints = fingerprints(path, report.source, report.findings)
  return report.findings.map(({rule}, at) => ({rule, path, fingerprint: prints[at] ?? '', ...why}))
}
