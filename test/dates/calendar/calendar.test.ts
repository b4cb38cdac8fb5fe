import {expect, test} from 'vitest'
import {daysBetween, lengthOfMonth, nearestWeekday, plusDays, weekdayOf} from '../../../src/dates/calendar/calendar.js'

const day = (year: number, month: number, number: number) => ({year, month, day: number})

test.each([
  [2026, 2, 28],
  [2028, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('in %i month %i has %i days', (year, month, days) => {
  expect(lengthOfMonth(month, year)).toBe(days)
})

test('February may have 29 days where no year is given', () => {
  expect(lengthOfMonth(2)).toBe(29)
})

test.each([
  [day(2026, 3, 2), 1],
  [day(2026, 3, 1), 7],
  [day(1956, 3, 2), 5],
  [day(2000, 2, 29), 2],
])('%j falls on weekday %i', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday)
})

test('days are counted over the ends of months and years, and over changes of the clock', () => {
  expect(plusDays(day(2026, 12, 31), 1)).toEqual(day(2027, 1, 1))
  expect(plusDays(day(2026, 3, 1), -1)).toEqual(day(2026, 2, 28))
  expect(daysBetween(day(2026, 2, 14), day(2026, 3, 30))).toBe(44)
})

test('the nearest weekday lies at most three days off', () => {
  expect(nearestWeekday(day(2026, 4, 15), 2)).toEqual(day(2026, 4, 14))
  expect(nearestWeekday(day(2026, 4, 1), 7)).toEqual(day(2026, 3, 29))
  expect(nearestWeekday(day(2026, 4, 15), 6)).toEqual(day(2026, 4, 18))
})
