/**
 * Measures the built program on drafts or folders of them, each a process of its own: `npx tsx test/bench/whole.ts [--runs N] PATH…` prints
 * for each its size, the medians of processor time and wall time, megabytes a second, and the peak of memory. For hostile texts, one large
 * file and many posts alike. Under `--timeout S` (60) a run that takes longer is named and left.
 */
import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {measured} from './measured.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: 'string', default: '3'}, timeout: {type: 'string', default: '60'}},
})
const MEGABYTE = 1e6

function sizeOf(place: string): number {
  if (!statSync(place).isDirectory()) return statSync(place).size
  return readdirSync(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0)
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

for (const place of positionals) {
  const size = sizeOf(place) / MEGABYTE
  const runs = Array.from({length: Number(values.runs)}, () => measured([place], {timeout: Number(values.timeout)})).filter(
    run => run !== undefined,
  )
  const [cpu, wall, peak] = (['cpu', 'wall', 'peak'] as const).map(key => median(runs.map(run => run[key])))
  const said = `${cpu?.toFixed(2)} s CPU, ${wall?.toFixed(2)} s, ${(size / (wall ?? 1)).toFixed(2)} MB/s, ${peak?.toFixed(0)} MiB`
  console.log(
    `${path.basename(place).padEnd(24)} ${size.toFixed(2).padStart(6)} MB  ${runs.length > 0 ? said : `over ${values.timeout} s`}`,
  )
}
