import {writeFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {shardNamed, shareOf} from '../../src/cli/shard.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

describe('a shard', () => {
  test('every draft is in exactly one part', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({min: 1, max: 9}), (all, count) => {
        const parts = Array.from({length: count}, (_, at) => shareOf(all, {index: at + 1, count}))
        expect(parts.flat().sort()).toEqual([...all].sort())
      }),
    )
  })

  test.each(['0/3', '4/3', '1', 'a/b', '1/0', '-1/2'])('%s is refused', written => {
    expect(() => shardNamed(written)).toThrow(`--shard takes a part and how many there are, not “${written}”.`)
  })
})

describe('m6l merge', () => {
  const drafts = () =>
    folderWith({
      'a.md': '---\ndate: 2026-03-02\nauthor: Salma\n---\nHELLO 😀 مرحبا BYE',
      'b.md': 'Hello.',
      'c.md': 'Hello',
      'd.md': Buffer.from([0xff]),
      'e.md': '[break].',
    })

  /** The JSON reports of two machines. */
  async function shards(cwd: string): Promise<readonly string[]> {
    for (const part of ['1', '2']) await m6l(['--shard', `${part}/2`, '--format', `json=${part}.json`], {cwd})
    return ['1.json', '2.json']
  }

  test.each([
    'unix',
    'compact',
    'stylish',
    'markdown',
    'html',
    'tap',
    'junit',
    'checkstyle',
    'github',
    'ndjson',
  ])('joins shards into the very report of one run: %s', async format => {
    const cwd = drafts()
    const whole = await m6l(['--format', format], {cwd})
    const merged = await m6l(['merge', ...(await shards(cwd)), '--format', format], {cwd})
    const unfixed = (text: string) => text.replace(/\n.*--fix\./u, '')
    expect(merged).toEqual({...whole, out: unfixed(whole.out)})
  })

  test('works where the drafts are not', async () => {
    const cwd = drafts()
    const reports = await shards(cwd)
    const elsewhere = folderWith({})
    const {code, out} = await m6l(['merge', ...reports.map(file => path.join(cwd, file)), '--format', 'unix'], {cwd: elsewhere})
    expect(code).toBe(2)
    expect(out).toContain('a.md:5:1: “HELLO” shouts. [Error/no-shouting]')
  })

  test('a report that is none is named', async () => {
    const cwd = folderWith({'a.json': '{}', 'b.json': '[{"filePath": "x"}]'})
    expect((await m6l(['merge', 'a.json'], {cwd})).err).toContain('a.json is no JSON report of m6l: it is no list of results.')
    expect((await m6l(['merge', 'b.json'], {cwd})).err).toContain('b.json is no JSON report of m6l: “messages” is no list.')
    expect((await m6l(['merge', 'gone.json'], {cwd})).code).toBe(2)
  })

  test('limits count over all of them', async () => {
    const cwd = folderWith({'a.md': 'Hello', 'b.md': 'Bye'})
    expect((await m6l(['merge', ...(await shards(cwd)), '--max-warnings', '1'], {cwd})).code).toBe(1)
    writeFileSync(path.join(cwd, 'b.md'), 'Bye.')
    expect((await m6l(['merge', ...(await shards(cwd)), '--max-warnings', '1'], {cwd})).code).toBe(0)
  })
})
