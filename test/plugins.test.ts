import {cpSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import {lintFiles, lintText, loadConfig} from '../src/index.js'
import remarkM6l from '../src/remark.js'
import {m6l} from './kit/fake-io.js'
import {folderWith} from './kit/folder.js'
import {built} from './kit/program.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLE = path.join(ROOT, 'fixtures/plugins')

// The example imports m6l as a library’s own plugin would: the built package.
beforeAll(built, 60_000)

describe('a plugin', () => {
  test('runs where it is permitted: its rule, its options, its messages', async () => {
    const {code, out} = await m6l(['--allow-plugins', '--format', 'unix', '--max-warnings', '0'], {cwd: EXAMPLE})
    expect({code, out}).toEqual({
      code: 1,
      out: 'welcome.md:5:31: 2 exclamation marks stand in a row. [Warning/calm-punctuation]\n\n1 problem\n',
    })
  })

  test('is refused where nobody permitted code: a repository of drafts is data', async () => {
    const {code, err} = await m6l([], {cwd: EXAMPLE})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining('names the plugin ./calm-punctuation.js, and a plugin is code.')})
    expect(err).toContain('Add --allow-plugins if you trust it')
  })

  test('runs through the API as well', async () => {
    const {posts} = await lintFiles(['.'], {cwd: EXAMPLE, allowPlugins: true})
    expect(posts.flatMap(({findings}) => findings.map(({rule}) => rule))).toEqual(['calm-punctuation'])
    const {rules} = await loadConfig('welcome.md', {cwd: EXAMPLE, allowPlugins: true})
    expect(rules['calm-punctuation']).toEqual({severity: 'warning', options: {most: 1}})
  })

  test.each([
    {why: 'is not there', files: {}, says: 'The plugin ./own.cjs of'},
    {why: 'breaks', files: {'own.cjs': 'throw new Error("oops")'}, says: 'cannot be loaded: oops.'},
    {why: 'is something else', files: {'own.cjs': 'module.exports = {rules: [{id: "x"}]}'}, says: './own.cjs is no plugin of m6l.'},
    {
      why: 'takes the name of another rule',
      files: {
        'own.cjs':
          'module.exports = {rules: [{id: "link-works", summary: "", severity: "error", clause: {id: "x"}, messages: {}, hint: {}, examples: [], options: {}, check() {}}]}',
      },
      says: 'brings a rule “link-works”, which is there already.',
    },
  ])('that $why is told with its name', async ({files, says}) => {
    const cwd = folderWith({'.m6lrc.json': '{"plugins": ["./own.cjs"]}', 'a.md': 'Hello.', ...files})
    const {code, err} = await m6l(['--allow-plugins'], {cwd})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(says)})
  })

  const reports = (more: string) => `check({report}) { report("m", {start: 0, end: 1, ${more}}) }`
  const WHOLE =
    'summary: "s", clause: {id: "purpose", text: ""}, optIn: false, about: "posts", messages: {m: {en: "Odd."}}, hint: {en: "h"}, options: {}, examples: []'

  test.each([
    {why: 'a severity that there is none of', rule: `{id: "odd", ${WHOLE}, severity: "fatal", check() {}}`},
    {why: 'no messages', rule: `{id: "odd", ${WHOLE}, severity: "error", messages: null, check() {}}`},
    {why: 'no hint', rule: `{id: "odd", ${WHOLE}, severity: "error", hint: undefined, check() {}}`},
  ])('whose rule has $why is none', async ({rule}) => {
    const cwd = folderWith({
      '.m6lrc.json': '{"plugins": ["./own.cjs"]}',
      'a.md': 'Hello.',
      'own.cjs': `module.exports = {rules: [${rule}]}`,
    })
    expect(await m6l(['--allow-plugins'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('./own.cjs is no plugin of m6l.')})
  })

  test.each([
    {why: 'what waits', body: 'async check() { await null; throw new Error("late") }', says: 'Its check is asynchronous'},
    {
      why: 'a place that is none',
      body: 'check({report}) { report("m", {start: NaN, end: 2}) }',
      says: 'NaN to 2 is no place in a text of 9 letters.',
    },
    {why: 'a place behind the end', body: 'check({report}) { report("m", {start: 0, end: 99}) }', says: '0 to 99 is no place'},
    {why: 'a place before the start', body: 'check({report}) { report("m", {start: -1, end: 2}) }', says: '-1 to 2 is no place'},
    {why: 'a place that ends before it starts', body: 'check({report}) { report("m", {start: 2, end: 1}) }', says: '2 to 1 is no place'},
    {why: 'half a letter', body: 'check({report}) { report("m", {start: 0.5, end: 1}) }', says: '0.5 to 1 is no place'},
    {
      why: 'a fix of another text',
      body: 'check({report}) { report("m", {start: 0, end: 1, fix: {span: {start: 0, end: 50}, text: ""}}) }',
      says: '0 to 50 is no place',
    },
    {why: 'a preparation that fails', body: 'prepare: () => Promise.reject(new Error("no paper")), check() {}', says: 'no paper'},
    {why: 'a preparation that breaks', body: 'prepare() { throw new Error("no ink") }, check() {}', says: 'no ink'},
    {why: 'a note of nothing', body: 'across: {note: () => ({keys: ["a"]}), compare() {}}', says: 'Its note is no list of keys'},
    {
      why: 'details with a number that JSON has none of',
      body: reports('details: {most: 3n}'),
      says: 'Its details are nothing that JSON can hold',
    },
    {
      why: 'details that hold themselves',
      body: reports('details: (() => { const me = {}; me.me = me; return me })()'),
      says: 'Its details are',
    },
    {why: 'details that are no data', body: reports('details: () => 1'), says: 'Its details are'},
    {why: 'details that break', body: reports('details: {toJSON() { throw new Error("no ink") }}'), says: 'no ink'},
    {
      why: 'a slot that is no text',
      body: 'check({report}) { report("m", {start: 0, end: 1}, {most: 3n}) }',
      says: '“most” is neither text nor number',
    },
    {
      why: 'a note of what JSON has none of',
      body: 'across: {note: () => ({keys: ["a"], data: {most: 3n}}), compare() {}}',
      says: 'Its note is',
    },
    {why: 'a note without keys', body: 'across: {note: () => ({keys: "a", data: 1}), compare() {}}', says: 'Its note is no list of keys'},
  ])('that gives $why has a fault, and all other rules still speak', async ({body, says}) => {
    const cwd = folderWith({
      '.m6lrc.json': '{"plugins": ["./own.cjs"]}',
      ...{'a.md': 'Come TBD.', 'b.md': 'Come TBD.'},
      'own.cjs': `module.exports = {rules: [{id: "odd", severity: "error", ${WHOLE}, ${body}}]}`,
    })
    const {code, out, err} = await m6l(['--allow-plugins', '--format', 'json', '--only', 'odd,no-unfinished-text'], {cwd})
    expect({code, err}).toEqual({code: 2, err: ''})
    const reports: {messages: {ruleId: string; detail?: string}[]}[] = JSON.parse(out)
    for (const {messages} of reports) {
      expect(messages.map(({ruleId}) => ruleId).sort()).toEqual(['no-unfinished-text', 'odd'])
      expect(messages.find(({ruleId}) => ruleId === 'odd')?.detail).toContain(says)
    }
  })

  test('gives details as JSON has them, whatever becomes of its own', async () => {
    const cwd = folderWith({
      '.m6lrc.json': '{"plugins": ["./own.cjs"]}',
      'a.md': 'Hello.',
      'own.cjs': `module.exports = {rules: [{id: "odd", severity: "error", ${WHOLE}, check({report}) {
        const details = {day: new Date(0), none: undefined, list: [1]}
        report("m", {start: 0, end: 1, details})
        details.list.push(2n)
      }}]}`,
    })
    const {code, out} = await m6l(['--allow-plugins', '--format', 'json', '--only', 'odd'], {cwd})
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{messages: [{details: {day: '1970-01-01T00:00:00.000Z', list: [1]}}]}])
  })

  test('from a package is found as Node finds it', async () => {
    const cwd = folderWith({
      '.m6lrc.json': '{"plugins": ["m6l-plugin-own"], "rules": {"own-rule": "error"}}',
      'a.md': 'Hello.',
      'node_modules/m6l-plugin-own/package.json': '{"name": "m6l-plugin-own", "main": "index.cjs"}',
      'node_modules/m6l-plugin-own/index.cjs':
        'module.exports = {rules: [{id: "own-rule", summary: "s", severity: "error", clause: {id: "purpose", text: ""}, optIn: false, about: "posts", messages: {m: {en: "Own."}}, hint: {en: "h"}, options: {}, examples: [], check({report}) { report("m", {start: 0, end: 5}) }}]}',
    })
    expect((await lintText('Hello.', {cwd, allowPlugins: true})).findings.map(({rule}) => rule)).toContain('own-rule')
  })

  test('its example is whole: the folder can be taken and used', async () => {
    const cwd = folderWith({})
    cpSync(EXAMPLE, cwd, {recursive: true})
    expect(readFileSync(path.join(cwd, 'calm-punctuation.js'), 'utf8')).toContain("from 'm6l'")
  })
})

describe('the remark plugin', () => {
  test('gives findings as messages with rule, place and hint; errors are fatal and stop nothing', async () => {
    const file = new VFile({path: 'post.md', value: 'Come to [PLACE] for #openaccessweek.'})
    // That another plugin may follow is for the compiler to say: with a tree of no type it may not.
    const processor = unified()
      .use(remarkParse)
      .use(remarkM6l, {config: false})
      .use(() => undefined)
    await processor.run(processor.parse(file), file)
    const told = file.messages.map(({ruleId, source, fatal, line, column, note}) => ({
      ruleId,
      source,
      fatal: fatal ?? false,
      line,
      column,
      hasNote: Boolean(note),
    }))
    expect(told).toContainEqual({ruleId: 'no-unfinished-text', source: 'm6l', fatal: true, line: 1, column: 9, hasNote: true})
    expect(told).toContainEqual({ruleId: 'accessible-text', source: 'm6l', fatal: false, line: 1, column: 21, hasNote: true})
  })
})
