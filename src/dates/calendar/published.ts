import {westernDigits} from '../../language/index.js'
import type {Post} from '../../post/index.js'
import {type Day, lengthOfMonth} from './calendar.js'
import {shownAt} from './moment.js'

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]\s*\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/iu
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\sT]\s*\d{1,2}[:h]\d\d)?$/u

/** The day on which a post goes out, in the library's time zone (an IANA name); nothing where its front matter does not say. */
export function publishedDay({meta}: Post, timezone: string): Day | undefined {
  const written = westernDigits(meta.date?.value.trim() ?? '')
  const iso = ISO.exec(written)
  if (iso?.[4]) return dayOf(dayIn(timezone, written.replace(/\s/gu, written.includes('T') ? '' : 'T')))
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [, day, month, year] = DAY_FIRST.exec(written) ?? []
  return real(Number(year), Number(month), Number(day))
}

/** The day of a moment (ISO 8601) in a time zone, as YYYY-MM-DD. Morocco moves its clock back for Ramadan; Intl knows. */
export function dayIn(timezone: string, moment: string): string {
  const time = Date.parse(moment)
  return Number.isNaN(time) ? '' : (shownAt(time, timezone).split(' ')[0] ?? '')
}

function dayOf(iso: string): Day | undefined {
  const [year, month, day] = iso.split('-').map(Number)
  return real(year, month, day)
}

function real(year = 0, month = 0, day = 0): Day | undefined {
  return year > 0 && day >= 1 && day <= lengthOfMonth(month, year) ? {year, month, day} : undefined
}
