import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {gitlab} from '../../src/report/gitlab.js'
import {legible, repeated, sample, style} from './sample.js'

interface Entry {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: {readonly path: string; readonly lines: {readonly begin: number}}
}

const read = (text: string): readonly Entry[] => JSON.parse(text)

test('is an empty list when there is nothing to say, as the widget needs it', () => {
  expect(read(gitlab(reportOf([]), style))).toEqual([])
})

test('says all that GitLab reads, the rule in front of the message', async () => {
  const entries = read(gitlab(await sample(), style))
  expect(
    entries.map(({description, severity, location}) => legible(`${severity} ${location.path}:${location.lines.begin} ${description}`)),
  ).toMatchInlineSnapshot(`
      [
        "major posts/مرحبا بكم.md:1 no-insult: “<2068>غبي<2069>” reads as an insult.",
        "major posts/مرحبا بكم.md:3 no-insult: “idiot” reads as an insult.",
        "minor posts/مرحبا بكم.md:3 no-double-space: Two spaces stand here.",
        "major posts/a,b:%<1b>[2J
      ::warning::x.txt:2 no-insult: “::error file=a.md::injected # #[add-mask]x” reads as an insult.",
        "minor posts/a,b:%<1b>[2J
      ::warning::x.txt:2 no-double-space: Two spaces stand here.",
        "major posts/waived.md:1 breaks: The check breaks could not be completed (No “x” of null : :error::oops  [31m).",
        "major posts/café.md:1 m6l: posts/café.md is not UTF-8 at byte 7.",
      ]
    `)
})

test('a fingerprint stays when lines are added above, and no two are the same', async () => {
  const [, post] = (await sample()).posts
  const moved = {
    ...post!,
    source: `\n\n${post!.source}`,
    findings: post!.findings.map(finding => ({
      ...finding,
      line: finding.line + 2,
      span: {start: finding.span.start + 2, end: finding.span.end + 2},
    })),
  }
  const prints = (text: string) => read(text).map(({fingerprint}) => fingerprint)
  expect(prints(gitlab(reportOf([moved]), style))).toEqual(prints(gitlab(reportOf([post!]), style)))
  const once = prints(gitlab(await repeated(1), style))
  expect(new Set(once).size).toBe(once.length)
})
