import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {oldFolderWith} from '../kit/folder.js'

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

const ONLY = ['--only', 'no-repeated-post,schedule-has-room,no-unfinished-text', '--now', '2026-03-01']
const TALK = 'Come and see the atlas of the Atlas that two students drew by hand in the map room last summer. TODO: a photo.'
const post = (text: string) => `---\ndate: 2026-05-01T10:00\n---\n${text}`
const waived = (rule: string) => `${post(TALK)}\n\n<!-- m6l-disable ${rule} -- it is known -->`

describe('what is said of a post in the light of others', () => {
  test.each([
    {why: 'in full', argv: ['--format', 'json']},
    {why: 'in French', argv: ['--format', 'json', '--locale', 'fr']},
    {why: 'in words alone', argv: ['--format', 'stylish']},
    {why: 'without warnings', argv: ['--format', 'html', '--quiet']},
  ])('is said again without reading the posts anew, $why', async ({argv}) => {
    const cwd = oldFolderWith({'a.md': post(TALK), 'b.md': post(TALK), 'c.md': `\ufeff${post(`\n${TALK}`)}`})
    const anew = await m6l([...ONLY, ...argv], {cwd})
    await m6l([...ONLY, '--cache', ...argv], {cwd})
    parsed.texts.length = 0
    expect(await m6l([...ONLY, '--cache', ...argv], {cwd})).toEqual(anew)
    expect(parsed.texts).toEqual([])
  })

  test.each(['no-repeated-post', 'no-unfinished-text'])('is read anew where the post waives %s', async rule => {
    const cwd = oldFolderWith({'a.md': post(TALK), 'b.md': waived(rule)})
    const anew = await m6l([...ONLY, '--format', 'json'], {cwd})
    await m6l([...ONLY, '--cache'], {cwd})
    parsed.texts.length = 0
    expect(await m6l([...ONLY, '--cache', '--format', 'json'], {cwd})).toEqual(anew)
    expect(parsed.texts).toEqual([waived(rule)])
  })

  test('a draft that comes new before another has its part in it', async () => {
    const cwd = oldFolderWith({'b.md': post(TALK)})
    await m6l([...ONLY, '--cache'], {cwd})
    writeFileSync(path.join(cwd, 'a.md'), post(TALK))
    parsed.texts.length = 0
    const {out} = await m6l([...ONLY, '--cache', '--format', 'unix'], {cwd})
    expect(parsed.texts).toEqual([post(TALK)])
    expect(out).toContain('b.md:2:7: This goes out within 10 minutes of a.md')
  })

  test('is told anew of the posts after one that changed, and then again as it is', async () => {
    const cwd = oldFolderWith({
      'a.md': post('Nothing of the kind is said here, since it is about the opening hours of the desk below in the hall.'),
      'b.md': post(TALK),
      'c.md': post(TALK),
    })
    const stylish = [...ONLY, '--format', 'stylish']
    await m6l([...stylish, '--cache'], {cwd})
    writeFileSync(path.join(cwd, 'a.md'), post(TALK))
    const anew = await m6l(stylish, {cwd})
    expect(anew.out).toContain('nearly the same as a.md')
    for (let turn = 0; turn < 2; turn++) {
      parsed.texts.length = 0
      expect(await m6l([...stylish, '--cache'], {cwd})).toEqual(anew)
      // Written a moment ago, it is told by its text.
      expect(parsed.texts).toEqual(turn === 0 ? [post(TALK)] : [])
    }
  })

  test('is the same where drafts of another folder come between', async () => {
    const cwd = oldFolderWith({'a/one.md': post(TALK), 'c/two.md': post(TALK), 'b/three.md': post(TALK)})
    await m6l([...ONLY, '--cache', 'a', 'c'], {cwd})
    for (const paths of [['a', 'b', 'c'], ['c'], ['b', 'c'], ['a', 'c']]) {
      expect(await m6l([...ONLY, '--cache', ...paths], {cwd})).toEqual(await m6l([...ONLY, ...paths], {cwd}))
    }
  })
})

describe('what depends on a file beside the draft', () => {
  const SHOWS = ['--only', 'image-is-safe,link-works', '--format', 'unix']
  const shows = 'Come and see ![the atlas](atlas.png) and [the plan](plans/plan.md) of the map room.'
  const cached = async (cwd: string) => {
    parsed.texts.length = 0
    const outcome = await m6l([...SHOWS, '--cache'], {cwd})
    return {outcome, isRead: parsed.texts.length > 0}
  }
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

  test.each([
    {why: 'has come', change: (cwd: string) => writeFileSync(path.join(cwd, 'posts/atlas.png'), pixel)},
    {
      why: 'has come where sites keep theirs',
      change: (cwd: string) => mkdirSync(path.join(cwd, 'static/plans/plan.md'), {recursive: true}),
    },
    {why: 'has gone', change: (cwd: string) => rmSync(path.join(cwd, 'posts/plans/plan.md'))},
    {why: 'has changed', change: (cwd: string) => writeFileSync(path.join(cwd, 'posts/plans/plan.md'), 'Another plan.')},
    {
      why: 'is now a way out of the repository',
      change: (cwd: string) => {
        rmSync(path.join(cwd, 'posts/plans/plan.md'))
        symlinkSync('/etc/hostname', path.join(cwd, 'posts/plans/plan.md'))
      },
    },
    {why: 'is in another repository', change: (cwd: string) => mkdirSync(path.join(cwd, 'posts/.git'))},
  ])('is read again only when it $why', async ({change}) => {
    const cwd = oldFolderWith({'posts/a.md': shows, 'posts/plans/plan.md': 'A plan.'})
    // The time of the last change of any kind cannot be set, so the clock is.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    await cached(cwd)
    const again = await cached(cwd)
    expect(again).toEqual({outcome: await m6l(SHOWS, {cwd}), isRead: false})
    change(cwd)
    expect(await cached(cwd)).toEqual({outcome: await m6l(SHOWS, {cwd}), isRead: true})
    clock.mockRestore()
  })

  test('is read again while that was written a moment ago', async () => {
    const cwd = oldFolderWith({'posts/a.md': shows})
    writeFileSync(path.join(cwd, 'posts/atlas.png'), pixel)
    await cached(cwd)
    expect((await cached(cwd)).isRead).toBe(true)
  })
})
