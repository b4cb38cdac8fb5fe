import {chmodSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import {folderWith} from '../kit/folder.js'
import {BIN, built, ran} from '../kit/program.js'

beforeAll(built, 120_000)

/** The administrator may read all, so who is one becomes nobody first. */
const AS_NOBODY = `if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534) }; require(${JSON.stringify(BIN)})`

const m6l = (cwd: string, ...args: readonly string[]) => ran(process.execPath, ['-e', AS_NOBODY, 'm6l', ...args, '--format', 'unix'], cwd)

const DRAFT = 'Our hours: [DATE]'

/** A repository that everybody may read but for some of its names, which nobody may. */
function withClosed(files: Readonly<Record<string, string>>, ...closed: readonly string[]): string {
  const cwd = folderWith(files)
  chmodSync(cwd, 0o755)
  for (const name of closed) chmodSync(`${cwd}/${name}`, 0)
  return cwd
}

describe.skipIf(process.platform === 'win32')('what may not be read is told, and the rest is linted', {timeout: 60_000}, () => {
  test.each([
    {why: 'a draft', closed: 'b.md', says: 'b.md cannot be read: permission is denied.'},
    {why: 'a folder', closed: 'old', says: 'old cannot be read, nor the drafts in it: permission is denied.'},
    {why: 'a folder below', closed: 'posts/march', says: 'posts/march cannot be read, nor the drafts in it: permission is denied.'},
  ])('$why', async ({closed, says}) => {
    const cwd = withClosed({'a.md': DRAFT, 'b.md': DRAFT, 'old/c.md': DRAFT, 'posts/march/d.md': DRAFT}, closed)
    const {code, out} = await m6l(cwd, '.')
    expect(code).toBe(2)
    expect(out).toContain(says)
    expect(out).toMatch(/^a\.md:1:12: .*\[Error\/no-unfinished-text\]$/mu)
  })

  test('a folder that is named', async () => {
    const {code, out, err} = await m6l(withClosed({'old/c.md': DRAFT}, 'old'), 'old')
    expect({code, err}).toEqual({code: 2, err: ''})
    expect(out).toContain('old cannot be read, nor the drafts in it: permission is denied.')
  })

  test.each(['posts/**', '**/*.md', 'posts/*/d.md', '{posts,none}/**'])('a folder that the pattern %s would look into', async pattern => {
    const cwd = withClosed({'posts/a.md': DRAFT, 'posts/march/d.md': DRAFT, 'posts/april/d.md': DRAFT}, 'posts/march')
    const {code, out, err} = await m6l(cwd, pattern)
    expect({code, err}).toEqual({code: 2, err: ''})
    expect(out).toContain('posts/march cannot be read, nor the drafts in it: permission is denied.')
    expect(out).toMatch(/^posts\/april\/d\.md:1:12: .*\[Error\/no-unfinished-text\]$/mu)
  })

  test.each([
    {why: 'that a pattern does not look into', pattern: 'posts/*.md', ignored: ''},
    {why: 'that is left out', pattern: 'posts/**', ignored: 'march/'},
  ])('nothing of a folder $why', async ({pattern, ignored}) => {
    const files = {'posts/a.md': 'Hello.', 'posts/march/d.md': DRAFT, 'node_modules/x/d.md': DRAFT, '.m6lignore': ignored}
    const {code, out} = await m6l(withClosed(files, 'posts/march', 'node_modules/x'), pattern)
    expect(code).toBe(0)
    expect(out).not.toMatch(/march|node_modules/u)
  })

  test('a folder of sources that a pattern would look into', async () => {
    const files = {
      '.m6lrc.json': '{"sources": {"files": ["tales/**"]}}',
      'tales/a.txt': 'A tale.',
      'tales/old/b.txt': 'A tale.',
      'post.md': 'Hello.',
    }
    const {code, err} = await m6l(withClosed(files, 'tales/old'), 'post.md')
    expect(code).toBe(2)
    expect(err).toContain('tales/old cannot be read: permission is denied.')
  })

  test('nothing of a folder that is left out', async () => {
    const {code, out} = await m6l(withClosed({'a.md': 'Hello.', 'old/c.md': DRAFT, '.m6lignore': 'old/'}, 'old'), '.')
    expect(code).toBe(0)
    expect(out).not.toContain('old')
  })

  test('a configuration, in whose place no other is taken', async () => {
    const cwd = withClosed({'a.md': DRAFT, '.m6lrc.json': '{"locale": "fr"}', '.m6lrc.yml': 'locale: ar'}, '.m6lrc.json')
    const {code, out, err} = await m6l(cwd, 'a.md')
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain('.m6lrc.json cannot be read: permission is denied.')
  })
})
