import {readFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {UsageError} from '../src/errors.js'
import {createLinter, type LinterOptions} from '../src/linter/index.js'
import {folderWith} from './kit/folder.js'
import {ruleBook} from './kit/rule-book.js'

// Compiled once for all linters of this file.
vi.mock('../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

async function findings(text: string, options: LinterOptions = {}, path = 'post.md'): Promise<readonly string[]> {
  const report = await createLinter(ruleBook, {cwd: folderWith({}), ...options}).lintText({text, path})
  return report.findings.map(({rule, severity}) => `${rule} ${severity}`)
}

describe('rules of a run', () => {
  test.each<{why: string; options: LinterOptions; found: readonly string[]}>([
    {why: 'the recommended ones', options: {}, found: ['no-shouting error', 'ends-well warning']},
    {why: 'only one', options: {only: ['ends-well']}, found: ['ends-well warning']},
    {why: 'only one that the configuration leaves out', options: {only: ['asks-something']}, found: ['asks-something warning']},
    {
      why: 'another severity',
      options: {rules: {'ends-well': 'error', 'no-shouting': 1}},
      found: ['no-shouting warning', 'ends-well error'],
    },
    {why: 'one less', options: {rules: {'no-shouting': 'off'}}, found: ['ends-well warning']},
    {why: 'off counts even for the only one', options: {rules: {'ends-well': 0}, only: ['ends-well']}, found: []},
    {why: 'options', options: {rules: {'no-shouting': ['error', {allow: ['HELLO']}]}}, found: ['ends-well warning']},
  ])('$why', async ({options, found}) => {
    expect(await findings('HELLO', options)).toEqual(found)
  })

  test.each<{why: string; options: object; says: string}>([
    {why: 'an unknown rule', options: {rules: {'end-well': 'error'}}, says: 'There is no rule “end-well”. Did you mean “ends-well”?'},
    {why: 'an unknown rule alone', options: {only: ['noshouting']}, says: 'There is no rule “noshouting”. Did you mean “no-shouting”?'},
    {why: 'an unknown severity', options: {rules: {'ends-well': 'eror'}}, says: 'rules.ends-well: must be one of'},
    {
      why: 'an option of another type',
      options: {rules: {'no-shouting': ['error', {allow: 'AUI'}]}},
      says: 'rules.no-shouting.1.allow: must be a list, not "AUI".',
    },
  ])('$why is refused', ({options, says}) => {
    expect(() => createLinter(ruleBook, options)).toThrow(UsageError)
    expect(() => createLinter(ruleBook, options)).toThrow(says)
  })
})

describe('the configuration of each draft', () => {
  const cwd = folderWith({
    '.m6lrc.json': {
      rules: {'ends-well': 'off'},
      overrides: [{files: ['loud/**'], rules: {'no-shouting': 'off'}}],
      ignores: ['old/', '!old/new.md'],
    },
    'posts/.m6lrc.yaml': 'extends: m6l:strict\nlocale: fr\nfailOn: never\nallow: [AUI]\n',
    'posts/x/.m6lrc.yaml': 'rules: {ends-wel: error}',
  })
  test.each([
    {path: 'a.md', found: ['no-shouting error', 'no-shouting error']},
    {path: 'loud/a.md', found: []},
    {path: 'posts/a.md', found: ['asks-something warning', 'no-shouting error', 'ends-well error']},
    {path: `${cwd}/loud/a.md`, found: []},
  ])('$path', async ({path, found}) => {
    expect(await findings('HELLO AUI', {cwd}, path)).toEqual(found)
  })

  test('one file for all, or none', async () => {
    expect(await findings('HELLO', {cwd, config: 'posts/.m6lrc.yaml'}, 'loud/a.md')).toContain('asks-something warning')
    expect(await findings('HELLO', {cwd, config: false}, 'loud/a.md')).toEqual(['no-shouting error', 'ends-well warning'])
  })

  test('a broken one concerns its own folder', async () => {
    expect(await findings('Hello', {cwd}, 'a.md')).toEqual([])
    await expect(findings('Hello', {cwd}, 'posts/x/a.md')).rejects.toThrow('Did you mean “ends-well”?')
  })

  test('patterns leave drafts out, by the configuration and by a file', async () => {
    const ignoring = folderWith({'.m6lrc.json': {ignores: ['old/*', '!old/keep.md']}, '.m6lignore': 'notes.txt'})
    const ignored = async (options: LinterOptions) => {
      const linter = createLinter(ruleBook, {cwd: ignoring, ...options})
      const names = ['a.md', 'old/a.md', 'old/keep.md', 'notes.txt']
      const answers = await Promise.all(names.map(name => linter.isIgnored(name)))
      return names.filter((_, at) => answers[at])
    }
    expect(await ignored({})).toEqual(['old/a.md', 'notes.txt'])
    expect(await ignored({ignores: false})).toEqual([])
  })
})

describe('a post', () => {
  test('in the language of the configuration, unless the run has one', async () => {
    const cwd = folderWith({'.m6lrc': 'locale: ar'})
    const messageIn = async (options: LinterOptions) =>
      (await createLinter(ruleBook, {cwd, ...options}).lintText({text: 'Hello'})).findings[0]?.message
    expect([await messageIn({}), await messageIn({locale: 'fr'})]).toEqual(['بلا نقطة.', 'Pas de point.'])
  })

  test('is mended until nothing is left', async () => {
    const report = await createLinter(ruleBook, {cwd: folderWith({}), fix: true}).lintText({text: 'HELLO AND WELCOME.'})
    expect(report).toMatchObject({fixed: 'hello and welcome.', findings: []})
  })

  test('keeps its fault to itself when a rule breaks', async () => {
    const report = await createLinter(ruleBook, {cwd: folderWith({})}).lintText({text: 'HELLO [break].'})
    expect(report.faults).toMatchObject([{rule: 'never-breaks', message: 'it broke'}])
    expect(report.findings).toHaveLength(1)
  })

  test('that m6l itself cannot cope with is a fault, and no end of the run', async () => {
    const meta = {
      get title(): string {
        throw new Error('a bug')
      },
    }
    const report = await createLinter(ruleBook, {cwd: folderWith({})}).lintText({text: 'Hello.', meta})
    expect(report).toMatchObject({findings: [], faults: [{rule: 'm6l', message: 'a bug'}]})
  })

  test('that cannot be read is told apart from one that can', async () => {
    const cwd = folderWith({'bad.md': Buffer.from([0xff]), 'good.md': 'Hello.'})
    const linter = createLinter(ruleBook, {cwd})
    const linted = (name: string) => linter.lintFile({file: `${cwd}/${name}`, shown: name})
    expect(await linted('bad.md')).toMatchObject({path: 'bad.md', message: 'bad.md: byte 0 is not UTF-8.'})
    expect(await linted('good.md')).toMatchObject({report: {path: 'good.md', findings: []}})
    expect(readFileSync(`${cwd}/good.md`, 'utf8')).toBe('Hello.')
  })

  test('gets no waivers where those in drafts do not count', async () => {
    const text = '<!-- m6l-disable-next-line no-shouting -- a name -->\nHELLO.'
    expect(await findings(text)).toEqual([])
    expect(await findings(text, {inlineWaivers: false})).toEqual(['no-shouting error'])
  })

  test('is told how long it is before it is read', async () => {
    const told: (number | string)[] = []
    const meta = {
      get lang() {
        told.push('read')
        return 'en'
      },
    }
    const linter = createLinter(ruleBook, {cwd: folderWith({}), onText: letters => told.push(letters)})
    await linter.lintText({text: 'Hello.', meta})
    expect(told.slice(0, 2)).toEqual([6, 'read'])
  })

  test('takes what stands beside it for front matter', async () => {
    const report = await createLinter(ruleBook, {cwd: folderWith({})}).lintText({
      text: 'Hello.',
      meta: {lang: 'fr', image: [{src: 'a.jpg'}]},
    })
    expect(report.faults).toEqual([])
  })
})
