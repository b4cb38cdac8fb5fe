import {applyFixes, type PostReport} from '../engine/index.js'

const MOST_PASSES = 10

/** Fixes until nothing is left to fix; a fix may make room for another. */
export async function fixedReport(first: PostReport, lintAgain: (text: string) => Promise<PostReport>): Promise<PostReport> {
  let report = first
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const {text, count} = applyFixes(report.source, report.findings)
    if (count === 0 || text === report.source) break
    report = await lintAgain(text)
  }
  return report.source === first.source ? first : {...report, fixed: report.source, before: first}
}
