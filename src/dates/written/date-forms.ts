import {matchesOf} from '../../language/index.js'
import {datePatterns} from './patterns.js'
import type {Name} from './weekdays.js'
import type {WrittenDate} from './written-date.js'

/** A day and a month before the words around them are looked at. */
export interface Core extends Omit<WrittenDate, 'weekday' | 'borrowed' | 'marked'> {
  /** Its month is named. */
  readonly inWords: boolean
}

/** How far around a month its day and its year stand, in letters. */
export const REACH = 30

/** What is written as a date in a text whose digits are Western: with the name of its month, or in digits alone. In order. */
export function dateFormsIn(text: string, names: readonly Name[]): readonly Core[] {
  return [...fromNames(text, names), ...fromIso(text), ...fromNumbers(text)].sort((a, b) => a.start - b.start)
}

/** The number of a day of the month, the first where it is written as a word; nothing for one that no month has. */
export function dayNumber(written: string | undefined): number | undefined {
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
