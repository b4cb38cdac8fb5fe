import fc from 'fast-check'
import {expect, test} from 'vitest'
import {countFirst, countUpTo} from '../src/bisection.js'

const rising = fc.array(fc.integer({min: 0, max: 30})).map(numbers => numbers.sort((a, b) => a - b))

test('counts as one would who asks each in turn', () => {
  fc.assert(
    fc.property(rising, fc.integer({min: -1, max: 31}), (numbers, value) => {
      const wanted = numbers.filter(number => number <= value).length
      expect(countUpTo(numbers, value)).toBe(wanted)
      expect(countFirst(numbers.length, at => (numbers[at] ?? 0) <= value)).toBe(wanted)
      expect(
        countUpTo(
          numbers.flatMap(number => [number, -1, 99]),
          value,
          3,
        ),
      ).toBe(wanted)
    }),
  )
})
