import fc from 'fast-check'
import {expect, test} from 'vitest'
import {SmallNumbers, SmallReader} from '../../src/lexicon/small-numbers.js'

test('reads what was put down, from any place on, before and after it was emptied', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), fc.array(fc.nat(200)), (first, second) => {
      const row = new SmallNumbers()
      for (const numbers of [first, second]) {
        row.clear()
        const places = numbers.map(number => {
          const place = row.length
          row.push(number)
          return place
        })
        expect(places.map(place => new SmallReader(row, place).next())).toEqual(numbers)
        const reader = new SmallReader(row, 0)
        expect(numbers.map(() => reader.next())).toEqual(numbers)
      }
    }),
  )
})

test.each([
  {number: 0, bytes: 1},
  {number: 127, bytes: 1},
  {number: 128, bytes: 2},
  {number: 90_000, bytes: 3},
])('$number takes $bytes of the four bytes that it would take: a post of a million words may start seven phrases with each', ({
  number,
  bytes,
}) => {
  const row = new SmallNumbers()
  row.push(number)
  expect(row.length).toBe(bytes)
})

test('keeps millions of them', () => {
  const row = new SmallNumbers()
  const count = 6_000_000
  for (let at = 0; at < count; at++) row.push(at % 300)
  const reader = new SmallReader(row, 0)
  let wrong = 0
  for (let at = 0; at < count; at++) if (reader.next() !== at % 300) wrong++
  expect(wrong).toBe(0)
})
