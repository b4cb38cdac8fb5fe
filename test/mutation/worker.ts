/**
 * A process in which tests meet mutants: `worker.ts BUNDLE`. With `--first` it runs all tests, each in a program that starts afresh, and says
 * what each meets; then, for every mutant that it is sent, the tests that it is sent, until one fails.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import vm from 'node:vm'
import type {Answer, Hits, Met, MetByTest, Trial} from './trial.js'

type Body = () => unknown

interface Collected {
  readonly tests: readonly {readonly id: string; readonly run: Body}[]
  readonly endings: readonly Body[]
}

/** What the switches of the mutants, as Stryker makes them, read and write. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount: number
  hitLimit: number
  readonly mutantCoverage: {readonly static: Hits; readonly perTest: Record<string, Hits>}
}

const switches: Switches = {hitCount: 0, hitLimit: Number.POSITIVE_INFINITY, mutantCoverage: {static: {}, perTest: {}}}
Object.assign(globalThis, {__stryker__: switches})

const [bundle = ''] = process.argv.slice(2)
const script = new vm.Script(`(function (require, module) {${readFileSync(bundle, 'utf8')}\n})`, {filename: bundle})
const begin: (require: NodeJS.Require, module: {exports: {collected?: Collected}}) => void = script.runInThisContext()
const requireThere = createRequire(bundle)

/** The program and its tests as if they had just been started. */
function started(): Collected {
  const module: {exports: {collected?: Collected}} = {exports: {}}
  begin(requireThere, module)
  return module.exports.collected ?? {tests: [], endings: []}
}

async function met(): Promise<Met> {
  const {tests, endings} = started()
  const atStart = {...switches.mutantCoverage.static}
  for (const ending of endings) await ending()
  const perTest: MetByTest[] = []
  for (const [number, {id}] of tests.entries()) {
    const fresh = started()
    switches.currentTestId = id
    const start = performance.now()
    try {
      await fresh.tests[number]?.run()
    } catch (cause) {
      throw new Error(`Without any mutant this test fails: ${id}`, {cause})
    }
    perTest.push({hits: switches.mutantCoverage.perTest[id] ?? {}, took: performance.now() - start})
    switches.currentTestId = undefined
    for (const ending of fresh.endings) await ending()
  }
  return {atStart, perTest}
}

/** How many times as often as without it a mutant may be met before it counts as one that goes on for ever. */
const HITS = 100

async function tried({mutant, tests, hits}: Trial): Promise<Answer> {
  Object.assign(switches, {activeMutant: mutant, hitCount: 0, hitLimit: (hits + HITS) * HITS})
  let program: Collected = {tests: [], endings: []}
  let at = -1
  try {
    program = started()
    for (at of tests) await program.tests[at]?.run()
    return {}
  } catch {
    return {killer: at}
  } finally {
    for (const ending of program.endings) await ending()
    switches.activeMutant = undefined
  }
}

process.on('message', (trial: Trial) => {
  tried(trial).then(answer => process.send?.(answer))
})
// A mutant may leave promises behind that nobody waits for.
process.on('unhandledRejection', () => undefined)
process.send?.(process.argv.includes('--first') ? await met() : {})
