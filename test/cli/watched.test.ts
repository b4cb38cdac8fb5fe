import {mkdtempSync, realpathSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {watchedFor} from '../../src/cli/watched.js'
import {folderWith} from '../kit/folder.js'

/** A library's folder within a repository, within a folder of others. */
const HOME = folderWith({'.m6lrc.json': '{}', 'repo/.git/HEAD': '', 'repo/library/': ''})

test.each([
  {why: 'a draft that is named', file: 'repo/library/posts/a.md', isWatched: true},
  {why: 'a draft in a folder of them', file: 'repo/library/posts/أسبوع/b.txt', isWatched: true},
  {why: 'the configuration of such a folder', file: 'repo/library/posts/أسبوع/.m6lrc.json', isWatched: true},
  {why: 'what is no draft', file: 'repo/library/posts/a.png', isWatched: false},
  {why: 'the configuration beside', file: 'repo/library/.m6lrc', isWatched: true},
  {why: 'the ignore file of the folder above', file: 'repo/.m6lignore', isWatched: true},
  {why: 'the baseline of the folder above', file: 'repo/.m6l-suppressions.json', isWatched: true},
  {why: 'the configuration of the folder above', file: 'repo/.m6lrc.yaml', isWatched: true},
  {why: 'one that may stand in package.json', file: 'repo/package.json', isWatched: true},
  {why: 'what the configuration extends, beside it', file: 'repo/library/base.yml', isWatched: true},
  {why: 'other data of the folder above', file: 'repo/tsconfig.json', isWatched: false},
  {why: 'a draft above, which nobody named', file: 'repo/README.md', isWatched: false},
  {why: 'a draft beside the folder that is named', file: 'repo/library/notes.md', isWatched: false},
  {why: 'the configuration of another folder', file: 'repo/other/.m6lrc.json', isWatched: false},
  {why: 'the configuration above the repository, which does not count', file: '.m6lrc.json', isWatched: false},
  {why: 'the configuration that is named, wherever it is', file: 'other/house.conf', isWatched: true},
  {why: 'a folder on the way to it', file: 'other', isWatched: true},
  {why: 'the report that is written among the drafts', file: 'repo/library/posts/report.txt', isWatched: false},
  {why: 'packages', file: 'repo/library/posts/node_modules/a/README.md', isWatched: false},
])('$why: $isWatched', ({file, isWatched}) => {
  const given = {paths: ['posts/*.md'], read: ['../../other/house.conf'], written: ['posts/report.txt']}
  const {isLeftOut} = watchedFor(given, path.join(HOME, 'repo/library'))
  const stats = statSync(file === 'other' ? HOME : path.join(HOME, '.m6lrc.json'))
  expect(!isLeftOut(path.join(HOME, file), stats)).toBe(isWatched)
})

test('outside of a repository, every folder above counts but the root of the disk, which cannot be watched', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'm6l-')))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const {places} = watchedFor({paths: [], read: [], written: []}, folder)
  expect(places).toEqual(expect.arrayContaining([folder, path.dirname(folder)]))
  expect(places).not.toContain(path.parse(folder).root)
})
