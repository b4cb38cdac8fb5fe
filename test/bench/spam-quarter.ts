/**
 * Judges a quarter of DATA/privacy-promotion/spam.jsonl by the built program, whose spam.bin learned none of it:
 *
 *   npm run train:promotion -- --data DATA --quarter 0 && npm run build && npx tsx test/bench/spam-quarter.ts --data DATA --quarter 0
 *
 * Prints how much of each category is marked by no-spam or no-promotion. Afterwards `git checkout rules/models/spam.bin`.
 */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {isInPart} from '../../src/dev/random.js'

interface Row {
  readonly text: string
  readonly category: string
}

const RULES: ReadonlySet<string> = new Set(['no-spam', 'no-promotion'])

const {values} = parseArgs({options: {data: {type: 'string', default: '.'}, quarter: {type: 'string', default: '0'}}})
if (!/^[0-3]$/u.test(values.quarter)) throw new Error(`--quarter ${values.quarter}: there are four, 0 to 3.`)
const lines = readFileSync(`${values.data}/privacy-promotion/spam.jsonl`, 'utf8').split('\n').filter(Boolean)
const rows = lines.map(line => JSON.parse(line) as Row).filter(({text}) => isInPart(text, 4, Number(values.quarter)))

const input = rows.map(({text}, id) => `${JSON.stringify({id, text})}\n`).join('')
const args = [`${import.meta.dirname}/../../bin/m6l.js`, 'lint', '--ndjson', '--no-config', '--fail-on', 'never']
const {stdout, stderr, status} = spawnSync(process.execPath, args, {input, encoding: 'utf8', maxBuffer: 2 ** 30})
if (status !== 0) throw new Error(`m6l left with ${status}: ${stderr}`)
const answers = stdout.split('\n').filter(Boolean)
const marked = answers.map(line => (JSON.parse(line) as {findings: readonly {rule: string}[]}).findings.some(({rule}) => RULES.has(rule)))

for (const category of [...new Set(rows.map(row => row.category))].sort()) {
  const places = [...rows.keys()].filter(at => rows[at]?.category === category)
  console.log(`${category}: ${places.filter(at => marked[at]).length} of ${places.length} marked`)
}
