import type {Report} from '../engine/index.js'

/** How much was read, how long it took, and what each rule found. */
export function statistics(report: Report, milliseconds: number): string {
  const counts = new Map<string, number>()
  for (const {findings} of report.posts) for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${String(count).padStart(7)}  ${rule}`)
  const read = `${counted(report.posts.length, 'draft')} in ${(milliseconds / 1000).toFixed(2)} s`
  return [`${read}, ${counted(report.errors, 'error')}, ${counted(report.warnings, 'warning')}`, ...rows, ''].join('\n')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
