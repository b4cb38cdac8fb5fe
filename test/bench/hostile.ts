/**
 * Feeds the built program what is made to hurt it, each in a process of its own, and holds it to half a second and a second for every
 * megabyte of processor time, and to 400 MiB: `npx tsx test/bench/hostile.ts [NAME…]` prints a table, and ends with 1 where one is over.
 * What is not linted (exit 2) counts as over as well, unless it is refused in the words that hostile-texts.ts says. Names are parts of those
 * there.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {HOSTILE, type Hostile} from './hostile-texts.js'
import {measured} from './measured.js'

const MOST_SECONDS = 0.5
const SECONDS_A_MEGABYTE = 1
const MOST_MEMORY = 400
/** When a run is ended, in seconds: on a busy machine much later than its limit of processor time. */
const PATIENCE = 120

const wanted = process.argv.slice(2)
const chosen = Object.entries(HOSTILE).filter(([name]) => wanted.length === 0 || wanted.some(part => name.includes(part)))
const root = mkdtempSync(path.join(tmpdir(), 'm6l-hostile-'))
let over = 0

console.log('| | MB | s CPU (limit) | MiB | exit | said first |\n| --- | ---: | ---: | ---: | ---: | --- |')
for (const [name, hostile] of chosen) {
  const {row, isWithin} = tried(hostile, path.join(root, name.replaceAll(/\W/gu, '-')))
  if (!isWithin) over++
  console.log(`| ${name} | ${row} |`)
}
rmSync(root, {recursive: true})
console.log(`\n${chosen.length} texts, ${over} over a limit`)
process.exitCode = over > 0 ? 1 : 0

function tried({files, asked = [], refused}: Hostile, folder: string): {readonly row: string; readonly isWithin: boolean} {
  mkdirSync(path.join(folder, '.git'), {recursive: true})
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  const [first = '', content = ''] = Object.entries(files)[0] ?? []
  const megabytes = Object.values(files).reduce((sum, one) => sum + Buffer.byteLength(one), 0) / 1e6
  const limit = MOST_SECONDS + SECONDS_A_MEGABYTE * megabytes
  const arguments_ = asked.length > 0 ? asked : [first, '--format', 'unix']
  const run = measured(arguments_, {
    timeout: PATIENCE,
    cwd: folder,
    stdin: asked.length > 0 ? String(content) : '',
  })
  const size = megabytes.toFixed(2)
  if (!run) return {row: `${size} | over ${PATIENCE} s (${limit.toFixed(1)}) | | | `, isWithin: false}
  const isWithin = run.cpu <= limit && run.peak <= MOST_MEMORY
  const isAnswered = refused ? run.status === 2 && refused.test(run.out + run.err) : run.status === 0 || run.status === 1
  const verdict = isAnswered ? (isWithin ? '' : ' **over**') : ' **not answered**'
  const said = refused ? `refused: ${refused.exec(run.out + run.err)?.[0] ?? ''}` : saidFirst(run.out)
  const cells = [size, `${run.cpu.toFixed(2)} (${limit.toFixed(1)})`, run.peak.toFixed(0), run.status, said]
  return {row: cells.join(' | ') + verdict, isWithin: isWithin && isAnswered}
}

/** The name of the first check that spoke. */
function saidFirst(out: string): string {
  return /\[(?:Error|Warning)\/([\w-]+)\]$/mu.exec(out)?.[1] ?? /"(error|rule)":"([^"]{0,60})/u.exec(out)?.[2] ?? ''
}
