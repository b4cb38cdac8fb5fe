import fc from 'fast-check'
import {expect, test} from 'vitest'
import {balanced} from '../../../src/dev/learning/dense-logistic.js'

const sample = (numbers: readonly number[], wanted: boolean, weight = 1) => ({numbers, wanted, weight})

test('finds the log-odds that the samples have', () => {
  // Three of four against one of four: ln 3 and its opposite.
  const learned = balanced([sample([0], true, 3), sample([0], false), sample([1], true), sample([1], false, 3)], 0)
  expect(learned.bias).toBeCloseTo(Math.log(3), 6)
  expect(learned.each[0]).toBeCloseTo(-2 * Math.log(3), 6)
})

test('a number that is always the same counts nothing', () => {
  const learned = balanced([sample([5, 0], true, 3), sample([5, 0], false), sample([5, 1], false, 3), sample([5, 1], true)], 1)
  expect(learned.each[0]).toBeCloseTo(0, 9)
})

test('decay draws weights towards none, and keeps the share of what is wanted', () => {
  const samples = [sample([0], true, 3), sample([0], false), sample([1], true), sample([1], false, 3)]
  const [free, held] = [balanced(samples, 0), balanced(samples, 10)]
  expect(Math.abs(held.each[0] ?? 0)).toBeLessThan(Math.abs(free.each[0] ?? 0))
  expect(held.bias + 0.5 * (held.each[0] ?? 0)).toBeCloseTo(0, 6)
})

test('a sample that counts twice is two samples, whatever the unit of its numbers', () => {
  const numbers = fc.array(fc.tuple(fc.integer({min: -9, max: 9}), fc.boolean()), {minLength: 6, maxLength: 20})
  fc.assert(
    fc.property(numbers, fc.integer({min: 1, max: 50}), (some, unit) => {
      const once = balanced(
        some.map(([number, wanted]) => sample([number * unit], wanted, 2)),
        1,
      )
      const twice = balanced(
        [...some, ...some].map(([number, wanted]) => sample([number], wanted)),
        1,
      )
      expect((once.each[0] ?? 0) * unit).toBeCloseTo(twice.each[0] ?? 0, 4)
    }),
  )
})
