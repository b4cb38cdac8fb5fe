import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

const FILE = '.m6l-suppressions.json'
const SUPPRESS = ['--suppress', '--reason', 'older than the policy']

interface Entry {
  readonly rule: string
  readonly path: string
  readonly fingerprint: string
  readonly reason: string
  readonly date: string
}

const entriesIn = (cwd: string): readonly Entry[] => JSON.parse(readFileSync(path.join(cwd, FILE), 'utf8')).suppressions

/** A folder whose two drafts have a baseline. */
async function suppressed(): Promise<string> {
  const cwd = folderWith({'a.md': 'HELLO, and BYE.', 'posts/b.md': 'Hello'})
  const {code, err, out} = await m6l(SUPPRESS, {cwd})
  expect({code, err, out}).toEqual({code: 0, err: `m6l: 3 entries written to ${FILE}.\n`, out: ''})
  return cwd
}

describe('--suppress', () => {
  test('writes what is found, with who, when and why, never a mere count', async () => {
    const cwd = await suppressed()
    expect(entriesIn(cwd).map(({rule, path, reason, date}) => [path, rule, reason, date].join(' | '))).toEqual([
      'a.md | no-shouting | older than the policy | 2026-03-02',
      'a.md | no-shouting | older than the policy | 2026-03-02',
      'posts/b.md | ends-well | older than the policy | 2026-03-02',
    ])
  })

  test('later runs report what is new, wherever the old has moved', async () => {
    const cwd = await suppressed()
    expect(await m6l([], {cwd})).toEqual({code: 0, out: '', err: ''})
    writeFileSync(path.join(cwd, 'a.md'), 'A new line.\n\nWELL HELLO, and BYE.')
    const {code, out} = await m6l(['--format', 'unix'], {cwd})
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.md:3:1: “WELL” shouts\. .*\n\n1 problem\n$/u)
  })

  test('tools see what was let pass, and why', async () => {
    const cwd = await suppressed()
    const [a] = JSON.parse((await m6l(['a.md', '--format', 'json'], {cwd})).out)
    expect(a.suppressedMessages.map(({suppressions}: {suppressions: unknown}) => suppressions)).toEqual([
      [{kind: 'file', justification: 'older than the policy'}],
      [{kind: 'file', justification: 'older than the policy'}],
    ])
  })

  test('adds to what is there', async () => {
    const cwd = await suppressed()
    writeFileSync(path.join(cwd, 'c.md'), 'OOPS.')
    await m6l(['--suppress', '--reason', 'a title'], {cwd})
    expect(entriesIn(cwd).map(({path, reason}) => [path, reason])).toContainEqual(['c.md', 'a title'])
    expect(entriesIn(cwd)).toHaveLength(4)
  })

  test('takes what is found twice for two, whichever came first', async () => {
    const cwd = folderWith({'a.md': 'OOPS.'})
    await m6l(SUPPRESS, {cwd})
    writeFileSync(path.join(cwd, 'a.md'), 'OOPS, and OOPS, and OOPS.')
    expect((await m6l(SUPPRESS, {cwd})).err).toBe(`m6l: 2 entries written to ${FILE}.\n`)
    expect(new Set(entriesIn(cwd).map(({fingerprint}) => fingerprint)).size).toBe(3)
    expect(await m6l([], {cwd})).toEqual({code: 0, out: '', err: ''})
  })

  test.each([
    {why: 'a reason for nothing', argv: ['--reason', 'old'], says: '--reason says why something is suppressed'},
    {why: 'without a reason', argv: ['--suppress'], says: '--suppress needs to know why.'},
    {why: 'for standard input', argv: [...SUPPRESS, '--stdin'], says: '--suppress writes down what is wrong with drafts on disk.'},
  ])('is refused $why', async ({argv, says}) => {
    const {code, err} = await m6l(argv, {cwd: folderWith({'a.md': 'Hello.'})})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(says)})
  })
})

