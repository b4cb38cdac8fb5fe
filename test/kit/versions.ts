/** Two versions of each file that m6l writes, long enough to take a while. */

export const PROGRAM = 'test 1'

const LINES = 60_000

/** 4 MB; both versions are of one length. */
export function draftVersion(version: number): string {
  return `${version} The reading room is open until ten in the evening this week.\n`.repeat(LINES)
}

export function baselineVersion(version: number) {
  const entry = {rule: 'no-shouting', fingerprint: 'f', reason: `version ${version}`, author: 'desk', date: '2026-03-02'}
  return Array.from({length: 8000}, (_, at) => ({...entry, path: `posts/${at}.md`}))
}

export function cacheVersion(version: number) {
  const counts = {errors: LINES, warnings: 0, fixable: 0, byRule: new Map([['no-shouting', LINES]])}
  const report = {findings: Array.from({length: LINES}, () => `version ${version} of a finding`)}
  return {report, notes: undefined, noted: 0, after: 0, counts}
}
