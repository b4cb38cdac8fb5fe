import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {layStamp, stampOf} from '../../../src/dev/build/stamp.js'
import {folderWith, oldFolderWith} from '../../kit/folder.js'
import {built, ran} from '../../kit/program.js'

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url))
const FILES = {'cli.cjs': 'a', 'm6l-new-chunk.cjs': 'b', 'spam.bin': 'c', 'cli.cjs.map': 'd', 'cli.cjs.cache': 'e'}

describe('a build can be told from another by its stamp', () => {
  const stamp = stampOf(folderWith(FILES))
  test.each([
    {why: 'a chunk', other: {...FILES, 'm6l-new-chunk.cjs': 'B'}},
    {why: 'a model', other: {...FILES, 'spam.bin': 'C'}},
    {why: 'a further file', other: {...FILES, 'more.bin': ''}},
    {why: 'a border between two files', other: {...FILES, 'cli.cjs': '', 'm6l-new-chunk.cjs': 'ab'}},
  ])('$why is another', ({other}) => {
    expect(stampOf(folderWith(other))).not.toBe(stamp)
  })
  test('what says nothing is no other, nor is the stamp itself', () => {
    const folder = folderWith({...FILES, 'cli.cjs.map': 'D', 'cli.cjs.cache': 'E'})
    layStamp(folder)
    expect([stampOf(folder), readFileSync(path.join(folder, 'stamp'), 'utf8')]).toEqual([stamp, stamp])
  })
})

describe('the built program', () => {
  beforeAll(built, 120_000)

  test('bears the stamp of what it consists of', () => {
    expect(readFileSync(`${DIST}/program/stamp`, 'utf8')).toBe(stampOf(`${DIST}/program`))
  })

  test('takes nothing from the cache of another build', async () => {
    const program = folderWith({})
    cpSync(DIST, `${program}/dist`, {recursive: true, filter: file => !/\.map$/u.test(file)})
    const code = "const m6l = require(process.argv[1]); m6l.main(['--cache', '--stats'], m6l.processIo()).then(code => process.exit(code))"
    const cwd = oldFolderWith({'a.md': '---\nauthor: Salma\nrole: R&LS\n---\nTODO: a title. https://libguides.aui.ma/maps'})
    const run = () => ran(process.execPath, ['-e', code, `${program}/dist/program/m6l.cjs`], cwd)
    const first = await run()
    const cache = readFileSync(`${cwd}/.m6lcache`)
    await run()
    expect(readFileSync(`${cwd}/.m6lcache`)).toEqual(cache)
    writeFileSync(`${program}/dist/program/spam.bin`, readFileSync(`${program}/dist/program/panel.bin`))
    layStamp(`${program}/dist/program`)
    expect((await run()).out).toBe(first.out)
    expect(readFileSync(`${cwd}/.m6lcache`)).not.toEqual(cache)
  })
})
