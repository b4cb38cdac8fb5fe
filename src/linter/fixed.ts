import {applyFixes, type PostReport} from '../engine/index.js'

const MOST_PASSES = 10

/** Fixes until nothing is left to fix; a fix may make room for another. */
export async function fixedReport(first: PostReport, lintAgain: (text: string) => Promise<PostReport>): Promise<PostReport> {
  let report = first
  let mended = 0
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const {text, count} = applyFixes(report.source, report.findings)
    if (count === 0 || text === report.source) break
    report = await lintAgain(text)
    mended += count
  }
  return report.source === first.source ? first : {...report, fixed: report.source, mended, before: first}
}
