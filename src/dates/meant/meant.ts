import {onDemand, westernDigits} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {countBefore, overlapWith, type Passage, type Span} from '../../post/index.js'
import {sentenceAround} from '../../sentence/index.js'
import type {NamedDay} from '../named/index.js'
import {hasDigit} from '../numerals.js'
import {datesIn} from '../written/index.js'
import {isDuration} from './durations.js'
import {daysSetAgainst} from './set-against.js'

const TITLES: ReadonlySet<string> = new Set(['quotation', 'emphasis', 'hashtag', 'code'])
const DATE_REACH = 80
const SHORT_DATE_BESIDE = 24
const SAYING_REACH = 70

const patterns = onDemand(() => ({
  shortDate: /(?<!\d)\d{1,2}[/.]\d{1,2}(?!\d)/u,
  /** “He used to say: tomorrow…”, « demain, disait le flemmard ». */
  sayingBefore:
    /(?<!\p{L})(?:قال\p{L}{0,3}|[يت]قول|كي?قول|says?|said|dit|disait|répond|gala?t?|kaygou?l)(?!\p{L})[^.!?؟\n]{0,40}[:：,،]\s?["«“]?$/iu,
  sayingAfter: /^[^.!?؟\n]{0,30},\s?(?:disait|dit-|says|said|gal |قال)/iu,
  opening: /(?:^|[.!?؟…:;\n–—•-]|\p{Extended_Pictographic}\ufe0f?)[\s*_"'“«([]{0,4}$/u,
}))

/** Days that are no title, no saying and no length of time, that nobody in a tale speaks of, and beside which no date stands. */
export function meantAmong(named: readonly NamedDay[], passage: Passage, terms: Lexicons): readonly NamedDay[] {
  if (named.length === 0) return []
  const isMarked = overlapWith(passage.marks.filter(({kind}) => TITLES.has(kind)))
  const titles = new Set(named.filter(day => isNamed(day, passage)).map(({text}) => text))
  const set = daysSetAgainst(named, passage, terms)
  return named.filter(
    day =>
      !isMarked(day) &&
      !titles.has(day.text) &&
      !set.has(day) &&
      !isSpoken(day, passage.text) &&
      !isDuration(day, sentenceAround(passage.text, day), passage.text) &&
      !isBesideDate(day, passage, terms),
  )
}

/** Whether somebody in a tale names a day. */
function isSpoken({start, end}: Span, text: string): boolean {
  const {sayingBefore, sayingAfter} = patterns()
  return sayingBefore.test(text.slice(Math.max(0, start - SAYING_REACH), start)) || sayingAfter.test(text.slice(end, end + SAYING_REACH))
}

/** With one capital in the midst of a sentence it belongs to a title, *Edge of Tomorrow*, which may begin with it, too. */
function isNamed({start, text: word, plain}: NamedDay, {text}: Passage): boolean {
  return plain && /^\p{Lu}(?!\p{Lu})/u.test(word) && !patterns().opening.test(text.slice(Math.max(0, start - 12), start))
}

/** “Tomorrow, Thursday 12 March”: the day is said beside it. */
function isBesideDate(hit: Span, passage: Passage, terms: Lexicons): boolean {
  if (!hasDigit(passage.prose)) return false
  const [from, to] = [hit.start - DATE_REACH, hit.end + DATE_REACH]
  const {dates} = datesIn(passage, terms('calendar'))
  return (
    countBefore(dates, from) < countBefore(dates, to) ||
    patterns().shortDate.test(westernDigits(passage.text.slice(Math.max(0, hit.start - SHORT_DATE_BESIDE), hit.end + SHORT_DATE_BESIDE)))
  )
}
