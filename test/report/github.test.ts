import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {github} from '../../src/report/github.js'
import {repeated, sample, shownSample, style} from './sample.js'

test('says nothing when there is nothing to say', () => {
  expect(github(reportOf([]), style)).toBe('')
})

test('annotates each problem, errors first, escapes what the runner would read, and leaves out columns over several lines', async () => {
  expect(await shownSample(github)).toMatchInlineSnapshot(`
    "::error file=posts/مرحبا بكم.md,line=1,endLine=1,col=17,endColumn=20,title=no-insult (no-attacks)::“<2068>غبي<2069>” reads as an insult.%0ASay what happened, not what someone is.
    ::error file=posts/مرحبا بكم.md,line=3,endLine=3,col=9,endColumn=14,title=no-insult (no-attacks)::“idiot” reads as an insult.%0ASay what happened, not what someone is.
    ::error file=posts/a%2Cb%3A%25\\u001b[2J\\u000a%3A%3Awarning%3A%3Ax.txt,line=2,endLine=2,col=1,endColumn=43,title=no-insult (no-attacks)::“::error file=a.md::injected # #[add-mask]x” reads as an insult.%0ASay what happened, not what someone is.
    ::error file=posts/waived.md,title=breaks::The check breaks could not be completed (No “x” of null : :error::oops  [31m).%0AThe draft is not to blame: this is a mistake in m6l or in a plugin. Please report it.
    ::error file=posts/café.md,title=m6l::posts/café.md is not UTF-8 at byte 7.%0ASave it as UTF-8.
    ::warning file=posts/مرحبا بكم.md,line=3,endLine=3,col=15,endColumn=17,title=no-double-space (purpose)::Two spaces stand here.%0ALeave one space.
    ::warning file=posts/a%2Cb%3A%25\\u001b[2J\\u000a%3A%3Awarning%3A%3Ax.txt,line=2,endLine=4,title=no-double-space (purpose)::Two spaces stand here.%0ALeave one space.
    "
  `)
})

test('names drafts from the root, wherever the path starts', async () => {
  const [, post] = (await sample()).posts
  const at = (path: string) => / file=(.*?),/u.exec(github(reportOf([{...post!, path}]), style))?.[1]
  expect(at('/library/drafts/posts/a.md')).toBe('posts/a.md')
  expect(at('./posts/a.md')).toBe('posts/a.md')
  expect(at('/elsewhere/a.md')).toBe('/elsewhere/a.md')
})

test('annotates ten of each kind, logs the others, and says how many they are', async () => {
  const lines = github(await repeated(7), style)
    .trimEnd()
    .split('\n')
  expect(lines.filter(line => line.startsWith('::error '))).toHaveLength(10)
  expect(lines.filter(line => line.startsWith('::warning '))).toHaveLength(10)
  expect(lines.filter(line => line.startsWith('error: '))).toHaveLength(7 * 4 + 1 - 10)
  expect(lines.filter(line => line.startsWith('warning: '))).toHaveLength(7 * 2 - 10)
  expect(lines.at(-1)).toBe(
    '::notice title=m6l::Not shown beside the drafts, for GitHub shows ten of each kind: 19 errors, 4 warnings. They stand in the log of this step.',
  )
})
