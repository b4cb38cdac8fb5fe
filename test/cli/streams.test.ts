import {existsSync, readdirSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {LONGEST_DRAFT} from '../../src/files/index.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

const UNIX = ['--format', 'unix']

describe('standard input', () => {
  const cwd = folderWith({'fr/.m6lrc': 'locale: fr', '.m6lignore': 'old/', 'a.md': 'HELLO.'})
  test.each([
    {why: 'a dash', argv: ['-'], says: '<stdin>:1:1:'},
    {why: 'by name', argv: ['--stdin'], says: '<stdin>:1:1:'},
    {
      why: 'the place it would have decides its configuration',
      argv: ['--stdin', '--stdin-filename', 'fr/x.txt'],
      says: 'fr/x.txt:1:1: «\u202fHELLO\u202f» crie.',
    },
    {why: 'a place is enough', argv: ['--stdin-filename', 'x.md'], says: 'x.md:1:1:'},
  ])('$why', async ({argv, says}) => {
    const {code, out} = await m6l([...argv, ...UNIX], {cwd, stdin: 'HELLO.'})
    expect({code, out: out.slice(0, says.length)}).toEqual({code: 1, out: says})
  })

  test('an empty one is an empty post', async () => {
    expect(await m6l(['-'], {cwd, stdin: ''})).toEqual({code: 0, out: '', err: ''})
  })

  test('bytes that are no text are reported as those of a file are', async () => {
    const {code, out} = await m6l(['-', '--format', 'json'], {cwd, stdin: Buffer.from([0x61, 0xff])})
    expect({code, message: JSON.parse(out)[0].messages[0].message}).toEqual({code: 2, message: '<stdin>: byte 1 is not UTF-8.'})
  })

  test('what has no end is refused', async () => {
    const {code, out} = await m6l(['-', ...UNIX], {cwd, stdin: Buffer.alloc(LONGEST_DRAFT + 1, 'a ')})
    expect(code).toBe(2)
    expect(out).toContain('<stdin> holds more than 20 MB, the most that m6l reads of a post.')
  })

  test('a place that is ignored is left out, as editors expect', async () => {
    expect(await m6l(['--stdin-filename', 'old/x.md'], {cwd, stdin: 'HELLO'})).toMatchObject({code: 0, out: ''})
  })

  test.each([
    {argv: ['-', 'a.md']},
    {argv: ['--stdin', 'a.md']},
    {argv: ['a.md', '--stdin-filename', 'x.md']},
  ])('$argv: files beside it are refused', async ({argv}) => {
    expect(await m6l(argv, {cwd})).toMatchObject({
      code: 2,
      err: 'm6l: Standard input and files cannot be read at once: a.md.\nRun m6l once for each.\n',
    })
  })
})

describe('colour', () => {
  const cwd = folderWith({'a.md': 'HELLO.'})
  const isColoured = async (argv: readonly string[], env: Record<string, string>, isTerminal: boolean) =>
    (await m6l(['a.md', ...argv], {cwd, env, terminals: isTerminal ? ['out'] : []})).out.includes('\u001b[')

  test.each([
    {argv: [], env: {}, isTerminal: true, coloured: true},
    {argv: [], env: {}, isTerminal: false, coloured: false},
    {argv: [], env: {CI: '1', GITHUB_ACTIONS: '1'}, isTerminal: false, coloured: false},
    {argv: [], env: {NO_COLOR: '1'}, isTerminal: true, coloured: false},
    {argv: [], env: {NO_COLOR: ''}, isTerminal: true, coloured: true},
    {argv: [], env: {NO_COLOR: '1', FORCE_COLOR: '1'}, isTerminal: true, coloured: false},
    {argv: [], env: {FORCE_COLOR: '1'}, isTerminal: false, coloured: true},
    {argv: [], env: {FORCE_COLOR: '0'}, isTerminal: true, coloured: false},
    {argv: [], env: {FORCE_COLOR: 'false'}, isTerminal: true, coloured: false},
    {argv: [], env: {FORCE_COLOR: ''}, isTerminal: false, coloured: false},
    {argv: [], env: {TERM: 'dumb'}, isTerminal: true, coloured: false},
    {argv: [], env: {TERM: 'dumb', FORCE_COLOR: '1'}, isTerminal: true, coloured: true},
    {argv: ['--color'], env: {NO_COLOR: '1'}, isTerminal: false, coloured: true},
    {argv: ['--no-color'], env: {FORCE_COLOR: '1'}, isTerminal: true, coloured: false},
  ])('$argv, $env, terminal $isTerminal: $coloured', async ({argv, env, isTerminal, coloured}) => {
    expect(await isColoured(argv, env, isTerminal)).toBe(coloured)
  })

  test('JSON has none whatever is asked for', async () => {
    expect(await isColoured(['--color', '--format', 'json'], {}, true)).toBe(false)
  })
})

describe('progress', () => {
  const cwd = folderWith(Object.fromEntries(Array.from({length: 5}, (_, at) => [`${at}.md`, 'Hello.'])))
  const errOf = async (terminals: readonly ('out' | 'err')[]) => {
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 400))
    const {err} = await m6l([], {cwd, terminals})
    clock.mockRestore()
    return err
  }

  test('is counted on a terminal once it takes a second, and wiped away', async () => {
    expect(await errOf(['err'])).toMatch(/^(?:\r\d of 5 drafts)+\r\u001b\[2K$/u)
  })

  test('is not counted where nobody watches', async () => {
    expect(await errOf(['out'])).toBe('')
  })
})

test('nothing is written beside the drafts by reading them', async () => {
  const cwd = folderWith({'a.md': 'HELLO.'})
  await m6l(['a.md'], {cwd})
  expect(readdirSync(cwd)).toEqual(['.git', 'a.md'])
  expect(existsSync(`${cwd}/.m6lcache`)).toBe(false)
})
