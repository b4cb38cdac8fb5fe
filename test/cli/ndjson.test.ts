import {describe, expect, test, vi} from 'vitest'
import {main} from '../../src/cli/main.js'
import {LONGEST_DRAFT} from '../../src/files/index.js'
import {fakeIo, m6l, type World} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

const cwd = folderWith({'quiet/.m6lrc': 'rules: {no-shouting: off}', 'never/.m6lrc': 'failOn: never'})

interface Answer {
  readonly id: unknown
  readonly error?: string
  readonly findings?: readonly Record<string, unknown>[]
}

async function answers(
  stdin: NonNullable<World['stdin']>,
  argv: readonly string[] = [],
): Promise<{code: number; lines: readonly Answer[]}> {
  const {code, out} = await m6l(['--ndjson', ...argv], {cwd, stdin})
  return {
    code,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`

test('a line for a line, all that a stream engine needs in it', async () => {
  const {out} = await m6l(['--ndjson'], {cwd, stdin: line({id: 7, text: 'Hi\n😀 HEY.'})})
  expect(JSON.parse(out)).toEqual({
    id: 7,
    findings: [
      {
        ...{rule: 'no-shouting', clause: 'manners', severity: 'error', message: '“HEY” shouts.'},
        ...{line: 2, column: 4, endLine: 2, endColumn: 7, start: 6, end: 9},
      },
    ],
  })
})

describe('lines', () => {
  test.each([
    {why: 'order is kept, whatever the ids', stdin: line({id: 2, text: 'A.'}) + line({id: 1, text: 'B.'}), ids: [2, 1]},
    {
      why: 'ids may be anything',
      stdin: line({id: {a: [1]}, text: 'A.'}) + line({id: null, text: 'B.'}) + line({text: 'C.'}),
      ids: [{a: [1]}, null, null],
    },
    {why: 'blank lines and Windows line ends', stdin: `\r\n${line({id: 1, text: 'A.'}).replace('\n', '\r\n')}  \n\n`, ids: [1]},
    {why: 'the last needs no line end', stdin: line({id: 1, text: 'A.'}).trimEnd(), ids: [1]},
    {why: 'a byte order mark', stdin: `\ufeff${line({id: 1, text: 'A.'})}`, ids: [1]},
    {why: 'nothing at all', stdin: '', ids: []},
  ])('$why', async ({stdin, ids}) => {
    const {code, lines} = await answers(stdin)
    expect({code, ids: lines.map(({id}) => id)}).toEqual({code: 0, ids})
  })

  test.each([
    {why: 'no JSON', bad: '{"id": 1, "text": ', says: /^This line is not JSON\.$/u},
    {why: 'no UTF-8', bad: Buffer.from([0x22, 0xff, 0x22]), says: /^This line is not UTF-8\.$/u},
    {why: 'no object', bad: '[1]', says: /^A line is an object/u},
    {why: 'null', bad: 'null', says: /^A line is an object/u},
    {why: 'no text', bad: '{"id": 1}', says: 'A line needs a "text".', id: 1},
    {why: 'a text that is none', bad: '{"id": 1, "text": 5}', says: 'A line needs a "text".', id: 1},
    {why: 'a path that is none', bad: '{"id": 1, "text": "A.", "path": 5}', says: '"path" is a text.', id: 1},
    {why: 'meta that is none', bad: '{"id": 1, "text": "A.", "meta": []}', says: '"meta" is an object.', id: 1},
  ])('$why: an error in its place, 2 at the end, and the rest is answered', async ({bad, says, id = null}) => {
    const stdin = Buffer.concat([
      Buffer.from(line({id: 'a', text: 'A.'})),
      Buffer.from(bad),
      Buffer.from('\n'),
      Buffer.from(line({id: 'c', text: 'HEY.'})),
    ])
    const {code, lines} = await answers(stdin)
    expect({code, ids: lines.map(({id}) => id)}).toEqual({code: 2, ids: ['a', id, 'c']})
    expect(lines[1]?.error).toMatch(says)
  })

  test('characters may be cut in two between chunks, at every byte', async () => {
    const bytes = Buffer.from(line({id: 'م', text: 'مكتبة 😀 HEY.'}))
    async function* bits() {
      for (const byte of bytes) yield Uint8Array.of(byte)
    }
    const {lines} = await answers(bits())
    expect(lines).toMatchObject([{id: 'م', findings: [{start: 9, end: 12}]}])
  })

  test('a line of five megabytes', async () => {
    const {code, lines} = await answers(line({id: 1, text: 'word '.repeat(1_000_000), path: 'a.txt'}))
    expect({code, found: lines[0]?.findings?.length}).toEqual({code: 0, found: 1})
  })

  test('half a character in a text is answered in valid JSON', async () => {
    const {lines} = await answers('{"id": "\\ud800", "text": "\\ud800 HEY."}\n')
    expect(lines).toMatchObject([{id: '\ud800', findings: [{start: 2}]}])
  })

  test('a rule that breaks is told with its line', async () => {
    const {code, lines} = await answers(line({id: 1, text: '[break].'}))
    expect({code, line: lines[0]}).toEqual({code: 2, line: {id: 1, findings: [], faults: [{rule: 'never-breaks', message: 'it broke'}]}})
  })
})

describe('settings', () => {
  test.each([
    {why: 'the place decides the configuration', given: {path: 'quiet/a.md', text: 'HEY.'}, argv: [], code: 0, found: 0},
    {why: 'no place is the working folder', given: {path: '', text: 'HEY.'}, argv: [], code: 1, found: 1},
    {why: 'a configuration that never fails', given: {path: 'never/a.md', text: 'HEY.'}, argv: [], code: 0, found: 1},
    {why: 'errors only', given: {text: 'HEY'}, argv: ['--quiet'], code: 1, found: 1},
    {why: 'from warnings on', given: {text: 'Hey'}, argv: ['--fail-on', 'warning'], code: 1, found: 1},
    {why: 'too many warnings', given: {text: 'Hey'}, argv: ['--max-warnings', '0'], code: 1, found: 1},
    {why: 'only one rule', given: {text: 'HEY'}, argv: ['--only', 'ends-well'], code: 0, found: 1},
    {
      why: 'what stands beside the text',
      given: {text: 'Hey.', meta: {author: 'Salma', n: 1, list: [null, {}]}},
      argv: [],
      code: 0,
      found: 0,
    },
  ])('$why', async ({given, argv, code, found}) => {
    const {lines, code: ended} = await answers(line({id: 1, ...given}), argv)
    expect({code: ended, found: lines[0]?.findings?.length}).toEqual({code, found})
  })

  test.each([
    {argv: ['a.md'], says: '--ndjson reads standard input, not files.'},
    {argv: ['--format', 'json'], says: '--ndjson answers on standard output, in a form of its own.'},
    {argv: ['--fix'], says: 'Standard input has no file to mend.'},
    {argv: ['-'], says: '--ndjson and --stdin both read standard input.'},
  ])('$argv is refused', async ({argv, says}) => {
    const {code, err} = await m6l(['--ndjson', ...argv], {cwd, stdin: ''})
    expect({code, err: err.split('\n')[0]}).toEqual({code: 2, err: `m6l: ${says}`})
  })
})

describe('memory', () => {
  test('what comes together is answered in few writes, and no more of it is held than a little', async () => {
    const writes: number[] = []
    const io = fakeIo({cwd, stdin: line({id: 1, text: 'HEY.'}).repeat(2000)}, () => undefined)
    await main(['--ndjson'], {...io, out: async text => writes.push(text.length) > 0})
    const all = writes.reduce((sum, length) => sum + length, 0)
    expect(all).toBeGreaterThan(2000 * 100)
    expect(writes.length).toBeLessThan(2 + all / 50_000)
    expect(Math.max(...writes)).toBeLessThan(70_000)
  })

  test('what was answered is written although a later line has a configuration that cannot be read', async () => {
    const broken = folderWith({'bad/.m6lrc.json': '{'})
    const {code, out} = await m6l(['--ndjson'], {
      cwd: broken,
      stdin: line({id: 1, text: 'Hi.'}) + line({id: 2, text: 'Hi.', path: 'bad/a.md'}),
    })
    expect({code, out}).toEqual({code: 2, out: line({id: 1, findings: []})})
  })

  test('each line is answered before the next is asked for', async () => {
    let answered = 0
    const waiting: number[] = []
    async function* posts() {
      for (let id = 0; id < 50; id++) {
        waiting.push(id - answered)
        yield Buffer.from(line({id, text: 'HEY.'}))
      }
    }
    await main(
      ['--ndjson'],
      fakeIo({cwd, stdin: posts()}, () => void answered++),
    )
    expect(answered).toBe(50)
    expect(Math.max(...waiting)).toBe(0)
  })

  test('an endless stream ends when nobody reads the answers any more', async () => {
    async function* posts() {
      for (let id = 0; ; id++) yield Buffer.from(line({id, text: 'Hey.'}))
    }
    let answered = 0
    const io = fakeIo({cwd, stdin: posts()}, () => undefined)
    expect(await main(['--ndjson'], {...io, out: async () => ++answered < 3})).toBe(0)
    expect(answered).toBe(3)
  })
})

test('a line that is longer than a post may be is refused, and the lines after it are answered', async () => {
  const {code, lines} = await answers(`${line({id: 1, text: 'a'.repeat(LONGEST_DRAFT)})}${line({id: 2, text: 'Hi.'})}`)
  expect({code, lines}).toEqual({
    code: 2,
    lines: [
      {id: null, error: 'This line holds more than 20 MB, the most that m6l reads of a post.'},
      {id: 2, findings: []},
    ],
  })
})