describe('entries that nothing meets', () => {
  test('are told when their draft was read or is gone, not when it was not asked for', async () => {
    const cwd = await suppressed()
    writeFileSync(path.join(cwd, 'a.md'), 'Hello, and BYE.')
    expect((await m6l(['posts'], {cwd})).err).toBe('')
    expect((await m6l([], {cwd})).err).toBe(`m6l: 1 entry of ${FILE} no longer met; --prune-suppressions drops what is mended.\n`)
    rmSync(path.join(cwd, 'posts/b.md'))
    expect((await m6l(['a.md'], {cwd})).err).toContain('2 entries')
  })

  test('are dropped when that is wished', async () => {
    const cwd = await suppressed()
    writeFileSync(path.join(cwd, 'a.md'), 'Hello, and BYE.')
    expect((await m6l(['--prune-suppressions'], {cwd})).err).toBe(`m6l: 1 entry dropped from ${FILE}.\n`)
    expect(entriesIn(cwd)).toHaveLength(2)
  })

  test.each([
    {why: 'rules that --only leaves out', argv: ['--only', 'ends-well']},
    {why: 'a rule that --rule turns off for once', argv: ['--rule', 'no-shouting: off']},
    {why: 'a rule turned off with its options', argv: ['--rule', 'no-shouting: [0, {}]']},
  ])('of $why are neither told nor dropped: nobody looked', async ({argv}) => {
    const cwd = await suppressed()
    expect((await m6l(argv, {cwd})).err).toBe('')
    expect((await m6l([...argv, '--prune-suppressions'], {cwd})).err).toBe('')
    expect(entriesIn(cwd)).toHaveLength(3)
  })

  test('of a draft that is gone are dropped, whichever rules run', async () => {
    const cwd = await suppressed()
    rmSync(path.join(cwd, 'a.md'))
    expect((await m6l(['--only', 'ends-well', '--prune-suppressions'], {cwd})).err).toBe(`m6l: 2 entries dropped from ${FILE}.\n`)
  })
})

describe('the file', () => {
  test.each([
    {
      why: 'no JSON',
      text: '{',
      says: `m6l: ${FILE}:1:2: the baseline is not valid JSON: a bracket is never closed.\n\n> 1 | {\n    |  ^\nMend`,
    },
    {
      why: 'a merge conflict that could pass for a name',
      text: '{"version": 1,\n<<<<<<< HEAD\n"suppressions": []}\n',
      says: `${FILE}:2:1: the baseline is not valid JSON: a merge conflict left two versions side by side.`,
    },
    {
      why: 'a merge conflict',
      text: '{\n  "version": 1,\n<<<<<<< HEAD\n  "suppressions": []\n=======\n  "suppressions": [1]\n>>>>>>> other\n}\n',
      says: `${FILE}:3:1: the baseline is not valid JSON: a merge conflict left two versions side by side.`,
    },
    {why: 'of another tool', text: '{"a.md": {"no-insults": {"count": 1}}}', says: `${FILE} is no baseline of m6l (version 1).`},
    {
      why: 'an entry without a reason',
      text: {version: 1, suppressions: [{rule: 'r', path: 'a', fingerprint: 'f'}]},
      says: `${FILE}: entry 1 has no “reason”.`,
    },
  ])('$why is an error with a remedy, never half a baseline', async ({text, says}) => {
    const {code, err} = await m6l([], {cwd: folderWith({'a.md': 'Hello.', [FILE]: text})})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(says)})
  })

  test('a comma too many, which a hand or a merge left behind, is no fault', async () => {
    const cwd = await suppressed()
    const text = readFileSync(path.join(cwd, FILE), 'utf8')
    writeFileSync(path.join(cwd, FILE), text.replace(/\}\s*\]/u, '},\n]'))
    expect(await m6l([], {cwd})).toEqual({code: 0, out: '', err: ''})
  })

  test('is found from a folder below, added to and pruned there', async () => {
    const cwd = await suppressed()
    const below = path.join(cwd, 'posts')
    expect(await m6l([], {cwd: below})).toEqual({code: 0, out: '', err: ''})
    writeFileSync(path.join(below, 'c.md'), 'OOPS.')
    expect((await m6l(SUPPRESS, {cwd: below})).err).toBe(`m6l: 1 entry written to ../${FILE}.\n`)
    expect(entriesIn(cwd).map(({path}) => path)).toContain('posts/c.md')
    writeFileSync(path.join(below, 'c.md'), 'Oops.')
    expect((await m6l(['--prune-suppressions'], {cwd: below})).err).toBe(`m6l: 1 entry dropped from ../${FILE}.\n`)
    expect(entriesIn(cwd)).toHaveLength(3)
  })

  test('is made beside the configuration, where a run of all drafts finds it', async () => {
    const cwd = folderWith({'.m6lrc.json': {}, 'posts/b.md': 'HELLO.'})
    await m6l(SUPPRESS, {cwd: path.join(cwd, 'posts')})
    expect(await m6l([], {cwd})).toEqual({code: 0, out: '', err: ''})
  })

  test('of another repository around this one is not this one’s', async () => {
    const cwd = await suppressed()
    mkdirSync(path.join(cwd, 'posts/.git'))
    expect((await m6l(['--format', 'unix'], {cwd: path.join(cwd, 'posts')})).out).toContain('b.md:1:5: ')
  })

  test('may stand elsewhere; its paths count from its own folder', async () => {
    const cwd = folderWith({'posts/a.md': 'HELLO.'})
    const argv = ['posts', '--suppressions-file', 'posts/known.json']
    await m6l([...argv, ...SUPPRESS], {cwd})
    expect(JSON.parse(readFileSync(path.join(cwd, 'posts/known.json'), 'utf8')).suppressions).toMatchObject([{path: 'a.md'}])
    expect((await m6l(argv, {cwd})).code).toBe(0)
  })
})
