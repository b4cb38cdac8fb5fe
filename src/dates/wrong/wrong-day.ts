import type {Passage, Span} from '../../post/index.js'
import {type Day, lengthOfMonth, namingOf, nearestWeekday, weekdayLike, weekdayOf, writtenDay} from '../calendar/index.js'
import type {Part, WrittenDate} from '../written/index.js'
import {likelyYear} from './likely-year.js'

/** Words in place of others: the stretch of the passage that they replace, and how the date reads then. */
export interface Instead extends Span {
  readonly text: string
  readonly whole: string
}

/** A date whose weekday is another's: the weekday it falls on, or the nearest date with the weekday it names. */
export interface WrongWeekday extends Span {
  /** `supposed` where the text leaves the year to be understood. */
  readonly kind: 'weekday' | 'supposed'
  readonly rightWeekday: Instead
  readonly rightDate: Instead
  readonly year: number
}

/** A date that no calendar has. */
export interface UnrealDay extends Span {
  readonly kind: 'unreal'
  /** How many days that month has. */
  readonly days: number
}

// Before it Russia, Greece and others counted by the Julian calendar, whose weekdays are others.
const FIRST_YEAR = 1924
const LAST_YEAR = 2199

/** What is wrong with a date by the calendar alone. A year that the text leaves out is supposed only where the day of publication tells it. */
export function wrongDay(date: WrittenDate, passage: Passage, published: Day | undefined): WrongWeekday | UnrealDay | undefined {
  const {start, end, month} = date
  const supposed = date.year === undefined && published ? likelyYear(date, published) : undefined
  const year = date.year ?? supposed
  if (year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR)) return undefined
  const days = lengthOfMonth(month, year)
  if (date.day.value > days) return date.marked ? {kind: 'unreal', start, end, days} : undefined
  const {weekday} = date
  if (!weekday || year === undefined) return undefined
  const day = {year, month, day: date.day.value}
  if (weekdayOf(day) === weekday.value || (date.swapped && isSwappedRight(day, weekday))) return undefined
  const kind = supposed === undefined ? 'weekday' : 'supposed'
  return {kind, start, end, ...rightOnes({...date, weekday}, day, passage), year}
}

/** `Sunday 05/03/2026` is right by those who write the month first. */
function isSwappedRight({year, month, day}: Day, weekday: Part): boolean {
  return weekdayOf({year, month: day, day: month}) === weekday.value
}

function rightOnes(
  date: WrittenDate & {readonly weekday: Part},
  day: Day,
  passage: Passage,
): Pick<WrongWeekday, 'rightWeekday' | 'rightDate'> {
  const {text, language} = passage
  const {start, end, weekday} = date
  const written = text.slice(weekday.start, weekday.end)
  const naming = namingOf(language, written)
  const near = nearestWeekday(day, weekday.value)
  const instead = (span: Span, by: string): Instead => ({
    ...{start: span.start, end: span.end, text: by},
    whole: text.slice(start, span.start) + by + text.slice(span.end, end),
  })
  const isPlainMove = near.month === day.month && /^\d+$/.test(text.slice(date.day.start, date.day.end))
  return {
    rightWeekday: instead(weekday, weekdayLike(written, weekdayOf(day), naming)),
    rightDate: isPlainMove
      ? instead(date.day, paddedLike(text.slice(date.day.start, date.day.end), near.day))
      : instead(date, writtenDay(near, naming)),
  }
}

function paddedLike(written: string, day: number): string {
  return written.startsWith('0') ? String(day).padStart(written.length, '0') : String(day)
}
