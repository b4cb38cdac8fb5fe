import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {parse} from '../../src/post/index.js'
import {admonitions, drafts, markdownBodies, mutatedDrafts} from '../kit/markdown.js'
import {misplaced} from '../kit/positions.js'
import {visibleText} from '../kit/remark-text.js'

// The same drafts every time, unless somebody wants to look further (`RUNS=5000`).
const FURTHER = Number(process.env['RUNS'] ?? 0)
const SEARCH = FURTHER > 0 ? {numRuns: FURTHER} : {numRuns: 200, seed: 2026}

vi.setConfig({testTimeout: 120_000})

describe('every place that a post gives points at what was written there', () => {
  test.each([
    ['drafts', drafts],
    ['drafts with admonitions', admonitions],
    ['drafts with mistakes', mutatedDrafts],
  ])('in %s', async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async draft => {
        expect(misplaced(await parse(draft, {path: 'post.md'}))).toEqual([])
      }),
      SEARCH,
    )
  })
  test('in plain text', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDrafts, async draft => {
        expect(misplaced(await parse(draft, {path: 'post.txt'}))).toEqual([])
      }),
      SEARCH,
    )
  })
})

test('Markdown reads as it does in remark’s own tree', async () => {
  await fc.assert(
    fc.asyncProperty(markdownBodies, async body => {
      fc.pre(!/^(?:\ufeff|---[ \t]*[\r\n])|^[ \t]*(?:!!!|\?\?\?|===)/mu.test(body))
      const {passages} = await parse(body, {path: 'post.md'})
      const {texts, htmlBlocks} = visibleText(body)
      const read = passages.filter(
        ({kind, span}) => kind !== 'alt' && !htmlBlocks.some(({start, end}) => span.start >= start && span.end <= end),
      )
      expect(read.map(({text}) => text)).toEqual(texts)
    }),
    SEARCH,
  )
})

test('nothing that can be typed keeps a post from being read', async () => {
  const units = ['grapheme', 'grapheme-composite', 'grapheme-ascii', 'binary', 'binary-ascii'] as const
  const strings = fc.oneof(
    ...units.map(unit => fc.string({unit, maxLength: 200})),
    fc.string({unit: fc.integer({min: 0, max: 0xffff}).map(unit => String.fromCharCode(unit))}),
  )
  await fc.assert(
    fc.asyncProperty(strings, fc.constantFrom('post.md', 'post.txt'), async (text, path) => {
      expect(misplaced(await parse(text, {path}))).toEqual([])
    }),
    SEARCH,
  )
})

test.each([
  {why: 'byte order marks before the text', source: '\ufeff\ufeff\ufeffolum', path: 'post.md'},
  {why: 'byte order marks before a list', source: '\ufeff\ufeff\ufeff- a *b*', path: 'post.md'},
  {why: 'byte order marks after front matter', source: '---\na: b\n---\n\ufeff\ufeffolum `a`', path: 'post.md'},
  {why: 'no-break spaces after an address in front matter', source: '---\nimages:\n  - src: a.png\u00a0\u00a0\n---\nText', path: 'post.md'},
  {why: 'no-break spaces around a link in front matter', source: '---\nlink: \u00a0https://aui.ma/a\u00a0\n---\nText', path: 'post.md'},
])('places hold with $why', async ({source, path}) => {
  expect(misplaced(await parse(source, {path}))).toEqual([])
})
