/** A day of the Gregorian calendar: months and days count from 1. It may be one that does not exist, such as the thirtieth of February. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MILLISECONDS = 86_400_000

/** How many days a month has; February has 29 where no year is given. */
export function lengthOfMonth(month: number, year = 4): number {
  return month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** From 1, Monday, to 7, Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7
}

/** The day so many days after another; before it where they are negative. */
export function plusDays(day: Day, days: number): Day {
  return dayOfTime(timeOf(day) + days * MILLISECONDS)
}

/** How many days from one to another; negative when it goes back. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS)
}

function timeOf({year, month, day}: Day): number {
  return Date.UTC(year, month - 1, day)
}

function dayOfTime(time: number): Day {
  const date = new Date(time)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** The day nearest to another that is a certain weekday. */
export function nearestWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return plusDays(day, ahead > 3 ? ahead - 7 : ahead)
}
