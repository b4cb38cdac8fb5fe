import type {Hit, Lexicon} from '../../lexicon/index.js'
import {countBefore, firstFrom, type Passage, type Span} from '../../post/index.js'
import {datePatterns} from './patterns.js'
import type {Part} from './written-date.js'

/** The name of a month or of a weekday. */
export interface Name extends Part {
  readonly kind: 'month' | 'weekday'
  /** Whether the day may follow the name of the month, as in *April 15*: so it is in English. */
  readonly dayMayFollow: boolean
}

const CLOSING = /^\s?\)/u

/** The names of months and weekdays in a passage, in order. Abbreviated weekdays count in their own language only: *Mon 12 mars* is mine. */
export function namesIn(passage: Passage, calendar: Lexicon): readonly Name[] {
  const full = calendar.inAny(passage)
  const short = calendar.in(passage).filter(({entry}) => entry.kind?.startsWith('day-'))
  return [...full.filter(({entry}) => !entry.kind?.startsWith('day-')), ...short]
    .map(hit => nameOf(hit, calendar))
    .sort((a, b) => a.start - b.start)
}

function nameOf({entry, text, start, end}: Hit, calendar: Lexicon): Name {
  const [kind, number] = (entry.kind ?? '').split('-')
  const isMonth = kind === 'month'
  const dayMayFollow = isMonth && calendar.entryOf(text, 'en') !== undefined
  return {kind: isMonth ? 'month' : 'weekday', value: Number(number), start, end, dayMayFollow}
}

const FARTHEST = 50
const LONGEST_SHORT = 5

/** The weekday beside a date, with the whole of both. */
export function weekdayOfDate({start, end}: Span, text: string, names: readonly Name[]): Span & {readonly weekday: Part | undefined} {
  const before = countBefore(names, start) - 1
  const first = names[before]
  if (first?.kind === 'weekday' && isRightBefore(first, start, text)) {
    return isOneOfSeveral(before, text, names) ? {weekday: undefined, start, end} : {weekday: first, start: first.start, end}
  }
  const after = firstFrom(names, end)
  return after?.kind === 'weekday' && isApposition(after, end, text)
    ? {weekday: after, start, end: after.end + (CLOSING.exec(text.slice(after.end, after.end + 2))?.[0].length ?? 0)}
    : {weekday: undefined, start, end}
}

/** Whether nothing but what parts a weekday from its date stands between them: a comma, the stop of an abbreviation, a Hijri date. */
function isRightBefore({start, end}: Span, at: number, text: string): boolean {
  if (at - end > FARTHEST) return false
  const isShort = end - start <= LONGEST_SHORT && text[end] === '.'
  return datePatterns().weekdayGlue.test(text.slice(isShort ? end + 1 : end, at))
}

/** *Monday to Friday, 2 March*: no weekday of a list belongs to one date. */
function isOneOfSeveral(at: number, text: string, names: readonly Name[]): boolean {
  const [other, own] = [names[at - 1], names[at]]
  return other?.kind === 'weekday' && own !== undefined && datePatterns().weekdayLink.test(text.slice(other.end, own.start))
}

/** *5 March 2026 (Thursday)*, *5 March 2026, Thursday.* */
function isApposition(weekday: Part, end: number, text: string): boolean {
  const {weekdayAfter, weekdayEnds} = datePatterns()
  return weekdayAfter.test(text.slice(end, weekday.start)) && weekdayEnds.test(text.slice(weekday.end, weekday.end + 4))
}
