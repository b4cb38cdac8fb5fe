import {describe, expect, test} from 'vitest'
import {ConfigError, formatters, lintFiles, lintText, loadConfig, reportOf, ruleBook, UsageError} from '../src/index.js'
import {folderWith} from './kit/folder.js'

const ONLY = {only: ['links-to-library']} as const

describe('the public API', () => {
  test('lints a text', async () => {
    const report = await lintText('New on our shelves: forty novels.', {...ONLY, cwd: folderWith({})})
    expect(report.findings).toMatchObject([{rule: 'links-to-library', clause: 'links', severity: 'warning', line: 1, column: 1}])
  })

  test('lints a text by the place it would have', async () => {
    const cwd = folderWith({'replies/.m6lrc': 'rules: {links-to-library: off}'})
    expect((await lintText('Forty novels.', {cwd, path: 'replies/a.txt', rules: {'valid-waiver': 'off'}})).path).toBe('replies/a.txt')
    expect((await lintText('Forty novels.', {cwd, path: 'replies/a.txt'})).findings.map(({rule}) => rule)).not.toContain('links-to-library')
  })

  test('lints files, in order, and tells what it could not read', async () => {
    const cwd = folderWith({
      'b.md': 'Novels.',
      'a.md': 'See libguides.aui.ma',
      'c.txt': Buffer.from([0xff]),
      'old/d.md': 'Novels.',
      '.m6lignore': 'old/',
    })
    const {posts, unread} = await lintFiles(['.'], {...ONLY, cwd})
    expect(posts.map(({path, findings}) => [path, findings.length])).toEqual([
      ['a.md', 0],
      ['b.md', 1],
    ])
    expect(unread.map(({path}) => path)).toEqual(['c.txt'])
  })

  test('refuses what it cannot do with errors of its own', async () => {
    const cwd = folderWith({'.m6lrc': 'rulse: {}'})
    await expect(lintFiles(['gone.md'], {cwd})).rejects.toThrow(UsageError)
    await expect(lintText('Novels.', {cwd})).rejects.toThrow(ConfigError)
  })

  // As a program in JavaScript gives them, which no compiler has read.
  const strange = JSON.parse('{"text": 3, "path": "posts/", "options": {"locale": "de"}, "config": {"config": {"rules": {}}}}')
  test.each([
    {why: 'a number for a text', call: () => lintText(strange.text), says: 'lintText takes a text.'},
    {
      why: 'a path for a list, which has letters as a list has paths',
      call: () => lintFiles(strange.path),
      says: 'lintFiles takes a list of paths.',
    },
    {why: 'no draft', call: () => loadConfig(strange.gone), says: 'loadConfig takes the path of a draft.'},
    {why: 'a language that m6l does not speak', call: () => lintText('x', strange.options), says: 'locale takes en, fr, ar, not “de”.'},
    {why: 'a configuration for its file', call: () => lintText('x', strange.config), says: 'config takes the path of a file, or false.'},
  ])('refuses $why', async ({call, says}) => {
    await expect(call()).rejects.toThrow(expect.objectContaining({name: 'UsageError', message: says}))
  })

  test('formats a report', async () => {
    const report = reportOf([await lintText('Forty novels.', {...ONLY, cwd: folderWith({}), path: 'a.md'})])
    const style = {
      paint: (_: unknown, text: string) => text,
      columns: 80,
      root: '/',
      locale: 'en',
      version: '1',
      rules: ruleBook.rules,
      policyPage: '',
      mask: false,
      now: '',
    } as const
    expect(formatters['unix']?.format(report, style)).toContain('a.md:1:1: This post has no link to the library.')
  })
})
