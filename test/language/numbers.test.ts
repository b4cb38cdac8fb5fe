import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Numbers} from '../../src/language/index.js'

test('keeps numbers in the order in which they came, however many', () => {
  const row = new Numbers()
  const many = Array.from({length: 1000}, (_, at) => at * 7 - 3000)
  for (const number of many) row.push(number)
  expect([...row.copy()]).toEqual(many)
  expect(row.length).toBe(1000)
  expect(row.at(999)).toBe(3993)
})

test('keeps millions of them, before and after it was emptied', () => {
  const row = new Numbers()
  const count = 3_000_000
  for (const step of [1, -3]) {
    row.clear()
    for (let at = 0; at < count; at++) row.push(at * step)
    row.put(7, 1)
    let wrong = 0
    for (let at = 0; at < count; at++) if (row.at(at) !== (at === 7 ? 1 : at * step)) wrong++
    expect([row.length, wrong]).toEqual([count, 0])
    expect([...row.copy(count - 2)]).toEqual([(count - 2) * step, (count - 1) * step])
    expect([...row.view(count - 1)]).toEqual([(count - 1) * step])
  }
})

test('is empty once it was cleared, and what was copied before stays', () => {
  const row = new Numbers()
  row.push(1)
  const copy = row.copy()
  row.clear()
  row.push(2)
  expect([...copy]).toEqual([1])
  expect([...row.view()]).toEqual([2])
})

test('sorts those from a place on as an array does, each once, and leaves those before it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -9, max: 9})), fc.array(fc.integer({min: -9, max: 9})), (first, rest) => {
      const row = new Numbers()
      for (const number of [...first, ...rest]) row.push(number)
      row.sortFrom(first.length)
      expect([...row.copy()]).toEqual([...first, ...[...new Set(rest)].sort((a, b) => a - b)])
    }),
  )
})
