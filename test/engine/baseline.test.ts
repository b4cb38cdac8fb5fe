import {describe, expect, test} from 'vitest'
import {held, listed, suppressionsFor} from '../../src/engine/baseline.js'
import {lint} from '../kit/lint.js'
import {markerOf} from '../kit/rule.js'

const why = {reason: 'it was there', author: 'desk', date: '2026-03-02'}

async function reportOn(post: string) {
  return lint([markerOf('old'), markerOf('new')], {post})
}

describe('a baseline', () => {
  test('lists each finding with rule, path, fingerprint and why', async () => {
    const entries = suppressionsFor(await reportOn('old words, new words'), 'a.md', why)
    expect(entries.map(({rule, path}) => [rule, path])).toEqual([
      ['no-old', 'a.md'],
      ['no-new', 'a.md'],
    ])
    expect(entries[0]).toMatchObject(why)
    expect(new Set(entries.map(({fingerprint}) => fingerprint)).size).toBe(2)
    expect(entries.every(({fingerprint}) => fingerprint.length >= 8)).toBe(true)
  })

  test('lets pass what it lists, tells which of its entries those were, and leaves what is new', async () => {
    const entries = suppressionsFor(await reportOn('old words'), 'a.md', why)
    const {report, met} = held(await reportOn('new words\n\nold words'), 'a.md', listed(entries))
    expect(report.findings.map(({rule}) => rule)).toEqual(['no-new'])
    expect(report.waived).toMatchObject([{rule: 'no-old', line: 3, reason: 'it was there', by: 'baseline'}])
    expect(met).toEqual(entries)
  })

  test('says nothing of another draft, nor of one without findings', async () => {
    const entries = suppressionsFor(await reportOn('old words'), 'a.md', why)
    const other = await reportOn('old words')
    expect(held(other, 'b.md', listed(entries))).toEqual({report: other, met: []})
    const clean = await reportOn('words')
    expect(held(clean, 'a.md', listed(entries))).toEqual({report: clean, met: []})
    expect(held(other, 'a.md', listed([]))).toEqual({report: other, met: []})
  })

  test('keeps what the draft itself waives', async () => {
    const [rule] = [markerOf('old')]
    const waived = await lint([rule, markerOf('new')], {post: '<!-- m6l-disable-next-line no-new -- why -->\nnew\n\nold'})
    const {report} = held(waived, 'a.md', listed(suppressionsFor(waived, 'a.md', why)))
    expect(report.waived.map(({by}) => by)).toEqual(['post', 'baseline'])
    expect(report.findings).toEqual([])
  })
})
