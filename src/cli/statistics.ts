import type {Sums} from '../engine/index.js'

/** How much was read, how long it took, and what each rule found. */
export function statistics({posts, errors, warnings, byRule}: Sums, milliseconds: number): string {
  const rows = [...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${String(count).padStart(7)}  ${rule}`)
  const read = `${counted(posts, 'draft')} in ${(milliseconds / 1000).toFixed(2)} s`
  return [`${read}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`, ...rows, ''].join('\n')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
