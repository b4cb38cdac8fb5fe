/** Which comes first in dates such as 03/04/2026, as all dates of a schedule together tell. */
export type DateOrder = 'day' | 'month' | 'unclear' | 'mixed'

/** A moment as a schedule writes it. */
export interface Moment {
  /** ISO 8601, to the minute where the schedule says so, with the offset that it states; in the time zone of the library otherwise. */
  readonly iso: string
  /** Two numbers of which either could be the day, and which differ. */
  readonly isAmbiguous: boolean
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(.{1,24}))?$/u
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?:[T\s,]+(.{1,24}))?$/u
const TIME = /^(\d{1,2})(?:[:h.](\d\d))?(?::\d\d(?:\.\d{1,9})?)?\s?([ap]\.?m\.?)?\s?(Z|[+-]\d\d:?\d\d)?$/iu
const CENTURY = 2000

/** Which number is the day: decided by the dates in which only one can be. Nobody writes a schedule in two manners on purpose. */
export function dateOrderOf(dates: readonly string[]): DateOrder {
  const numbers = dates.map(date => YEAR_LAST.exec(date.trim())).filter(match => match !== null)
  const dayFirst = numbers.some(([, first]) => Number(first) > 12)
  const monthFirst = numbers.some(([, , second]) => Number(second) > 12)
  if (dayFirst && monthFirst) return 'mixed'
  return dayFirst ? 'day' : monthFirst ? 'month' : 'unclear'
}

/** Reads a date with the time beside it or in it; where the order is not clear, the day comes first, as in Morocco. */
export function momentIn(date: string, time: string, order: DateOrder): Moment | undefined {
  const written = date.trim()
  const yearFirst = YEAR_FIRST.exec(written)
  if (yearFirst) return moment({year: yearFirst[1], month: yearFirst[2], day: yearFirst[3]}, yearFirst[4] ?? time, false)
  const [, first = '', second = '', year = '', rest] = YEAR_LAST.exec(written) ?? []
  if (year === '') return undefined
  const isMonthFirst = order === 'month' || (order === 'mixed' && Number(second) > 12)
  const [day, month] = isMonthFirst ? [second, first] : [first, second]
  const isAmbiguous = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  return moment({year, month, day}, rest ?? time, isAmbiguous && (order === 'unclear' || order === 'mixed'))
}

interface Parts {
  readonly year: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
}

function moment({year = '', month = '', day = ''}: Parts, time: string, isAmbiguous: boolean): Moment | undefined {
  const full = year.length === 2 ? String(CENTURY + Number(year)) : year
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isReal = new Date(`${date}T00:00Z`).getUTCDate() === Number(day)
  const clock = clockOf(time.trim())
  return isReal && clock !== undefined ? {iso: date + clock, isAmbiguous} : undefined
}

/** `T09:30`, with an offset where one is written; an empty text for no time at all. */
function clockOf(time: string): string | undefined {
  if (time === '') return ''
  const [, hour, minute = '00', half, offset = ''] = TIME.exec(time) ?? []
  if (hour === undefined) return undefined
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return undefined
  return `T${String(hours).padStart(2, '0')}:${minute}${offset.toUpperCase()}`
}
