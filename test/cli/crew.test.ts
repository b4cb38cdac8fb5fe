import {MessageChannel} from 'node:worker_threads'
import {afterEach, describe, expect, test} from 'vitest'
import {linterFor} from '../../src/cli/chosen-linter.js'
import {Board} from '../../src/cli/crew/board.js'
import {type Crew, type Hand, lintTogether} from '../../src/cli/crew/crew.js'
import {lendHand} from '../../src/cli/crew/hand.js'
import type {LintFlags} from '../../src/cli/lint-flags.js'
import type {DraftFile} from '../../src/files/index.js'
import {folderWith} from '../kit/folder.js'
import {NOW} from '../kit/lint.js'

const FLAGS: LintFlags = {ignore: true, inlineConfig: true, errorOnUnmatchedPattern: true, now: NOW}
const AROUND = {env: {}, now: () => NOW, notice: () => undefined}

const TALK = 'Come and see the atlas of the Atlas that two students drew by hand in the map room last summer.'
const post = (text: string) => `---\ndate: 2026-05-01T10:00\nauthor: Salma\nrole: R&LS\n---\n${text}`

/** Drafts of every kind: some repeat others, some waive that, some cannot be read, one is a table of many. */
const DRAFTS: Readonly<Record<string, string | Uint8Array>> = {
  ...Object.fromEntries(Array.from({length: 60}, (_, at) => [`posts/${String(at).padStart(2, '0')}.md`, post(textOf(at))])),
  'posts/17.md': Buffer.from([0x61, 0xff]),
  'posts/31.csv': `date,text\n2026-05-01T10:00,${TALK}\n2026-06-01T10:00,${TALK}`,
  'posts/44.md': `${post(TALK)}\n\n<!-- m6l-disable no-repeated-post -- it was asked for again -->`,
  'posts/57.md': `${post(TALK)} Call 06 61 22 33 44.`,
}

function textOf(at: number): string {
  if (at % 7 === 0) return TALK
  return `Novel number ${at} TODO is on the shelf of room ${at}, and nobody has asked for it since ${1900 + at}.`
}

const ports: {close: () => void}[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

interface Work {
  readonly cwd: string
  readonly drafts: readonly DraftFile[]
  readonly board: Board
}

/** A hand in this thread: it works whenever the others wait. */
function hand({cwd, drafts, board: {memory}}: Work): Hand {
  const {port1, port2} = new MessageChannel()
  ports.push(port1, port2)
  const ended = lendHand({drafts, memory, flags: FLAGS, cwd, env: {}, port: port2})
  return {port: port1, broken: new Promise((_, reject) => ended.catch(reject))}
}

/** One that takes its first portion to the grave. */
function mortal({board}: Work): Hand {
  const {port1, port2} = new MessageChannel()
  ports.push(port1, port2)
  board.take()
  return {port: port1, broken: Promise.resolve()}
}

function folder(): Work {
  const cwd = folderWith(DRAFTS)
  const names = Object.keys(DRAFTS).sort()
  return {cwd, drafts: names.map(shown => ({file: `${cwd}/${shown}`, shown})), board: new Board(names.length)}
}

async function together(work: Work, hands: readonly Hand[], notice: Crew['notice'] = () => undefined): Promise<readonly unknown[]> {
  const linter = await linterFor(FLAGS, {...AROUND, cwd: work.cwd})
  const results: unknown[] = []
  for await (const {draft, result} of lintTogether({...work, hands, linter, notice})) results.push(shown(draft, result))
  return results
}

/** One after the other, by one linter. */
async function alone({cwd, drafts}: Work): Promise<readonly unknown[]> {
  const linter = await linterFor(FLAGS, {...AROUND, cwd})
  const results: unknown[] = []
  for (const draft of drafts) {
    const result = await linter.lintFile(draft)
    results.push(shown(draft, 'remedy' in result ? result : result.report))
  }
  return results
}

/** Where nothing was found nobody asks for the text. */
function shown(draft: DraftFile, result: object): unknown {
  const isEmpty = 'findings' in result && 'waived' in result && [result.findings, result.waived].flat().length === 0
  return {path: draft.shown, ...result, ...(isEmpty && {source: ''})}
}

describe('threads that share out drafts', () => {
  test.each([
    {why: 'nobody helps', hands: []},
    {why: 'one helps', hands: [hand]},
    {why: 'three help', hands: [hand, hand, hand]},
    {why: 'one breaks down', hands: [mortal]},
    {why: 'one of two breaks down', hands: [mortal, hand]},
  ])('report what one thread reports, in its order: $why', async ({hands}) => {
    const work = folder()
    const results = await together(
      work,
      hands.map(make => make(work)),
    )
    expect(results).toEqual(await alone(work))
    expect(JSON.stringify(results).match(/no-repeated-post/gu)?.length).toBeGreaterThan(8)
  })

  test('leave a fault of the configuration to the one that reports', async () => {
    const cwd = folderWith({'a.md': 'Forty novels.', 'b/.m6lrc': 'rulse: {}', 'b/b.md': 'Forty novels.'})
    const drafts = ['a.md', 'b/b.md'].map(name => ({file: `${cwd}/${name}`, shown: name}))
    const work = {cwd, drafts, board: new Board(2)}
    await expect(together(work, [hand(work)])).rejects.toThrow('“rulse”')
  })

  test('pass on what is amiss with the run', async () => {
    const work = folder()
    const {port1, port2} = new MessageChannel()
    ports.push(port1, port2)
    port2.postMessage({notice: 'The index is older than its sources.'})
    const notices: string[] = []
    await together(work, [{port: port1, broken: new Promise(() => undefined)}], text => notices.push(text))
    expect(notices).toEqual(['The index is older than its sources.'])
  })
})

describe('the board', () => {
  test('gives each portion once, and no more than may wait', () => {
    const board = new Board(10_000)
    const other = new Board(10_000, board.memory)
    const taken: (number | undefined)[] = []
    for (let at = 0; at < 100; at++) taken.push((at % 2 === 0 ? board : other).take())
    const portions = taken.filter(portion => portion !== undefined)
    expect(portions).toEqual(Array.from(portions, (_, at) => at))
    expect(taken.at(-1)).toBeUndefined()
    other.report()
    expect(board.takeOrSleep()).toBe(portions.length)
  })

  test('covers every draft once', () => {
    const drafts = Array.from({length: 45}, (_, at) => at)
    const board = new Board(drafts.length)
    const covered: number[] = []
    for (let portion = board.take(); portion !== undefined; portion = board.takeOrSleep()) covered.push(...board.of(portion, drafts))
    expect(covered).toEqual(drafts)
  })
})
