/**
 * Feeds m6l what no one would write, for as long as is wanted: `npm run fuzz -- --runs 100000 --seed 1`. Tells each input that something
 * goes wrong with, and its number; `--from NUMBER --runs 1` with the same seed makes it again. Ends with how many inputs each subject had.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {troubles} from './runs.js'
import {subjectsIn} from './subjects.js'
import {watchdog} from './watchdog.js'

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '10000'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    from: {type: 'string', default: '0'},
  },
})
const [runs, seed, from] = [Number(values.runs), Number(values.seed), Number(values.from)]
const folder = mkdtempSync(path.join(tmpdir(), 'm6l-fuzz-'))
const watch = watchdog()
const began = performance.now()
let found = 0
for await (const {subject, number, input, wrong} of troubles(await subjectsIn(folder), {seed, from, runs, watch})) {
  found++
  console.log(`${subject} ${number}: ${JSON.stringify(input)}\n  ${wrong.join('\n  ')}`)
}
await watch.done()
rmSync(folder, {recursive: true})
const seconds = (performance.now() - began) / 1000
console.log(`${runs} inputs of seed ${seed}: ${found} with trouble, ${Math.round(seconds)} s, ${Math.round(runs / seconds)} a second`)
console.log([...watch.counts].map(([subject, count]) => `${subject} ${count}`).join(', '))
process.exitCode = found > 0 ? 1 : 0
