import type {Lexicon} from '../../lexicon/index.js'
import {overlapWith, type Passage, type Span, startingBetween} from '../../post/index.js'
import {isSaid, sentenceAround} from '../../sentence/index.js'
import {type Day, daysBetween, lengthOfMonth, publishedDay} from '../calendar/index.js'
import {hasDigit} from '../numerals.js'
import type {Surroundings} from '../surroundings.js'
import {type DateRange, type DatesRead, datesIn, endsFirst, timeRangesIn, type WrittenDate} from '../written/index.js'
import {type UnrealDay, type WrongWeekday, wrongDay} from './wrong-day.js'

/** Something ahead that was over when the post went out. */
export interface Early extends Span {
  readonly kind: 'early'
}

/** An end before its beginning; `monthMissing` where the first day borrows the month of the second, which may be another. */
export interface WrongOrder extends Span {
  readonly kind: 'order' | 'monthMissing'
}

export type WrongDate = WrongWeekday | UnrealDay | Early | WrongOrder

/** Everything that is wrong with the dates and the times of a passage, save in quotation marks; offsets are into its text. */
export function wrongDatesIn(passage: Passage, {post, timezone, terms}: Surroundings): readonly WrongDate[] {
  if (!hasDigit(passage.prose)) return []
  const read = datesIn(passage, terms('calendar'))
  const published = read.dates.length > 0 ? publishedDay(post, timezone) : undefined
  const cues = terms('date-cue')
  const wrong: readonly WrongDate[] = [
    ...read.dates.flatMap(date => wrongDay(date, passage, published) ?? []).filter(one => !isSaid('unreal', {passage, at: one}, cues)),
    ...(published ? earlyOnes(passage, read, {published, cues}) : []),
    ...backwards(passage, read.ranges, cues),
  ]
  const isQuoted = overlapWith(passage.marks.filter(({kind}) => kind === 'quotation'))
  // In quotation marks stand the words, and the mistakes, of others.
  return wrong.filter(one => !isQuoted(one))
}

interface Publication {
  readonly published: Day
  readonly cues: Lexicon
}

/** Days before the publication of a post that speaks of them as to come, and names no later day beside them. */
function earlyOnes(passage: Passage, {dates}: DatesRead, {published, cues}: Publication): Early[] {
  const isPast = (date: WrittenDate) =>
    date.year !== undefined && isReal(date, date.year) && daysBetween(published, dayOf(date, date.year)) < 0
  return dates
    .filter(isPast)
    .filter(at => isSaid('ahead', {passage, at}, cues) && !isSaid('past', {passage, at}, cues))
    .filter(date => datesBeside(date, passage, dates).every(isPast))
    .map(({start, end}) => ({kind: 'early', start, end}))
}

/** The dates of the sentence of a date. */
function datesBeside(date: WrittenDate, {text}: Passage, dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const {start, end} = sentenceAround(text, date)
  return startingBetween(dates, start, end)
}

function dayOf({month, day}: WrittenDate, year: number): Day {
  return {year, month, day: day.value}
}

function isReal({month, day}: WrittenDate, year: number): boolean {
  return day.value <= lengthOfMonth(month, year)
}

/** What ends before it begins, unless the sentence tells of a change: “the talk moves from 16:00 to 15:00”. */
function backwards(passage: Passage, ranges: readonly DateRange[], cues: Lexicon): WrongOrder[] {
  const dates = ranges
    .filter(isBackwards)
    .map(({from, to}): WrongOrder => ({kind: from.borrowed ? 'monthMissing' : 'order', start: from.start, end: to.end}))
  const times = timeRangesIn(passage)
    .filter(endsFirst)
    .map(({start, end}): WrongOrder => ({kind: 'order', start, end}))
  return [...dates, ...times].filter(one => !isSaid('change', {passage, at: one}, cues))
}

function isBackwards({from, to}: DateRange): boolean {
  if (from.year === undefined || to.year === undefined) return from.borrowed && to.day.value < from.day.value
  return isReal(from, from.year) && isReal(to, to.year) && daysBetween(dayOf(from, from.year), dayOf(to, to.year)) < 0
}
