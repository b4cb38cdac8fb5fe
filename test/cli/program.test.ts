import {existsSync, writeFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {folderWith} from '../kit/folder.js'
import {BIN, built, ran} from '../kit/program.js'
import {tales} from '../kit/sources.js'

const API = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

beforeAll(built, 60_000)
// Whole processes: a busy machine may take long over them.
vi.setConfig({testTimeout: 60_000})

const m6l = (argv: readonly string[], cwd: string, stdin = '') => ran(process.execPath, [BIN, ...argv], cwd, stdin)
const shell = (line: string, cwd: string) =>
  ran('/bin/bash', ['-o', 'pipefail', '-c', line.replaceAll('m6l', `"${process.execPath}" "${BIN}"`)], cwd)

describe('the program', () => {
  const cwd = folderWith({'a.md': 'Forty novels.', 'b.md': 'See libguides.aui.ma'})
  const ONLY = ['--only', 'links-to-library']
  test.each([
    {why: 'clean', argv: ['b.md', ...ONLY], code: 0},
    {why: 'a warning', argv: ['a.md', ...ONLY], code: 0},
    {why: 'an error', argv: ['a.md', ...ONLY, '--rule', 'links-to-library: error'], code: 1},
    {why: 'a mistake', argv: ['rulse'], code: 2},
    {why: 'a fault in the configuration', argv: ['--config', 'gone.json'], code: 2},
    {why: 'the version', argv: ['--version'], code: 0},
    {why: 'help', argv: ['--help'], code: 0},
  ])('ends with $code: $why', async ({argv, code}) => {
    const ended = await m6l(argv, cwd)
    expect(ended.code).toBe(code)
    expect(ended.err).not.toMatch(/^\s+at /mu)
    expect(ended.err === '').toBe(code !== 2)
  })

  test('reads standard input', async () => {
    expect((await m6l(['-', ...ONLY, '--format', 'unix'], cwd, 'Forty novels.')).out).toContain('<stdin>:1:1: This post has no link')
  })

  test('a report of five megabytes arrives whole through a pipe', async () => {
    const {code, out} = await m6l(['--ndjson', ...ONLY], cwd, `${JSON.stringify({id: 'x'.repeat(5_000_000), text: 'Forty novels.'})}\n`)
    expect({code, length: out.length > 5_000_000, end: out.slice(-3)}).toEqual({code: 0, length: true, end: ']}\n'})
    expect(JSON.parse(out).findings).toHaveLength(1)
  })

  test('a reader that goes away is no fault', async () => {
    const many = folderWith(Object.fromEntries(Array.from({length: 2000}, (_, at) => [`${at}.txt`, 'Forty novels.'])))
    const {code, out, err} = await shell('m6l --only links-to-library --format unix | head -1', many)
    expect({code, lines: out.split('\n').length, err}).toEqual({code: 0, lines: 2, err: ''})
  })

  test('nor is one that leaves an endless stream', async () => {
    const {out, err} = await shell(`yes '{"id":1,"text":"Forty novels."}' | m6l --ndjson --only links-to-library | head -2`, cwd)
    expect({lines: out.split('\n').length, err}).toEqual({lines: 3, err: ''})
  })

  test('asks nothing where nobody can answer', async () => {
    const {code, err} = await m6l(['init'], folderWith({}))
    expect({code, err}).toEqual({code: 2, err: 'm6l: m6l init asks questions, and nobody is at the terminal.\nRun m6l init --yes.\n'})
  })
})

describe('what is amiss with a run is told before it ends', () => {
  const withSources = (sources: object) =>
    folderWith({
      'post.md': 'See libguides.aui.ma',
      'sources/tale.txt': tales.salt,
      '.m6lrc.json': {sources: {files: ['sources/'], index: 'tales.m6lindex', ...sources}},
    })
  const NOT_COMPARED = / Posts are not compared with sources in this run\.\n$/u

  test('an index that is not there', async () => {
    const {code, err} = await m6l(['post.md'], withSources({onUnavailable: 'warn'}))
    expect({code, err}).toEqual({code: 0, err: expect.stringMatching(NOT_COMPARED)})
  })

  test('answers line by line are no other', async () => {
    const {code, err} = await m6l(['--ndjson'], withSources({onUnavailable: 'warn'}), '{"id": 1, "text": "Hello."}\n')
    expect({code, err}).toEqual({code: 0, err: expect.stringMatching(NOT_COMPARED)})
  })

  test('an index that is older than its sources', async () => {
    const cwd = withSources({})
    expect((await m6l(['index'], cwd)).code).toBe(0)
    writeFileSync(`${cwd}/sources/tale.txt`, tales.lamps)
    const {code, err} = await m6l(['post.md'], cwd)
    expect({code, err}).toEqual({code: 0, err: 'm6l: The index tales.m6lindex is older than its sources; run m6l index.\n'})
  })
})

describe('what a run left out is hidden', () => {
  test('a secret that --quiet does not tell of, in the excerpt of what it tells', async () => {
    const cwd = folderWith({'a.md': 'The password is Juniper44frost, [insert date].'})
    const argv = ['a.md', '--only', 'no-secret', '--only', 'no-unfinished-text', '--rule', 'no-secret: warn', '--quiet', '--format', 'html']
    const {code, out} = await m6l(argv, cwd)
    expect({code, says: out.includes('[insert date]')}).toEqual({code: 1, says: true})
    expect(out).not.toContain('Juniper44frost')
  })
})

// Only Linux lists the open files of a process.
describe.skipIf(!existsSync('/proc/self/fd'))('the public API', () => {
  test('holds no more files open after many calls than after one', async () => {
    const cwd = folderWith({
      'sources/tale.txt': tales.salt,
      '.m6lrc.json': {sources: {files: ['sources/'], index: 'tales.m6lindex'}},
    })
    expect((await m6l(['index'], cwd)).code).toBe(0)
    const calls = `
      import {readdirSync} from 'node:fs'
      import {lintText} from ${JSON.stringify(pathToFileURL(API).href)}
      const opened = []
      for (let call = 0; call < 5; call++) {
        await lintText('Whoever carries salt across the desert.', {cwd: process.cwd()})
        opened.push(readdirSync('/proc/self/fd').length)
      }
      console.log(JSON.stringify(opened.slice(1).map(open => open - opened[0])))`
    expect((await ran(process.execPath, ['--input-type=module', '-e', calls], cwd)).out).toBe('[0,0,0,0]\n')
  })
})

describe('threads', () => {
  const TALK = 'Come and see the atlas of the Atlas that two students drew by hand in the map room last summer.'
  const drafts = (count: number) =>
    Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}.md`, at % 9 === 0 ? TALK : `Novel ${at} TODO.`]))
  const counter = folderWith({
    'count.cjs': `const threads = require('node:worker_threads')
      if (threads.isMainThread) {
        let count = 0
        threads.Worker = class extends threads.Worker { constructor(...all) { super(...all); count++ } }
        process.on('exit', () => process.stderr.write(String(count)))
      }`,
  })
  const ONLY = ['--only', 'no-repeated-post,no-unfinished-text', '--format', 'json', '--now', '2026-03-01']

  /** What a run reports, and how many threads it has started. */
  const counted = (argv: readonly string[], cwd: string) => ran(process.execPath, ['--require', `${counter}/count.cjs`, BIN, ...argv], cwd)

  test('share out the drafts of a run, and the report is that of one', async () => {
    const cwd = folderWith(drafts(700))
    const one = await counted(['--concurrency', '1', ...ONLY], cwd)
    const three = await counted(['--concurrency', '3', ...ONLY], cwd)
    expect([one.err, three.err]).toEqual(['0', '2'])
    expect({code: three.code, out: three.out}).toEqual({code: one.code, out: one.out})
    expect(one.out).toContain('no-repeated-post')
  })

  test.each([
    {why: 'few drafts', count: 20, argv: []},
    {why: 'drafts that are mended', count: 300, argv: ['--fix-dry-run']},
    {why: 'a cache', count: 300, argv: ['--cache']},
  ])('are not started for $why', async ({count, argv}) => {
    expect((await counted([...ONLY, ...argv], folderWith(drafts(count)))).err).toBe('0')
  })

  test('a wrong configuration is told as ever', async () => {
    const cwd = folderWith({...drafts(30), 'z/.m6lrc': 'rulse: {}', 'z/z.md': 'Forty novels.'})
    const {code, err} = await m6l(['--concurrency', '2', ...ONLY], cwd)
    expect({code, err: err.includes('“rulse”'), stack: /^\s+at /mu.test(err)}).toEqual({code: 2, err: true, stack: false})
  })
})

describe('what is loaded', () => {
  /** The files of the program that a run loads, without their ending. */
  async function loaded(argv: readonly string[], cwd: string): Promise<readonly string[]> {
    const tell = `const fs = require('fs')
      const {basename} = require('path')
      const parts = []
      for (const name of ['readFileSync', 'openSync']) {
        const read = fs[name]
        fs[name] = (file, ...rest) => {
          if (String(file).endsWith('.cjs')) parts.push(basename(file, '.cjs'))
          return read(file, ...rest)
        }
      }
      process.on('exit', () => process.stderr.write('\\n' + parts.join(' ')))`
    const script = `${tell}; process.argv.splice(1, 0, ${JSON.stringify(BIN)}); require(${JSON.stringify(BIN)})`
    const {err} = await ran(process.execPath, ['-e', script, '--', ...argv], cwd)
    return err.split('\n').at(-1)?.split(' ') ?? []
  }

  const cwd = folderWith({
    ...{
      'plain.txt': 'Forty novels are here.',
      'simple.md': '---\ntitle: Novels\n---\nForty novels are here.',
      'french/.m6lrc': 'locale: fr',
    },
    ...{'french/plain.txt': 'Forty novels are here.'},
  })
  const HEAVY = ['remark-parse', 'unified', 'yaml', 'm6l-yaml-index', 'cosmiconfig', 'chalk', 'tinyglobby', 'ignore', 'm6l-post-gfm']

  test('the version needs nothing', async () => {
    expect(await loaded(['--version'], cwd)).toEqual(['m6l', 'cli'])
  })

  test('a plain post needs no parser, no glob, no colour and no configuration', async () => {
    const parts = await loaded(['plain.txt'], cwd)
    expect(parts).toContain('m6l-cli-program')
    expect(parts.filter(part => HEAVY.includes(part))).toEqual([])
  })

  test.each([
    {why: 'front matter that says one thing a line needs no YAML', argv: ['simple.md'], part: 'm6l-yaml-index', isLoaded: false},
    {why: 'a configuration needs cosmiconfig', argv: ['french/plain.txt'], part: 'cosmiconfig', isLoaded: true},
    {why: 'colours need chalk', argv: ['plain.txt', '--color'], part: 'chalk', isLoaded: true},
    {why: 'a folder needs no globs', argv: ['.'], part: 'tinyglobby', isLoaded: false},
    {why: 'a pattern does', argv: ['*.txt'], part: 'tinyglobby', isLoaded: true},
    {why: 'an ignore file needs its matcher', argv: ['plain.txt', '--ignore-path', 'simple.md'], part: 'ignore', isLoaded: true},
  ])('$why', async ({argv, part, isLoaded}) => {
    expect((await loaded(argv, cwd)).includes(part)).toBe(isLoaded)
  })
})
