import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readDraft, writeDraft} from '../../src/files/index.js'
import {folderWith} from '../kit/folder.js'

describe('writing a draft', () => {
  test.each([
    {why: 'UTF-8 stays UTF-8', before: Buffer.from('a é\r\n'), after: Buffer.from('b é\r\n')},
    {why: 'a byte order mark stays', before: Buffer.from('\ufeffa'), after: Buffer.from('\ufeffb')},
    {why: 'UTF-16 stays UTF-16', before: Buffer.from('\ufeffa م', 'utf16le'), after: Buffer.from('\ufeffb م', 'utf16le')},
    {why: 'whichever way round', before: Buffer.from('\ufeffa م', 'utf16le').swap16(), after: Buffer.from('\ufeffb م', 'utf16le').swap16()},
  ])('$why', async ({before, after}) => {
    const file = `${folderWith({'a.md': before})}/a.md`
    const draft = readDraft(file, 'a.md')
    await writeDraft(file, draft, draft.text.replace('a', 'b'))
    expect(readFileSync(file)).toEqual(after)
  })

  test('the mode stays, and nothing is left beside the draft', async () => {
    const cwd = folderWith({'a.md': 'a'})
    chmodSync(`${cwd}/a.md`, 0o640)
    await writeDraft(`${cwd}/a.md`, readDraft(`${cwd}/a.md`, 'a.md'), 'b')
    expect(statSync(`${cwd}/a.md`).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd)).toEqual(['.git', 'a.md'])
  })

  test('a symbolic link stays one: what it leads to is written', async () => {
    const cwd = folderWith({'real/a.md': 'a'})
    symlinkSync('real/a.md', `${cwd}/link.md`)
    await writeDraft(`${cwd}/link.md`, readDraft(`${cwd}/link.md`, 'link.md'), 'b')
    expect(lstatSync(`${cwd}/link.md`).isSymbolicLink()).toBe(true)
    expect(readFileSync(`${cwd}/real/a.md`, 'utf8')).toBe('b')
  })

  test('a name as long as the disk takes leaves room for the file beside it', async () => {
    const name = `${'x'.repeat(252)}.md`
    const cwd = folderWith({[name]: 'a'})
    await writeDraft(`${cwd}/${name}`, readDraft(`${cwd}/${name}`, name), 'b')
    expect(readFileSync(`${cwd}/${name}`, 'utf8')).toBe('b')
  })

  test.each([
    {
      why: 'what somebody saved meanwhile is not overwritten',
      change: (file: string) => writeFileSync(file, 'mine'),
      says: 'a.md changed while',
    },
    {
      why: 'a draft that is gone is not brought back',
      change: (file: string) => rmSync(file),
      says: 'a.md cannot be read: there is no such file',
    },
    {why: 'a read-only draft stays', change: (file: string) => chmodSync(file, 0o444), says: 'a.md cannot be written: it is read-only'},
    {
      why: 'a folder that took its place',
      change: (file: string) => {
        rmSync(file)
        mkdirSync(file)
      },
      says: 'a.md cannot be read: it is a folder',
    },
  ])('$why', async ({change, says}) => {
    const file = `${folderWith({'a.md': 'a'})}/a.md`
    const draft = readDraft(file, 'a.md')
    change(file)
    await expect(writeDraft(file, draft, 'b')).rejects.toThrow(says)
  })
})
