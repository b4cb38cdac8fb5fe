import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Report, reportOf} from '../../src/engine/index.js'
import {html} from '../../src/report/html/index.js'
import {SCRIPT, SCRIPT_HASH} from '../../src/report/html/script.js'
import {weekOf} from '../../src/report/html/week.js'
import {reports} from './hostile.js'
import {sample, style} from './sample.js'

/** What is a tag, an attribute or a script of the page itself. */
const tags = (text: string) => text.match(/<\/?[a-z!][^\s>]*/gu) ?? []

test('says that there is nothing to mend', () => {
  expect(html(reportOf([]), style)).toContain('Nothing to mend.')
})

test('runs its own script and no other', () => {
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`)
})

test('needs nothing from elsewhere', async () => {
  expect(html(await sample(), {...style, policyPage: 'https://example.org/policy'})).not.toMatch(
    /(?:src|href)="(?!#|https:\/\/example\.org\/policy")|@import|url\(/u,
  )
})

test('what drafts hold adds no tag to the page', () => {
  const harmless = (report: Report): Report => ({
    ...report,
    posts: report.posts.map(post => ({
      ...post,
      path: 'a.md',
      source: 'x',
      findings: post.findings.map(finding => ({...finding, message: 'm', hint: 'h'})),
      faults: post.faults.map(fault => ({...fault, message: 'm'})),
    })),
    unread: report.unread.map(() => ({path: 'a.md', message: 'm', remedy: 'r'})),
  })
  const withMarkup = reports.map(report => ({
    ...report,
    posts: report.posts.map(post => ({...post, source: `<script>${post.source}</script>`, path: `"><img src=x onerror=1>${post.path}`})),
  }))
  const kinds = (report: Report) => new Set(tags(html(report, style)).filter(tag => !/^<\/?(?:code|option|blockquote|mark)$/u.test(tag)))
  fc.assert(fc.property(withMarkup, report => [...kinds(report)].every(tag => kinds(harmless(report)).has(tag))))
})

test('words that are to be hidden are hidden in excerpts too', async () => {
  const sensitive = style.rules.map(rule => ({...rule, sensitive: true}))
  const text = html(await sample(), {...style, rules: sensitive, mask: true})
  expect(text).toContain('<mark>i••••</mark>')
})

describe('weeks', () => {
  test.each([
    {why: 'a plain Monday', date: '2026-03-02', week: '2026-03-02'},
    {why: 'a Sunday ends its week', date: '2026-03-08T10:00', week: '2026-03-02'},
    {why: 'the first days of January may belong to a week of the old year', date: '2027-01-01', week: '2026-12-28'},
    {why: 'a leap day', date: '2024-02-29', week: '2024-02-26'},
    {why: 'no such day', date: '2026-02-30', week: undefined},
    {why: 'no date', date: 'soon', week: undefined},
  ])('$why', ({date, week}) => expect(weekOf(date)).toBe(week))
})
