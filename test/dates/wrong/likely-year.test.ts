import {expect, test} from 'vitest'
import {likelyYear} from '../../../src/dates/wrong/likely-year.js'

test('a date without a year is one of the months to come', () => {
  const on = (day: number, month: number) => likelyYear({day: {value: day, start: 0, end: 0}, month}, {year: 2026, month: 12, day: 10})
  expect([on(20, 12), on(4, 1), on(8, 12), on(1, 12), on(1, 7)]).toEqual([2026, 2027, 2026, undefined, undefined])
})
