import {matchesOf, onDemand, westernDigits} from '../../language/index.js'
import type {Passage, Span} from '../../post/index.js'
import {hasDigit} from '../numerals.js'

/** A time of the day in minutes after midnight. */
interface Time {
  readonly minutes: number
  /** How the text leaves no doubt between morning and evening: by a.m. or p.m., or by an hour after twelve. */
  readonly sureBy: 'half' | 'hour' | undefined
}

/** Two times of which the text says that something lasts from one to the other. */
export interface TimeRange extends Span {
  readonly from: Time
  readonly to: Time
}

const NOON = 720
const DAY = 1440
/** Before it a night ends: a library that opens in the day may close at two. */
const LATE = 360
const EVENING = 960

// 9:30, 9.30 pm, 9h30, 9 h, 9 am, 9 صباحا
const TIME =
  '(\\d{1,2})(?:([:.])(\\d\\d)|\\s?(h)\\s?(\\d\\d)?)?(?:\\s?([ap])(?:m|\\.\\s?m\\.?)(?!\\p{L})|\\s(صباحا|صباحًا|ص|مساء|مساءً|زوالا|م)(?!\\p{L}))?'
const JOIN = "\\s?(?:[-–—]|to|till|until|à|au|jusqu['’]à|إلى|الى|حتى|l|7tal|7ta l)\\s{0,2}(?:الساعة\\s)?"
const PARTS = 7

const rangePattern = onDemand(() => new RegExp(`(?<![\\p{L}\\d.,:/+-])${TIME}${JOIN}${TIME}(?![\\d\\p{L}%€$]|[.,:/-]\\d)`, 'giu'))

/** What one of two times must have for `timeOf` to take them. */
const TIME_SIGN = /\d\s?(?:[:h]|[ap](?:m|\.\s?m)|[صمز])/iu

/** From when to when things last, where a passage says so in one breath: *9:00–17:00*, *de 9h à 17h*, *from 9 am to 5 pm*. */
export function timeRangesIn({prose}: Passage): readonly TimeRange[] {
  if (!hasDigit(prose)) return []
  const text = westernDigits(prose)
  if (!TIME_SIGN.test(text)) return []
  return matchesOf(text, rangePattern()).flatMap(match => {
    const from = timeOf(match.slice(1, 1 + PARTS))
    const to = timeOf(match.slice(1 + PARTS))
    return from && to ? [{from, to, start: match.index, end: match.index + match[0].trimEnd().length}] : []
  })
}

/** A time from its parts: hour, sign and minutes, an h and minutes, the half of the day in Latin letters or in Arabic. */
function timeOf([hour = '', sign, afterSign, h, afterH, latin, arabic]: readonly (string | undefined)[]): Time | undefined {
  const half = latin?.toLowerCase() ?? (arabic && (arabic.startsWith('ص') ? 'a' : 'p'))
  const minutes = Number(afterSign ?? afterH ?? 0)
  const hours = Number(hour)
  // A bare number, and 12.50, may be anything: pages, dirhams.
  if (minutes > 59 || hours > 24 || (!half && !h && sign !== ':')) return undefined
  if (half) return hours > 12 ? undefined : {minutes: (hours % 12) * 60 + minutes + (half === 'p' ? NOON : 0), sureBy: 'half'}
  return {minutes: (hours * 60 + minutes) % DAY, sureBy: hours > 12 ? 'hour' : undefined}
}

/** Whether something ends before it begins, with no night between: *from 2 pm to 1 pm*, but not *from 8 pm to 2 am* or *from 9:00 to 5:00*. */
export function endsFirst({from, to}: TimeRange): boolean {
  if (to.minutes >= from.minutes || to.minutes <= LATE || (from.minutes >= EVENING && to.minutes <= NOON)) return false
  if (from.sureBy === 'half') return to.sureBy !== undefined
  return from.sureBy === 'hour'
}
