import {westernDigits} from '../../language/index.js'
import {lengthOfMonth} from '../calendar/index.js'

const WRITTEN =
  /^(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})|(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<last>\d{4}|\d\d))(?!\d)(?:[T\s,]{1,3}(?<hour>\d{1,2})[:h](?<minute>\d\d))?/iu
const CENTURY = 2000
/** Midnight may be the end of a day. */
const LAST_HOUR = 24
const LAST_MINUTE = 59

/** Whether a date in figures, as front matter has it, names a day or an hour that does not exist, whichever of day and month comes first. */
export function isImpossible(written: string): boolean {
  const stated = WRITTEN.exec(westernDigits(written.trim()))?.groups
  if (!stated) return false
  const number = (name: string) => Number(stated[name] ?? 0)
  if (number('hour') > LAST_HOUR || number('minute') > LAST_MINUTE) return true
  if (stated['year'] !== undefined) return !isReal(number('year'), number('month'), number('day'))
  const year = number('last') < 100 ? CENTURY + number('last') : number('last')
  return !isReal(year, number('second'), number('first')) && !isReal(year, number('first'), number('second'))
}

function isReal(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= lengthOfMonth(month, year)
}
