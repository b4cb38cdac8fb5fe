/** In the place of vitest: collects tests, which `worker.ts` runs one by one, as often as there are mutants. */
import {ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState} from '@vitest/expect'

type Body = () => unknown

interface Test {
  /** For people. */
  readonly id: string
  readonly run: Body
}

const tests: Test[] = []
const endings: Body[] = []
/** What is to be done after the test that runs. */
const finishing: Body[] = []
let isRunning = false
const named: string[] = []
let count = 0

/** What was collected. */
export const collected = {tests, endings}

/** Says which file the next tests are of. */
export function startOf(file: string): void {
  named.splice(0, named.length, file)
}

/** Names may be the same, and hold what is no number or text: the place of a test among all is part of its name. */
function idOf(name: string): string {
  return `${count++} ${[...named, name].join(' > ')}`
}

const bodyOf = (given: readonly unknown[]) => given.find(one => typeof one === 'function') as (...row: readonly unknown[]) => unknown

export function test(name: string, ...given: readonly unknown[]): void {
  collect(name, bodyOf(given), [])
}

function collect(name: string, body: (...row: readonly unknown[]) => unknown, row: readonly unknown[]): void {
  const run = async () => {
    isRunning = true
    try {
      await body(...row)
    } finally {
      isRunning = false
      for (const finish of finishing.splice(0).reverse()) await finish()
    }
  }
  tests.push({id: idOf(name), run})
}

export function onTestFinished(body: Body): void {
  finishing.push(body)
}

export const TestRunner = {getCurrentTest: () => isRunning}

/** What a body is given of each of some rows: as vitest does, their parts only where all of them are lists. */
function partsOf(rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const lists = rows.filter(row => Array.isArray(row))
  return lists.length === rows.length ? lists : rows.map(row => [row])
}

test.each =
  (rows: readonly unknown[]) =>
  (name: string, ...given: readonly unknown[]) => {
    for (const parts of partsOf(rows)) collect(name, bodyOf(given), parts)
  }

export function describe(name: string, ...given: readonly unknown[]): void {
  named.push(name)
  bodyOf(given)()
  named.pop()
}

describe.each =
  (rows: readonly unknown[]) =>
  (name: string, ...given: readonly unknown[]) => {
    for (const parts of partsOf(rows)) describe(name, () => bodyOf(given)(...parts))
  }

export function afterAll(body: Body): void {
  endings.push(body)
}

/** The only module that these tests put another in the place of compiles the lexicons, which `bundle.ts` has done. */
export const vi = {setConfig: () => undefined, mock: () => undefined}

// What chai has learnt stays with it, whenever a program starts afresh; and it keeps its teachers.
if (!('toMatchInlineSnapshot' in chai.Assertion.prototype)) {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
  chai.util.addMethod(chai.Assertion.prototype, 'toMatchInlineSnapshot', matchesSnapshot)
}

/** A text in the place where it is expected, wherever that is indented. */
function matchesSnapshot(this: Chai.AssertionStatic, snapshot: string): void {
  const bare = (text: string) => text.replaceAll(/^\s+|\s+$/gmu, '')
  const found: unknown = chai.util.flag(this, 'object')
  chai.assert.equal(bare(`"${String(found)}"`), bare(snapshot))
}

const ask = (value: unknown, message?: string) => chai.expect(value, message)
export const expect = Object.assign(ask, chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT))
setState({assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null}, expect as never)
Reflect.set(globalThis, Symbol.for('expect-global'), expect)
