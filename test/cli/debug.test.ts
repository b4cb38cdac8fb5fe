import {expect, test, vi} from 'vitest'
import {tellBroken} from '../../src/cli/debug.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))

const cwd = folderWith({'a.md': 'HELLO [break].', 'b.md': 'Hello.'})
const line = `${JSON.stringify({id: 7, path: 'c.md', text: '[break].'})}\n`
const STACK = /never-breaks\nError: it broke\n {4}at /u

test.each([
  {why: 'files', argv: ['a.md', 'b.md'], draft: 'a.md'},
  {why: 'standard input', argv: ['--stdin-filename', 'c.md'], stdin: 'A [break].', draft: 'c.md'},
  {why: 'a line', argv: ['--ndjson'], stdin: line, draft: '7'},
])('$why: whoever mends a rule sees where it broke, and a librarian does not', async ({argv, draft, stdin = ''}) => {
  const usual = await m6l(argv, {cwd, stdin})
  const {code, out, err} = await m6l([...argv, '--debug'], {cwd, stdin})
  expect({code, out}).toEqual({code: 2, out: usual.out})
  expect(usual.out + usual.err).not.toMatch(/^ +at /mu)
  expect(err.startsWith(`${draft}: never-breaks\n`)).toBe(true)
  expect(err).toMatch(STACK)
  expect(err.match(/it broke/gu)).toHaveLength(1)
})

test.each(['json', 'ndjson', 'sarif', 'html', 'markdown'])('no stack stands in a report: %s', async format => {
  const {out} = await m6l(['a.md', '--format', format, '--debug'], {cwd})
  expect(out).toContain('never-breaks')
  expect(out).not.toMatch(/ at .*rule-book|rule-book\.ts/u)
})

test.each([
  {why: 'what ended a thread is told', debug: true, told: /^hand\nRangeError: no room left\n {4}at /u},
  {why: 'but not to a librarian, whose run goes on', debug: false, told: /^$/u},
])('$why', async ({debug, told}) => {
  let err = ''
  const io = {
    err: async (text: string) => {
      err += text
      return true
    },
  }
  await tellBroken('hand', new RangeError('no room left'), {flags: {debug}, io})
  expect(err).toMatch(told)
})
