import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'
import {repositoryWith} from '../kit/repository.js'

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
    {locale: 'en', says: '✔ 2 problems mended', would: '✔ 2 problems would be mended'},
    {locale: 'fr', says: '✔ 2 problèmes corrigés', would: '✔ 2 problèmes seraient corrigés'},
    {locale: 'ar', says: '✔ أُصلحت ملاحظتان', would: '✔ يمكن إصلاح ملاحظتين'},
  ])('people are told how many problems were mended, whether others are left or not ($locale)', async ({locale, says, would}) => {
    const cwd = files()
    const told = async (...argv: readonly string[]) =>
      (await m6l([...argv, '--locale', locale], {cwd})).out.replace(/[\u2066-\u2069]/gu, '')
    expect(await told('--fix-dry-run')).toContain(would)
    expect(await told('--fix')).toContain(says)
    expect(await told('--fix')).not.toContain('✔')
  })

  test('where nothing is left that is all there is to say', async () => {
    const cwd = folderWith({'a.md': 'HELLO, and BYE.'})
    expect(await m6l(['--fix'], {cwd})).toEqual({code: 0, out: '\n✔ 2 problems mended\n\n', err: ''})
    expect(await m6l(['--fix'], {cwd})).toEqual({code: 0, out: '', err: ''})
  })

  test('the summary of a pull request and the page say so too; programs need not be told', async () => {
    for (const format of ['markdown', 'html']) {
      expect((await m6l(['--fix', '--format', format], {cwd: files()})).out).toContain('2 problems mended')
    }
    for (const format of ['json', 'unix', 'github', 'sarif', 'junit']) {
      expect((await m6l(['--fix', '--format', format], {cwd: files()})).out).not.toContain('mended')
    }
  })

  test.each([
    {
      why: 'what is staged is mended on disk, then staged',
      argv: ['--staged'],
      says: 'm6l can mend 1 of them itself: run m6l --fix on the drafts, then git add them.',
    },
    {
      why: 'standard input has no file to write',
      argv: ['-'],
      says: 'm6l can mend 1 of them itself: --fix-dry-run --format json gives the mended text.',
    },
    {why: 'what was changed is on disk', argv: ['--since', 'HEAD'], says: 'm6l can mend 1 of them itself: add --fix.'},
  ])('the way to mend is one that works: $why', async ({argv, says}) => {
    const repository = repositoryWith({'b.md': 'Hello.'})
    repository.write({'a.md': 'HELLO.'})
    repository.git('add', 'a.md')
    expect((await m6l(argv, {cwd: repository.folder, stdin: 'HELLO.'})).out).toContain(says)
  })

  test.each([
    {why: 'standard input has no file', argv: ['--fix', '-'], says: 'Standard input has no file to mend.'},
    {why: 'writing and not writing', argv: ['--fix', '--fix-dry-run'], says: '--fix writes drafts and --fix-dry-run does not.'},
  ])('$why', async ({argv, says}) => {
    expect((await m6l(argv, {cwd: files()})).err).toContain(says)
  })
})
