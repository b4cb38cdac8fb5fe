import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {compact} from '../../src/report/compact.js'
import {shownSample, style} from './sample.js'

test('says nothing when there is nothing to say', () => {
  expect(compact(reportOf([]), style)).toBe('')
})

test('gives each problem a line', async () => {
  expect(await shownSample(compact)).toMatchInlineSnapshot(`
    "posts/مرحبا بكم.md: line 1, col 17, Error - “<2068>غبي<2069>” reads as an insult. (no-insult)
    posts/مرحبا بكم.md: line 3, col 9, Error - “idiot” reads as an insult. (no-insult)
    posts/مرحبا بكم.md: line 3, col 15, Warning - Two spaces stand here. (no-double-space)
    posts/a,b:%\\u001b[2J\\u000a::warning::x.txt: line 2, col 1, Error - “::error file=a.md::injected # #[add-mask]x” reads as an insult. (no-insult)
    posts/a,b:%\\u001b[2J\\u000a::warning::x.txt: line 2, col 43, Warning - Two spaces stand here. (no-double-space)
    posts/waived.md: line 1, col 1, Error - The check breaks could not be completed (No “x” of null : :error::oops  [31m). (breaks)
    posts/café.md: line 1, col 1, Error - posts/café.md is not UTF-8 at byte 7.

    7 problems
    "
  `)
})

// VS Code's $eslint-compact reads the lines by this pattern, and passes over all others.
const MATCHER = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/u

test.each([
  {locale: 'fr', sum: '7 problèmes'},
  {locale: 'ar', sum: '\u20677 ملاحظات\u2069'},
] as const)('lines stay as problem matchers read them, and only their sum is translated: $locale', async ({locale, sum}) => {
  const lines = (await shownSample(compact, {locale})).trimEnd().split('\n')
  expect(lines.slice(0, 6).every(line => MATCHER.test(line))).toBe(true)
  expect(lines.at(-1)?.replace('<2067>', '\u2067').replace('<2069>', '\u2069')).toBe(sum)
})
