import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {openSources} from '../../src/sources/index.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'
import {settingsWith} from '../kit/sources.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

const SECRET = 'hunter2: opens the safe'
const ASTRAY = 'is a symbolic link that leads out of the repository'

/** A repository in which one name leads to a file, or a folder, of somebody else. */
function trapped(name: string, secret = SECRET) {
  const outside = folderWith({'secret.txt': secret, 'below/secret.txt': secret})
  const cwd = folderWith({'a.md': 'HELLO.', 'posts/a.md': 'HELLO.'})
  mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  symlinkSync(path.join(outside, 'secret.txt'), path.join(cwd, name))
  return {cwd, outside, untouched: () => readFileSync(`${outside}/secret.txt`, 'utf8') === secret && readdirSync(outside).length === 3}
}

describe('a symbolic link that a repository brings leads nobody out of it', () => {
  test.each([
    '.m6lrc',
    '.m6lrc.json',
    '.m6lrc.yaml',
    '.m6lrc.yml',
    'posts/.m6lrc.json',
  ])('%s: no word of what it leads to is said', async name => {
    const {cwd} = trapped(name)
    const {code, out, err} = await m6l(['posts'], {cwd})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(`~/${name} ${ASTRAY}.`)})
    expect(out + err).not.toContain('hunter2')
  })

  test('package.json: nor of its configuration', async () => {
    const {cwd} = trapped('package.json', `{"m6l": {"${SECRET}": 1}}`)
    const {code, out, err} = await m6l(['a.md'], {cwd})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(ASTRAY)})
    expect(out + err).not.toContain('hunter2')
  })

  test.each([
    {why: 'the baseline', name: '.m6l-suppressions.json', argv: []},
    {why: 'one that is named', name: 'ci/baseline.json', argv: ['--suppressions-file', 'ci/baseline.json']},
    {why: 'one that is to be written', name: 'b.json', argv: ['--suppressions-file', 'b.json', '--suppress', '--reason', 'old']},
    {why: 'the ignore file', name: '.m6lignore', argv: []},
    {why: 'the file of a report', name: 'report.txt', argv: ['--output-file', 'report.txt']},
  ])('$why: refused', async ({name, argv}) => {
    const {cwd, untouched} = trapped(name)
    const {code, out, err} = await m6l(['a.md', ...argv], {cwd})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(ASTRAY)})
    expect(out + err).not.toContain('hunter2')
    expect(untouched()).toBe(true)
  })

  test('the cache: told, and left alone', async () => {
    for (const secret of [SECRET, 'm6l cache 1 but damaged']) {
      const {cwd, untouched} = trapped('.m6lcache', secret)
      const {code, err} = await m6l(['a.md', '--cache'], {cwd})
      expect({code, err}).toEqual({code: 1, err: `m6l: the cache .m6lcache ${ASTRAY}; it stays as it is.\n`})
      expect(untouched()).toBe(true)
    }
  })

  test.each([
    {why: 'by its name', index: '../kept.m6lindex'},
    {why: 'by a path from the root', index: '/kept.m6lindex'},
    {why: 'through a folder', index: 'astray/kept.m6lindex'},
    {why: 'through a link', index: 'linked.m6lindex'},
  ])('the index of sources, $why: neither written nor read', async ({index}) => {
    const outside = folderWith({'theirs.m6lindex': SECRET})
    const cwd = folderWith({'.m6lrc.json': {sources: {files: ['s.txt'], index}}, 's.txt': 'Far away.'})
    symlinkSync(outside, path.join(cwd, 'astray'))
    symlinkSync(path.join(outside, 'theirs.m6lindex'), path.join(cwd, 'linked.m6lindex'))
    const says = `${index} lies outside of the repository.`
    for (const argv of [['index'], ['index', '--stats']]) {
      const {code, err} = await m6l(argv, {cwd})
      expect({argv, code, err}).toEqual({argv, code: 2, err: expect.stringContaining(says)})
    }
    await expect(openSources({...settingsWith({}), folder: cwd, index}, () => undefined)).rejects.toThrow(says)
    expect(readdirSync(outside).sort()).toEqual(['.git', 'theirs.m6lindex'])
    expect(readFileSync(path.join(outside, 'theirs.m6lindex'), 'utf8')).toBe(SECRET)
  })

  test('a folder on the way to a report', async () => {
    const {cwd, outside, untouched} = trapped('x.txt')
    symlinkSync(outside, path.join(cwd, 'reports'))
    for (const file of ['reports/new.txt', 'reports/new/deeper.txt', 'reports/secret.txt']) {
      expect(await m6l(['a.md', '--output-file', file], {cwd})).toMatchObject({code: 2, err: expect.stringContaining(ASTRAY)})
    }
    expect(untouched()).toBe(true)
  })
})

describe('a symbolic link within a repository is followed', () => {
  test('to its configuration, and to the file of a report', async () => {
    const cwd = folderWith({'a.md': 'HELLO.', 'shared/rc.json': '{"rules": {"no-shouting": "off", "ends-well": "off"}}', 'out/r.txt': ''})
    symlinkSync('shared/rc.json', `${cwd}/.m6lrc.json`)
    symlinkSync('out/r.txt', `${cwd}/r.txt`)
    expect(await m6l(['a.md', '--format', 'json', '--output-file', 'r.txt'], {cwd})).toMatchObject({code: 0, err: ''})
    expect(readFileSync(`${cwd}/out/r.txt`, 'utf8')).toContain('a.md')
  })

  test('and a repository may itself be reached by one', async () => {
    const real = folderWith({'a.md': 'HELLO.', '.m6lrc.json': '{"rules": {"no-shouting": "off", "ends-well": "off"}}'})
    const cwd = path.join(folderWith({}), 'link')
    symlinkSync(real, cwd)
    expect(await m6l(['a.md', '--output-file', 'r.txt', '--cache'], {cwd})).toMatchObject({code: 0, err: ''})
    expect(existsSync(`${real}/r.txt`)).toBe(true)
  })

  test('a configuration that is named may be anywhere', async () => {
    const outside = folderWith({'rc.json': '{"rules": {"no-shouting": "off", "ends-well": "off"}}'})
    const cwd = folderWith({'a.md': 'HELLO.'})
    writeFileSync(`${cwd}/x`, '')
    expect(await m6l(['a.md', '--config', `${outside}/rc.json`], {cwd})).toMatchObject({code: 0})
  })
})
