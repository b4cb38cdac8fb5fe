import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {ruleBook} from '../../rules/presets.js'
import type {SourceSettings} from '../../src/config/index.js'
import {createLinter} from '../../src/linter/index.js'
import {parse} from '../../src/post/index.js'
import {openSources} from '../../src/sources/index.js'
import {folderWith} from '../kit/folder.js'
import {jsonLines, settingsWith, tales} from '../kit/sources.js'

const {wolves} = tales
const footer =
  'Write to the night desk of the cedar library whenever a book keeps you awake, and somebody with a lamp will answer before the kettle sings.'

async function titles(settings: SourceSettings, text: string, file = 'post.md'): Promise<readonly string[]> {
  const sources = await openSources(settings, () => undefined)
  const {matches} = await sources.matchesOf(await parse(text, {path: file}), path.join(settings.folder, file))
  await sources.close()
  return matches.map(({source}) => source.title)
}

test.each([
  {why: 'no sources', sources: undefined, isKept: true},
  {why: 'sources', sources: {files: ['tales/']}, isKept: false},
  {why: 'sources that cannot be had: they may be there the next time', sources: {index: 'gone', onUnavailable: 'warn'}, isKept: false},
])('a report is kept for the next run: $isKept for $why', async ({sources, isKept}) => {
  const cwd = folderWith({'.m6lrc.json': {...(sources && {sources})}, 'tales/wolves.txt': wolves, 'post.md': 'Hello.'})
  const keeper = {get: () => undefined, put: () => undefined, renew: () => undefined}
  const linter = createLinter(ruleBook, {cwd, only: ['no-copied-text'], keeper})
  expect(await linter.lintFile({file: path.join(cwd, 'post.md'), shown: 'post.md'})).toMatchObject({isKept})
})

describe('sources without an index', () => {
  test('are read at once', async () => {
    expect(await titles(settingsWith({'wolves.txt': wolves}), wolves)).toEqual(['wolves'])
  })

  test('unless they are many', async () => {
    await expect(openSources(settingsWith({'long.txt': `${wolves} `.repeat(40_000)}), () => undefined)).rejects.toThrow(
      'too many to be read at every run',
    )
  })

  test('that cannot be read end the run, and are no fault of a draft', async () => {
    const cwd = folderWith({'.m6lrc.json': {sources: {files: ['tales.jsonl']}}, 'tales.jsonl': '{"title": "no text"}\n', 'post.md': wolves})
    const linter = createLinter(ruleBook, {cwd, only: ['no-copied-text']})
    await expect(linter.lintFile({file: path.join(cwd, 'post.md'), shown: 'post.md'})).rejects.toThrow(
      'tales.jsonl:1: this source has no “text”',
    )
  }, 20_000)

  test('that name no file are a mistake', async () => {
    await expect(openSources({...settingsWith({}), files: ['gone/']}, () => undefined)).rejects.toThrow('“gone/” names no file')
  })
})

describe('what never counts', () => {
  test('the words of a boilerplate file', async () => {
    const settings = settingsWith({'letters.txt': `${wolves} ${footer}`, 'footer.txt': footer}, {files: ['letters.txt']})
    expect(await titles(settings, footer)).toEqual(['letters'])
    expect(await titles({...settings, boilerplate: ['footer.txt']}, footer)).toEqual([])
    expect(await titles({...settings, boilerplate: ['footer.txt']}, wolves)).toEqual(['letters'])
  })

  test('what several of the library’s own posts end with', async () => {
    const own = (count: number) =>
      jsonLines(
        Array.from({length: count}, (_, at) => ({id: at, title: `Post ${at}`, text: `Day ${at}: snow ${at} on the roof ${at}. ${footer}`})),
      )
    const settings = (count: number) =>
      settingsWith({'own.jsonl': own(count), 'letters.txt': footer}, {files: ['letters.txt'], ownPosts: ['own.jsonl']})
    expect(await titles(settings(2), footer)).toContain('letters')
    expect(await titles(settings(3), footer)).toEqual([])
  })

  test('the draft itself, where drafts are among the sources', async () => {
    const settings = settingsWith({'posts/wolves.md': wolves}, {files: ['posts/']})
    expect(await titles(settings, wolves, 'posts/wolves.md')).toEqual([])
    expect(await titles(settings, wolves, 'posts/other.md')).toEqual(['wolves'])
  })
})

describe('the configuration of sources', () => {
  const refusal = (sources: object) =>
    createLinter(ruleBook, {cwd: folderWith({'.m6lrc.json': {sources}})})
      .configFor('post.md')
      .then(
        () => '',
        (error: unknown) => String(error),
      )

  test.each([
    [{postgres: 'postgres://reader:secret@db.example.ma/m6l'}, 'holds a password'],
    [{postgres: 'postgres://db.example.ma/m6l?user=reader&password=secret'}, 'holds a password'],
    [{postgres: 'mysql://db.example.ma/m6l'}, 'must be an address such as'],
    [{onUnavailable: 'ignore'}, 'must be one of'],
    [{files: ['**/**/**/*']}, 'takes too long to match'],
    [{file: ['a']}, 'is not known here'],
  ])('%j: %s', async (sources, said) => {
    expect(await refusal(sources)).toContain(said)
  })

  test('of several files, the nearest counts as a whole, and its paths from where it stands', async () => {
    const cwd = folderWith({
      '.m6lrc.json': {sources: {files: ['a.txt'], index: 'a.m6lindex'}},
      'posts/.m6lrc.json': {extends: ['../.m6lrc.json'], sources: {files: ['b.txt']}},
    })
    const linter = createLinter(ruleBook, {cwd})
    expect((await linter.configFor('post.md')).sources).toMatchObject({
      folder: cwd,
      files: ['a.txt'],
      index: 'a.m6lindex',
      onUnavailable: 'fail',
    })
    expect((await linter.configFor('posts/post.md')).sources).toMatchObject({
      folder: path.join(cwd, 'posts'),
      files: ['b.txt'],
      index: undefined,
    })
  })
})
