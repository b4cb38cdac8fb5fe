import {matchesOf, onDemand} from '../../language/index.js'
import type {Passage, Span} from '../../post/index.js'

/** A weekday, Monday being 1. */
export interface BareWeekday extends Span {
  readonly weekday: number
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const BESIDE = 16

const patterns = onDemand(() => ({
  short: /(?<![\p{L}\p{N}#@’'-])(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?![\p{L}\p{N}’'-])/giu,
  /** “4 pm thurs”, “Sat at 9:30”: only a time or a word before tells “sat” and “sun” from other words. */
  timeBefore: /\d\s?(?:am|pm|h|:\d\d)\s{1,2}$/iu,
  timeBehind: /^\.?,?\s{1,2}(?:at\s)?\d{1,2}(?:[:.]\d\d|\s?(?:am|pm|h)(?!\p{L}))/iu,
  led: /(?<!\p{L})(?:on|until|till|by|from|this|next|see you|moved(?: up)? to|pushed to)\s{1,2}$/iu,
  /** “A talk by Sun Li”. */
  named: /^\s\p{Lu}/u,
}))

/** Weekdays that English cuts short, where a time stands beside them or, with a capital, a word before them that asks for a day. */
export function shortWeekdaysIn({text, language}: Passage): readonly BareWeekday[] {
  if (language !== 'en') return []
  const {short, timeBefore, timeBehind, led, named} = patterns()
  return matchesOf(text, short).flatMap(({0: written, index}) => {
    const before = text.slice(Math.max(0, index - BESIDE), index)
    const end = index + written.length
    const isDay =
      timeBefore.test(before) ||
      timeBehind.test(text.slice(end, end + BESIDE)) ||
      (/^\p{Lu}/u.test(written) && led.test(before) && !named.test(text.slice(end, end + 2)))
    const weekday = WEEKDAYS.findIndex(name => written.toLowerCase().startsWith(name)) + 1
    return isDay ? [{start: index, end, weekday}] : []
  })
}
