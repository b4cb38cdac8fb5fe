import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {unix} from '../../src/report/unix.js'
import {shownSample, style} from './sample.js'

test('says nothing when there is nothing to say', () => {
  expect(unix(reportOf([]), style)).toBe('')
})

test('gives each problem a line that an editor can jump to', async () => {
  expect(await shownSample(unix)).toMatchInlineSnapshot(`
    "posts/مرحبا بكم.md:1:17: “<2068>غبي<2069>” reads as an insult. [Error/no-insult]
    posts/مرحبا بكم.md:3:9: “idiot” reads as an insult. [Error/no-insult]
    posts/مرحبا بكم.md:3:15: Two spaces stand here. [Warning/no-double-space]
    posts/a,b:%\\u001b[2J\\u000a::warning::x.txt:2:1: “::error file=a.md::injected # #[add-mask]x” reads as an insult. [Error/no-insult]
    posts/a,b:%\\u001b[2J\\u000a::warning::x.txt:2:43: Two spaces stand here. [Warning/no-double-space]
    posts/waived.md:1:1: The check breaks could not be completed (No “x” of null : :error::oops  [31m). [Error/breaks]
    posts/café.md:1:1: posts/café.md is not UTF-8 at byte 7. [Error]

    7 problems
    "
  `)
})
