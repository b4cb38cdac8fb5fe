/**
 * Writes what each rule marks so many times into one draft, paragraph by paragraph, and a fourth of it into another, and tells of which
 * rules time grows faster than its length, or memory beyond measure: `npx tsx test/bench/many-findings.ts [--times 50000] [RULE…]`. Each
 * draft is read by the built program, all rules on, in a process of its own.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import type {ruleBook as book, Rule} from '../../src/index.js'
import {measured} from './measured.js'

const {values, positionals} = parseArgs({allowPositionals: true, options: {times: {type: 'string', default: '50000'}}})
const built: {readonly ruleBook: typeof book} = await import(String(new URL('../../dist/index.js', import.meta.url)))
const LONGEST_EXAMPLE = 300
/** Seconds after which a run is ended. */
const PATIENCE = 300
/** Four times as much may take so many times as long: more is not linear. */
const MOST_GROWTH = 5
const MOST_MEMORY = 400

const folder = mkdtempSync(path.join(tmpdir(), 'm6l-findings-'))
const draft = path.join(folder, 'post.md')
let over = 0

console.log('| rule | MB | s a MB | times as long | MiB | MiB of a fourth |\n| --- | ---: | ---: | ---: | ---: | ---: |')
for (const rule of built.ruleBook.rules) {
  const post = positionals.length === 0 || positionals.includes(rule.id) ? markedIn(rule) : undefined
  if (post !== undefined) console.log(rowOf(rule.id, post))
}
rmSync(folder, {recursive: true})
console.log(`\n${over} over a limit`)
process.exitCode = over > 0 ? 1 : 0

/** The first example that a rule marks and that is its text alone. */
function markedIn({examples}: Rule): string | undefined {
  return examples.find(({post, marks}) => marks.length > 0 && !post.startsWith('---') && post.length <= LONGEST_EXAMPLE)?.post
}

function rowOf(id: string, post: string): string {
  const megabytes = (Buffer.byteLength(post) + 2) * Number(values.times) * 1e-6
  const few = readTimes(post, Number(values.times) / 4)
  const many = readTimes(post, Number(values.times))
  if (!few || !many) {
    over++
    return `| ${id} | ${megabytes.toFixed(2)} | over ${PATIENCE} s | | | | **over**`
  }
  const growth = many.cpu / few.cpu
  const isWithin = growth <= MOST_GROWTH && many.peak <= MOST_MEMORY
  if (!isWithin) over++
  const cells = [id, megabytes.toFixed(2), (many.cpu / megabytes).toFixed(1), growth.toFixed(1), many.peak.toFixed(0), few.peak.toFixed(0)]
  return `| ${cells.join(' | ')} |${isWithin ? '' : ' **over**'}`
}

function readTimes(post: string, times: number): ReturnType<typeof measured> {
  writeFileSync(draft, `${post}\n\n`.repeat(times))
  return measured([draft, '--no-config', '--format', 'unix'], {timeout: PATIENCE})
}
