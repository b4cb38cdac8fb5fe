import {utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

const parsed = vi.hoisted(() => ({texts: [] as string[]}))
vi.mock('../../src/post/parse.js', async original => {
  const real = await original<typeof import('../../src/post/parse.js')>()
  return {
    ...real,
    parse: (text: string, options: Parameters<typeof real.parse>[1]) => {
      parsed.texts.push(text)
      return real.parse(text, options)
    },
  }
})

beforeEach(() => {
  parsed.texts.length = 0
})

const LONG_AGO = new Date('2026-01-01')
const ONLY = ['--only', 'no-repeated-post,schedule-has-room,no-unfinished-text', '--now', '2026-03-01']
const TALK = 'Come and see the atlas of the Atlas that two students drew by hand in the map room last summer. TODO: a photo.'
const post = (text: string) => `---\ndate: 2026-05-01T10:00\n---\n${text}`
const waived = (rule: string) => `${post(TALK)}\n\n<!-- m6l-disable ${rule} -- it is known -->`

/** A folder whose drafts have not been touched for long. */
function folder(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith(files)
  for (const name of Object.keys(files)) utimesSync(path.join(cwd, name), LONG_AGO, LONG_AGO)
  return cwd
}

describe('what is said of a post in the light of others', () => {
  test.each([
    {why: 'in full', argv: ['--format', 'json']},
    {why: 'in French', argv: ['--format', 'json', '--locale', 'fr']},
    {why: 'in words alone', argv: ['--format', 'stylish']},
    {why: 'without warnings', argv: ['--format', 'html', '--quiet']},
  ])('is said again without reading the posts anew, $why', async ({argv}) => {
    const cwd = folder({'a.md': post(TALK), 'b.md': post(TALK), 'c.md': `\ufeff${post(`\n${TALK}`)}`})
    const anew = await m6l([...ONLY, ...argv], {cwd})
    await m6l([...ONLY, '--cache', ...argv], {cwd})
    parsed.texts.length = 0
    expect(await m6l([...ONLY, '--cache', ...argv], {cwd})).toEqual(anew)
    expect(parsed.texts).toEqual([])
  })

  test.each(['no-repeated-post', 'no-unfinished-text'])('is read anew where the post waives %s', async rule => {
    const cwd = folder({'a.md': post(TALK), 'b.md': waived(rule)})
    const anew = await m6l([...ONLY, '--format', 'json'], {cwd})
    await m6l([...ONLY, '--cache'], {cwd})
    parsed.texts.length = 0
    expect(await m6l([...ONLY, '--cache', '--format', 'json'], {cwd})).toEqual(anew)
    expect(parsed.texts).toEqual([waived(rule)])
  })

  test('a draft that comes new before another has its part in it', async () => {
    const cwd = folder({'b.md': post(TALK)})
    await m6l([...ONLY, '--cache'], {cwd})
    writeFileSync(path.join(cwd, 'a.md'), post(TALK))
    parsed.texts.length = 0
    const {out} = await m6l([...ONLY, '--cache', '--format', 'unix'], {cwd})
    expect(parsed.texts).toEqual([post(TALK)])
    expect(out).toContain('b.md:2:7: This goes out within 10 minutes of a.md')
  })
})
