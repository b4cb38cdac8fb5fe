import {readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith, LONG_AGO, oldFolderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))

const parsed = vi.hoisted(() => ({texts: [] as string[], meanwhile: undefined as (() => void) | undefined}))
vi.mock('../../src/post/parse.js', async original => {
  const real = await original<typeof import('../../src/post/parse.js')>()
  return {
    ...real,
    parse: (text: string, options: Parameters<typeof real.parse>[1]) => {
      parsed.texts.push(text)
      parsed.meanwhile?.()
      return real.parse(text, options)
    },
  }
})

const CACHE = ['--cache', '--format', 'unix']

/** Runs m6l, and tells which texts were read for it. */
async function run(cwd: string, argv: readonly string[] = CACHE) {
  parsed.texts.length = 0
  const outcome = await m6l(argv, {cwd})
  return {...outcome, read: [...parsed.texts]}
}

const DRAFTS = {'a.md': 'HELLO.', 'b.md': 'Hello.', 'c.md': '😀 HELLO'}

describe('--cache', () => {
  test('a second run reads nothing, and says the same', async () => {
    const cwd = oldFolderWith(DRAFTS)
    const first = await run(cwd)
    expect(first.read).toHaveLength(3)
    expect(await run(cwd)).toEqual({...first, read: []})
    const other = ['--cache', '--format', 'json']
    expect(JSON.parse((await run(cwd, other)).out)).toEqual(JSON.parse((await m6l(['--format', 'json'], {cwd})).out))
  })

  test('reads what changed, by its text where only its time did', async () => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    writeFileSync(path.join(cwd, 'b.md'), 'BYE...')
    utimesSync(path.join(cwd, 'a.md'), new Date('2026-02-01'), new Date('2026-02-01'))
    const {read, out} = await run(cwd)
    expect(read).toEqual(['BYE...'])
    expect(out).toContain('b.md:1:1: “BYE” shouts.')
  })

  test('a draft that is written again within the same moment is read again', async () => {
    const cwd = folderWith({'a.md': 'HELLO.'})
    await run(cwd)
    writeFileSync(path.join(cwd, 'a.md'), 'Hello.')
    expect((await run(cwd)).code).toBe(0)
  })

  test.each([
    {why: 'other rules', argv: [...CACHE, '--rule', 'no-shouting: off']},
    {why: 'another language', argv: [...CACHE, '--locale', 'fr']},
    {why: 'another day, on which waivers may have ended', argv: [...CACHE, '--now', '2026-03-03']},
    {why: 'no waivers', argv: [...CACHE, '--no-inline-config']},
  ])('reads all again for $why', async ({argv}) => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    expect((await run(cwd, argv)).read).toHaveLength(3)
  })

  test.each([
    {what: 'rules', config: '{"rules": {"no-shouting": "warn"}}', code: 0},
    {what: 'sources', config: '{"sources": {"files": ["sources/"]}}', code: 1},
  ])('reads all again when the $what of the configuration changed', async ({config, code}) => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    writeFileSync(path.join(cwd, '.m6lrc.json'), config)
    const again = await run(cwd)
    expect({read: again.read.length, code: again.code}).toEqual({read: 3, code})
  })

  test('what failed is never kept', async () => {
    const cwd = oldFolderWith({'a.md': 'Hello.', 'b.md': '[break].'})
    await run(cwd)
    expect((await run(cwd)).read).toEqual(['[break].'])
  })

  test('a file that is no cache stays as it is: a slip of the pen may name a draft', async () => {
    const cwd = oldFolderWith({...DRAFTS, 'mine.md': 'Hello.'})
    const {err} = await run(cwd, [...CACHE, '--cache-file', 'mine.md'])
    expect(err).toBe('m6l: the cache mine.md is no cache of m6l; it stays as it is.\n')
    expect(readFileSync(path.join(cwd, 'mine.md'), 'utf8')).toBe('Hello.')
  })

  test('a folder is none either, and is told of once', async () => {
    const {err} = await run(oldFolderWith(DRAFTS), [...CACHE, '--cache-file', '.'])
    expect(err).toBe('m6l: the cache . is a folder; it stays as it is.\n')
  })

  test.each([
    {why: 'cut short', damage: (text: string) => text.slice(0, -20)},
    {why: 'changed', damage: (text: string) => text.replace('no-shouting', 'no-whispers')},
    {why: 'cut after its first letters', damage: (text: string) => text.slice(0, 4)},
    {why: 'empty', damage: () => ''},
  ])('a cache that is $why is told, ignored and made anew', async ({damage}) => {
    const cwd = oldFolderWith(DRAFTS)
    const first = await run(cwd)
    const file = path.join(cwd, '.m6lcache')
    writeFileSync(file, damage(readFileSync(file, 'latin1')), 'latin1')
    expect(await run(cwd)).toEqual({...first, err: 'm6l: the cache .m6lcache is damaged; it is made anew.\n'})
    expect((await run(cwd)).read).toEqual([])
  })

  test('goes by the text alone where it is told to: times can lie', async () => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    const written = statSync(path.join(cwd, 'b.md'))
    writeFileSync(path.join(cwd, 'b.md'), 'OOPS..')
    utimesSync(path.join(cwd, 'b.md'), written.atime, written.mtime)
    expect((await run(cwd, [...CACHE, '--cache-strategy', 'content'])).read).toEqual(['OOPS..'])
    expect((await run(cwd, [...CACHE, '--cache-strategy', 'content'])).read).toEqual([])
    expect((await run(cwd, [...CACHE, '--cache-strategy', 'guess'])).err).toContain('--cache-strategy takes metadata, content, not “guess”')
  })

  test('sees by the time of the last change of any kind that the time of the text was set back', async () => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    writeFileSync(path.join(cwd, 'b.md'), 'OOPS..')
    utimesSync(path.join(cwd, 'b.md'), LONG_AGO, LONG_AGO)
    expect((await run(cwd)).read).toEqual(['OOPS..'])
  })

  test('a draft that is written while it is linted is read again', async () => {
    const cwd = oldFolderWith({'a.md': 'HELLO.'})
    const file = path.join(cwd, 'a.md')
    const later = Date.now() + 60_000
    parsed.meanwhile = () => {
      writeFileSync(file, 'Hello.')
      utimesSync(file, LONG_AGO, LONG_AGO)
      vi.spyOn(Date, 'now').mockReturnValue(later)
    }
    await run(cwd)
    parsed.meanwhile = undefined
    expect(await run(cwd)).toMatchObject({code: 0, read: ['Hello.']})
    vi.restoreAllMocks()
  })

  test('a draft that has gone is told of no more, nor is one that cannot be read any longer', async () => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    rmSync(path.join(cwd, 'a.md'))
    writeFileSync(path.join(cwd, 'c.md'), Uint8Array.of(0xff, 0xfe, 0x41))
    const {code, out, read} = await run(cwd)
    expect({code, read}).toEqual({code: 2, read: []})
    expect(out).toMatch(/^c\.md:1:1: c\.md: byte 2 is half a UTF-16 unit\./u)
    expect(out).not.toContain('a.md')
  })

  test.each([
    'stylish',
    'compact',
    'unix',
    'ndjson',
    'json',
    'html',
  ])('tells the same in the form %s, again and after another', async format => {
    const cwd = oldFolderWith({...DRAFTS, 'd.md': 'No full stop', 'below/e.md': 'HELLO \ud83d'})
    const argv = ['--format', format, '--stats']
    const times = ({out, err, code}: {out: string; err: string; code: number}) => ({
      out,
      code,
      err: err.replace(/(?:in|en) [\d.,]+ s/u, ''),
    })
    const anew = times(await m6l(argv, {cwd}))
    await run(cwd)
    for (const more of [[], [], ['--quiet'], ['--locale', 'fr'], ['--max-warnings', '0'], []]) {
      const expected = more.length > 0 ? times(await m6l([...argv, ...more], {cwd})) : anew
      expect(times(await m6l([...argv, '--cache', ...more], {cwd}))).toEqual(expected)
    }
  })

  test('lets the baseline hold back what it lets pass', async () => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    await m6l(['--suppress', '--reason', 'old'], {cwd})
    expect(await run(cwd)).toMatchObject({code: 0, out: '', read: []})
  })

  test('leaves the file alone where nothing is new', async () => {
    const cwd = oldFolderWith(DRAFTS)
    await run(cwd)
    const file = path.join(cwd, '.m6lcache')
    utimesSync(file, LONG_AGO, LONG_AGO)
    await run(cwd)
    expect(statSync(file).mtime).toEqual(LONG_AGO)
  })

  test('is not used with plugins, whose code may change', async () => {
    const {err, read} = await run(oldFolderWith(DRAFTS), [...CACHE, '--allow-plugins'])
    expect({err, read: read.length}).toEqual({err: expect.stringContaining('no cache is used'), read: 3})
  })

  test('of another version is old, not damaged', async () => {
    const cwd = oldFolderWith({...DRAFTS, '.m6lcache': 'm6l cache 1 abc def\n[]\n'})
    const {err, read} = await run(cwd)
    expect({err, read: read.length}).toEqual({err: '', read: 3})
    expect((await run(cwd)).read).toEqual([])
  })

  test('may stand elsewhere; where it cannot be written the run goes on', async () => {
    const cwd = oldFolderWith(DRAFTS)
    const {code, err} = await run(cwd, [...CACHE, '--cache-file', 'no/such/folder/cache'])
    expect({code, err}).toEqual({code: 1, err: expect.stringContaining('m6l: the cache no/such/folder/cache cannot be written')})
  })

  test('fixes are never hidden by a cache', async () => {
    const cwd = oldFolderWith({'a.md': 'HELLO.'})
    await run(cwd)
    await run(cwd, [...CACHE, '--fix'])
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe('hello.')
  })
})
