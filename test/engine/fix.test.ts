import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyFixes, type Finding} from '../../src/engine/index.js'
import {lint} from '../kit/lint.js'
import {markerOf} from '../kit/rule.js'

type Change = readonly [start: number, end: number, text: string]

function findingWith([start, end, text]: Change): Finding {
  const span = {start, end}
  const place = {line: 1, column: start + 1, endLine: 1, endColumn: end + 1}
  return {
    ...{rule: 'r', clause: 'c', severity: 'error', messageId: 'm', message: '', hint: '', slots: {}, span},
    ...place,
    fix: {span, text},
  }
}

describe('fixes', () => {
  const cases: readonly {why: string; changes: readonly Change[]; text: string; count: number}[] = [
    {why: 'none', changes: [], text: 'abcdef', count: 0},
    {why: 'one', changes: [[1, 2, 'X']], text: 'aXcdef', count: 1},
    {why: 'a deletion', changes: [[1, 3, '']], text: 'adef', count: 1},
    {
      why: 'in any order',
      changes: [
        [4, 5, 'Y'],
        [1, 2, 'X'],
      ],
      text: 'aXcdYf',
      count: 2,
    },
    {
      why: 'adjacent',
      changes: [
        [1, 2, 'X'],
        [2, 3, 'Y'],
      ],
      text: 'aXYdef',
      count: 2,
    },
    {
      why: 'overlapping: the first, the other waits',
      changes: [
        [1, 3, 'X'],
        [2, 4, 'Y'],
      ],
      text: 'aXdef',
      count: 1,
    },
    {
      why: 'one in another',
      changes: [
        [1, 5, 'X'],
        [2, 3, 'Y'],
      ],
      text: 'aXf',
      count: 1,
    },
    {
      why: 'the same twice',
      changes: [
        [1, 2, 'X'],
        [1, 2, 'X'],
      ],
      text: 'aXcdef',
      count: 1,
    },
    {why: 'an insertion', changes: [[3, 3, 'X']], text: 'abcXdef', count: 1},
    {
      why: 'insertions at both ends',
      changes: [
        [0, 0, 'X'],
        [6, 6, 'Y'],
      ],
      text: 'XabcdefY',
      count: 2,
    },
    {
      why: 'two insertions at a place: the first, the other waits',
      changes: [
        [3, 3, 'X'],
        [3, 3, 'Y'],
      ],
      text: 'abcXdef',
      count: 1,
    },
    {
      why: 'an insertion before what is replaced',
      changes: [
        [3, 4, 'X'],
        [3, 3, 'Y'],
      ],
      text: 'abcYXef',
      count: 2,
    },
    {
      why: 'two insertions at the very start',
      changes: [
        [0, 0, 'X'],
        [0, 0, 'X'],
      ],
      text: 'Xabcdef',
      count: 1,
    },
    {why: 'all', changes: [[0, 6, '']], text: '', count: 1},
  ]
  test.each(cases)('$why', ({changes, text, count}) => {
    expect(applyFixes('abcdef', changes.map(findingWith))).toEqual({text, count})
  })
  test('leave alone whatever no fix touches', () => {
    const change = fc
      .tuple(fc.nat(20), fc.nat(5), fc.constantFrom('', 'X', 'YZ'))
      .map(([start, length, text]): Change => [start, Math.min(start + length, 20), text])
    fc.assert(
      fc.property(fc.array(change.filter(([start, end]) => start <= end)), changes => {
        const source = 'abcdefghijklmnopqrst'
        const {text, count} = applyFixes(source, changes.map(findingWith))
        expect(count).toBeLessThanOrEqual(changes.length)
        expect(count > 0).toBe(changes.length > 0)
        for (const [at, letter] of [...source].entries()) {
          if (!changes.some(([start, end]) => at >= start && at < end)) expect(text).toContain(letter)
        }
      }),
    )
  })
  test('of findings that are waived are not made', async () => {
    const report = await lint([markerOf('fee', {fix: 'gift'})], {post: 'fee <!-- m6l-disable-line no-fee -- agreed -->\nfee'})
    expect(applyFixes(report.source, report.findings).text).toBe('fee <!-- m6l-disable-line no-fee -- agreed -->\ngift')
  })
})
