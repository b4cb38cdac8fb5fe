import {westernDigits} from '../../language/index.js'
import type {Lexicon} from '../../lexicon/index.js'
import {lastBefore, type Passage, passageMemory} from '../../post/index.js'
import {hasDigit} from '../numerals.js'
import {type Core, dateFormsIn, dayNumber, REACH} from './date-forms.js'
import {datePatterns} from './patterns.js'
import {type Name, namesIn, weekdayOfDate} from './weekdays.js'
import type {DateRange, DatesRead, Part, WrittenDate} from './written-date.js'

const NONE: DatesRead = {dates: [], ranges: []}
const MOST_BORROWED = 7
const read = passageMemory<DatesRead>()

/**
 * The dates of a passage: with a month in words, in any language, or in digits with a year. Strict: whatever has no day and month is no
 * date, and Hijri dates are none either.
 */
export function datesIn(passage: Passage, calendar: Lexicon): DatesRead {
  return read.get(passage) ?? read.set(passage, hasDigit(passage.prose) ? found(passage, calendar) : NONE)
}

function found(passage: Passage, calendar: Lexicon): DatesRead {
  const text = westernDigits(passage.prose)
  const names = namesIn(passage, calendar)
  const cores = dateFormsIn(text, names)
  if (cores.length === 0) return NONE
  const dates: WrittenDate[] = []
  const ranges: DateRange[] = []
  let free = text.length
  for (const core of cores.toReversed()) {
    if (core.end > free) continue
    const next = dates.at(-1)
    const date = withNeighbours(core, text, {names, next})
    if (next && datePatterns().until.test(text.slice(date.end, next.start))) ranges.push({from: date, to: next})
    dates.push(date)
    free = core.inWords ? borrow(date, text, {names, dates, ranges}) : date.start
  }
  return {dates: dates.reverse(), ranges: ranges.reverse()}
}

interface Around {
  readonly names: readonly Name[]
  readonly next: WrittenDate | undefined
}

/** A date with its weekday, and with the year of the date that it is joined to. */
function withNeighbours(core: Core, text: string, {names, next}: Around): WrittenDate {
  const {weekday, start, end} = weekdayOfDate(core, text, names)
  const joined = core.year === undefined && next?.year !== undefined && datePatterns().and.test(text.slice(end, next.start))
  const year = joined && next?.year !== undefined ? next.year - (core.month > next.month ? 1 : 0) : core.year
  const {marksBefore, marksAfter} = datePatterns()
  const marked =
    weekday !== undefined ||
    core.year !== undefined ||
    marksBefore.test(text.slice(Math.max(0, start - REACH), start)) ||
    marksAfter.test(text.slice(end, end + REACH))
  const {day, month, swapped} = core
  return {day, month, year, swapped, weekday, start, end, marked, borrowed: false}
}

interface Reading {
  readonly names: readonly Name[]
  readonly dates: WrittenDate[]
  readonly ranges: DateRange[]
}

/** Adds the days before a date that share its month: the 2 and the 3 of *Monday 2, Tuesday 3 and Friday 6 March*. Gives where they start. */
function borrow(owner: WrittenDate, text: string, {names, dates, ranges}: Reading): number {
  let last = owner
  for (let count = 0; count < MOST_BORROWED; count++) {
    const from = Math.max(0, last.start - REACH)
    const match = datePatterns().borrowedDay.exec(text.slice(from, last.start))
    const value = dayNumber(match?.[1])
    if (!match || value === undefined) break
    const start = from + match.index
    if (isDayOfMonthBefore(start, names)) break
    const day: Part = {value, start, end: start + (match[1]?.length ?? 0)}
    const {weekday, start: first} = weekdayOfDate({start, end: day.end}, text, names)
    const date: WrittenDate = {...owner, day, weekday, start: first, end: day.end, borrowed: true, marked: false}
    dates.push(date)
    if (match[2] !== undefined) ranges.push({from: date, to: last})
    last = date
  }
  return last.start
}

/** The 29 of *June 29 – July 1*. */
function isDayOfMonthBefore(start: number, names: readonly Name[]): boolean {
  const name = lastBefore(names, start)
  return name?.kind === 'month' && name.dayMayFollow && start - name.end <= 2
}
