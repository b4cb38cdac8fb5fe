import {matchesOf} from '../language/index.js'
import type {Lexicon} from '../lexicon/index.js'
import {countBefore, type Passage, passageMemory} from '../post/index.js'
import {hasDigit, westernDigits} from './numerals.js'
import {datePatterns} from './patterns.js'
import {type Name, namesIn, weekdayOfDate} from './weekdays.js'
import type {DateRange, DatesRead, Part, WrittenDate} from './written-date.js'

/** A day and a month before the words around them are looked at. */
interface Core extends Omit<WrittenDate, 'weekday' | 'borrowed' | 'marked'> {
  /** Its month is named. */
  readonly inWords: boolean
}

const NONE: DatesRead = {dates: [], ranges: []}
const REACH = 30
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
  const cores = [...fromNames(text, names), ...fromIso(text), ...fromNumbers(text)].sort((a, b) => a.start - b.start)
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
  const name = names[countBefore(names, start) - 1]
  return name?.kind === 'month' && name.dayMayFollow && start - name.end <= 2
}

function dayNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const value = /^\d/.test(written) ? Number(written) : 1
  return value >= 1 && value <= 31 ? value : undefined
}

function fromNames(text: string, names: readonly Name[]): Core[] {
  return names.flatMap((name, at) => {
    if (name.kind !== 'month') return []
    const other = names[at + 1]
    const isTwin = other?.kind === 'month' && other.value === name.value && datePatterns().otherName.test(text.slice(name.end, other.start))
    const end = isTwin ? other.end : name.end
    const core = beforeMonth(text, name) ?? afterMonth(text, name)
    if (!core) return []
    const stop = Math.max(end, core.end)
    const year = datePatterns().year.exec(text.slice(stop, stop + REACH))
    return [
      {
        ...core,
        end: stop + (year?.[0].length ?? 0),
        month: name.value,
        year: year ? Number(year[1]) : undefined,
        swapped: false,
        inWords: true,
      },
    ]
  })
}

type Dayed = Pick<Core, 'day' | 'start' | 'end'>

function beforeMonth(text: string, name: Name): Dayed | undefined {
  const from = Math.max(0, name.start - REACH)
  const match = datePatterns().dayBefore.exec(text.slice(from, name.start))
  const value = dayNumber(match?.[1])
  if (!match || value === undefined) return undefined
  const start = from + match.index
  return {day: {value, start, end: start + (match[1]?.length ?? 0)}, start, end: name.end}
}

function afterMonth(text: string, name: Name): Dayed | undefined {
  if (!name.dayMayFollow) return undefined
  const match = datePatterns().dayAfter.exec(text.slice(name.end, name.end + REACH))
  const value = dayNumber(match?.[1])
  if (!match || value === undefined) return undefined
  const start = name.end + match[0].indexOf(match[1] ?? '')
  return {day: {value, start, end: start + (match[1]?.length ?? 0)}, start: name.start, end: name.end + match[0].length}
}

function fromIso(text: string): Core[] {
  return matchesOf(text, datePatterns().iso)
    .map(match => {
      const [written, year = '', , month = '', day = ''] = match
      const end = match.index + written.length
      return {
        ...{start: match.index, end, month: Number(month), year: Number(year), swapped: false, inWords: false},
        day: {value: Number(day), start: end - day.length, end},
      }
    })
    .filter(({start, month}) => month >= 1 && month <= 12 && !isReference(text, start))
}

/** `05/03/2026`: the day comes first, unless only the other order makes a month. */
function fromNumbers(text: string): Core[] {
  return matchesOf(text, datePatterns().numbers)
    .map(match => {
      const [written, first = '', sign = '', second = '', year = ''] = match
      const dayFirst = Number(second) <= 12
      const [day, month] = dayFirst ? [first, second] : [second, first]
      const start = match.index + (dayFirst ? 0 : first.length + sign.length)
      return {
        ...{start: match.index, end: match.index + written.length, month: Number(month), year: Number(year)},
        day: {value: Number(day), start, end: start + day.length},
        inWords: false,
        swapped: Number(first) <= 12 && Number(second) <= 12,
      }
    })
    .filter(({start, month, day}) => month >= 1 && month <= 12 && day.value >= 1 && day.value <= 31 && !isReference(text, start))
}

function isReference(text: string, start: number): boolean {
  return datePatterns().reference.test(text.slice(Math.max(0, start - 10), start))
}
