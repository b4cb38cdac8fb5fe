/**
 * Changes the program here and there, and sees whether the tests notice: `npm run mutate -- src/language` for a folder, `npm run mutate --
 * src/post/links.ts src/post/host.ts` for files of one. What was noticed once, in a file that is still the same, is not tried again unless
 * `--afresh` asks for it; with `--all` the mutants meet the slow tests too. Needs what makes the mutants: `npm install --prefix
 * test/mutation --ignore-scripts`.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {globSync} from 'tinyglobby'
import {bundle} from './bundle.js'
import {FOLDERS, folderOf, testsFor} from './folders.js'
import {judgeOf} from './judged.js'
import {type Mutant, recordsOf, type Status, summary} from './records.js'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const ROOT = here('../../')

/** The share of mutants that the tests are to notice, in per cent. */
const GOAL = 80

interface Instrumented {
  readonly files: Readonly<Record<string, string>>
  readonly mutants: readonly Mutant[]
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {all: {type: 'boolean', default: false}, afresh: {type: 'boolean', default: false}},
})
const [folder, ...others] = new Set(positionals.map(folderOf))
if (folder === undefined || others.length > 0) {
  console.error(
    `Name one of these folders, or files of one: ${Object.keys(FOLDERS)
      .map(name => `src/${name}`)
      .join(', ')}.`,
  )
  process.exitCode = 2
} else {
  const score = await mutate(
    folder,
    positionals.flatMap(named => (named.endsWith('.ts') ? [named] : filesIn(folder))),
  )
  process.exitCode = score < GOAL ? 1 : 0
}

function filesIn(name: string): string[] {
  return readdirSync(`${ROOT}src/${name}`, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .sort()
    .map(file => `src/${name}/${file.replaceAll('\\', '/')}`)
}

async function mutate(name: string, files: readonly string[]): Promise<number> {
  mkdirSync(here('reports'), {recursive: true})
  const made = execFileSync(process.execPath, [here('instrument.mjs'), ...files], {cwd: ROOT, maxBuffer: 2 ** 30, encoding: 'utf8'})
  const {files: instrumented, mutants}: Instrumented = JSON.parse(made)
  const script = here(`reports/${name}.cjs`)
  await bundle(globSync([...testsFor(name, values.all)], {cwd: ROOT}).sort(), instrumented, script)
  const {met, judge} = await judgeOf(script)
  const records = recordsOf(here(`reports/${name}.json`), ROOT, values.afresh)
  for (const file of files) {
    const own = mutants.filter(mutant => mutant.file === file)
    const kills = new Map<number, number>()
    for (const mutant of own) {
      if (records.isNoticed(mutant)) continue
      const {id} = mutant
      // What is met as the program starts may matter to any test.
      const tests = met.perTest.flatMap(({hits}, number) => (id in hits || id in met.atStart ? number : []))
      const took = (number: number) => met.perTest[number]?.took ?? 0
      tests.sort((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0) || took(a) - took(b))
      const sum = (of: (number: number) => number) => tests.reduce((total, number) => total + of(number), 0)
      const hits = sum(number => met.perTest[number]?.hits[id] ?? 0) + (met.atStart[id] ?? 0)
      const found = tests.length > 0 ? await judge.judge({mutant: id, tests, hits}, sum(took) / 1000) : undefined
      if (found?.kind === 'killed') kills.set(found.killer, (kills.get(found.killer) ?? 0) + 1)
      const status: Status = found?.kind ?? 'unmet'
      records.put(mutant, status)
    }
    records.write()
    console.log(records.line(file, own))
  }
  judge.end()
  const {text, score} = summary(records, mutants)
  console.log(text)
  return score
}
