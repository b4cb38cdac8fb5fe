import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ruleBook} from '../../rules/presets.js'
import {reportOf} from '../../src/engine/index.js'
import {html} from '../../src/report/html/index.js'
import {hasBrowser, launch} from '../kit/browser.js'
import {lint} from '../kit/lint.js'
import {style} from './sample.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const HOSTILE = '<script>document.title = "taken"</script><img src=x onerror="document.title=\'taken\'"> [insert link] #openaccessweek'

const POSTS = [
  {path: 'posts/one.md', post: '---\ndate: 2026-03-02\nauthor: Salma\n---\nSee [insert link] about #openaccessweek.'},
  {path: 'posts/two.md', post: '---\ndate: 2026-03-11\nauthor: Yasser\n---\nمرحبا بكم في [أدخل الرابط] يوم الاثنين.'},
  {path: 'posts/three.md', post: `---\ndate: 2026-03-12\nauthor: Salma\n---\n${HOSTILE}`},
]

async function pageText(locale: 'en' | 'ar'): Promise<string> {
  const posts = await Promise.all(POSTS.map(one => lint(ruleBook.rules, {...one, locale})))
  return html(reportOf(posts), {...style, rules: ruleBook.rules, locale})
}

interface Violation {
  readonly id: string
  readonly nodes: readonly {readonly html: string}[]
}

/** What axe finds wrong with a page, in short. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found: readonly Violation[] = await page.evaluate('axe.run().then(result => result.violations)')
  return found.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}

describe.skipIf(!hasBrowser)('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  async function opened(locale: 'en' | 'ar', options: object = {}): Promise<Page> {
    const context = await browser.newContext({viewport: {width: 1000, height: 800}, bypassCSP: false, ...options})
    const page = await context.newPage()
    await page.setContent(await pageText(locale))
    return page
  }

  test.each([
    {why: 'in English', locale: 'en', options: {}},
    {why: 'in Arabic, from right to left', locale: 'ar', options: {}},
    {why: 'in the dark', locale: 'en', options: {colorScheme: 'dark'}},
    {why: 'on a phone', locale: 'ar', options: {viewport: {width: 360, height: 640}}},
  ] as const)('axe finds nothing wrong $why', {timeout: 60_000}, async ({locale, options}) => {
    // axe itself is a script that the page’s own policy would refuse.
    const page = await opened(locale, {...options, bypassCSP: true})
    expect(await violations(page)).toEqual([])
  })

  test('what a draft holds stays text', {timeout: 60_000}, async () => {
    const page = await opened('en')
    expect(await page.title()).toBe('m6l – Drafts held against the Social Media Policy')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
  })

  test('choices narrow the findings down, and say to how many', {timeout: 60_000}, async () => {
    const page = await opened('en')
    const all = await page.locator('.finding').count()
    await page.getByLabel('Rule').selectOption('no-unfinished-text')
    const visible = await page.locator('.finding:visible').count()
    expect(visible).toBeGreaterThan(0)
    expect(visible).toBeLessThan(all)
    expect(await page.getByRole('status').textContent()).toBe(`${visible} of ${all} shown`)
    await page.getByLabel('Author').selectOption('Yasser')
    expect(await page.locator('.draft:visible h3').allTextContents()).toEqual(['posts/two.md'])
    await page.getByRole('button', {name: 'Show all'}).click()
    await expect.poll(() => page.locator('.finding:visible').count()).toBe(all)
  })

  test('reads from right to left in Arabic, and nothing is wider than a phone', {timeout: 60_000}, async () => {
    const page = await opened('ar', {viewport: {width: 360, height: 640}})
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  test('prints without its choices', {timeout: 60_000}, async () => {
    const page = await opened('en')
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
