import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {hashAt, hashOf, textAt} from '../../src/cache/look.js'
import {folderWith} from '../kit/folder.js'

const reading = vi.hoisted(() => ({breaks: false}))
vi.mock('../../src/files/index.js', async original => {
  const real = await original<typeof import('../../src/files/index.js')>()
  const readDraft: typeof real.readDraft = (...given) => {
    if (reading.breaks) throw new TypeError('a bug')
    return real.readDraft(...given)
  }
  return {...real, readDraft}
})

const cwd = folderWith({'a.md': 'Hello.', 'bad.md': Buffer.from([0xff])})

test('a draft has the text that is on disk, or none', () => {
  expect(['a.md', 'bad.md', 'gone.md'].map(name => textAt(path.join(cwd, name)))).toEqual(['Hello.', undefined, undefined])
  expect(['a.md', 'gone.md'].map(name => hashAt(path.join(cwd, name)))).toEqual([hashOf('Hello.'), undefined])
})

test('a bug in reading is no draft that has gone', () => {
  reading.breaks = true
  expect(() => textAt(path.join(cwd, 'a.md'))).toThrow('a bug')
})
