import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

const UNIX = ['--format', 'unix']

describe('mending', () => {
  const files = () => folderWith({'a.md': '\ufeffHELLO.\r\n', 'b.md': 'Hello.', 'c.md': 'HELLO'})

  test('writes what can be mended and reports the rest', async () => {
    const cwd = files()
    expect(await m6l(['--fix', ...UNIX], {cwd})).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "c.md:1:5: No full stop. [Warning/ends-well]

      1 problem
      ",
      }
    `)
    expect([readFileSync(`${cwd}/a.md`, 'utf8'), readFileSync(`${cwd}/c.md`, 'utf8')]).toEqual(['\ufeffhello.\r\n', 'hello'])
    expect(readdirSync(cwd)).toEqual(['.git', 'a.md', 'b.md', 'c.md'])
  })

  test('a dry run writes nothing and gives the text', async () => {
    const cwd = files()
    const {out, code} = await m6l(['--fix-dry-run', '--format', 'json', 'a.md'], {cwd})
    expect({code, output: JSON.parse(out)[0].output}).toEqual({code: 0, output: '\ufeffhello.\r\n'})
    expect(readFileSync(`${cwd}/a.md`, 'utf8')).toBe('\ufeffHELLO.\r\n')
  })

  test('what cannot be written is told, and the others are mended', async () => {
    const cwd = files()
    const {chmodSync} = await import('node:fs')
    chmodSync(`${cwd}/a.md`, 0o444)
    const {code, out} = await m6l(['--fix', ...UNIX], {cwd})
    expect({code, out}).toMatchInlineSnapshot(`
      {
        "code": 2,
        "out": "a.md:1:1: “HELLO” shouts. [Error/no-shouting]
      c.md:1:5: No full stop. [Warning/ends-well]
      a.md:1:1: a.md cannot be written: it is read-only. [Error]

      3 problems
      ",
      }
    `)
    expect(readFileSync(`${cwd}/c.md`, 'utf8')).toBe('hello')
  })

  test('a draft that cannot be written keeps what there is to say of it, and was read', async () => {
    const cwd = folderWith({'a.md': 'HELLO'})
    const {chmodSync} = await import('node:fs')
    chmodSync(`${cwd}/a.md`, 0o444)
    for (const [locale, says] of [
      ['en', '1 draft could not be mended'],
      ['fr', '1 brouillon n’a pas pu être corrigé'],
      ['ar', 'تعذّر إصلاح مسودة واحدة'],
    ] as const) {
      const {out} = await m6l(['--fix', '--locale', locale], {cwd})
      expect(out).toContain(says)
      expect(out).toMatch(/1:1 .*no-shouting[\s\S]*1:5 .*ends-well/u)
      expect(out).not.toMatch(/--fix|could not be read/u)
    }
  })

  test.each([
    {why: 'standard input has no file', argv: ['--fix', '-'], says: 'Standard input has no file to mend.'},
    {why: 'writing and not writing', argv: ['--fix', '--fix-dry-run'], says: '--fix writes drafts and --fix-dry-run does not.'},
  ])('$why', async ({argv, says}) => {
    expect((await m6l(argv, {cwd: files()})).err).toContain(says)
  })
})
