import {onDemand} from '../language/index.js'
import type {Hit, Lexicons} from '../lexicon/index.js'
import {countBefore, overlapWith, type Passage, type Span} from '../post/index.js'
import {isSaid, isSaidBeside, sentenceAround} from '../sentence/index.js'
import {type Day, plusDays, weekdayOf} from './calendar.js'
import {namingOf, type Saying, saidDay} from './names.js'
import {hasDigit, westernDigits} from './numerals.js'
import {publishedDay} from './published.js'
import {datesIn} from './read-dates.js'
import type {Surroundings} from './wrong-dates.js'

/** A day that is named by its distance from the day of reading; offsets are into the text of the passage. */
export interface RelativeDate extends Span {
  /** What to write instead, where the post says when it goes out and the words leave no doubt. */
  readonly instead: string | undefined
}

/** How far a kind of word reaches from the day of publication, and what it says of that day. */
const DISTANCES: Readonly<Record<string, {readonly days: number; readonly saying: Saying}>> = {
  today: {days: 0, saying: 'day'},
  morning: {days: 0, saying: 'morning'},
  afternoon: {days: 0, saying: 'afternoon'},
  evening: {days: 0, saying: 'evening'},
  tomorrow: {days: 1, saying: 'day'},
  'after-tomorrow': {days: 2, saying: 'day'},
}
/** Words for which nothing is meant but “in our time” until the sentence says more. */
const VAGUE: ReadonlySet<string> = new Set(['today', 'this-week', 'in-days'])
const TITLES: ReadonlySet<string> = new Set(['quotation', 'emphasis', 'hashtag', 'code'])
const DATE_REACH = 80
const RIGHT_BESIDE = 12
const ADJOINING = 3
const TERM_REACH = 14
const DAYS_OF_WEEK = 7
const SATURDAY = 6

const patterns = onDemand(() => ({
  time: /(?<!\p{L})(?:at|à|m3a|مع)\s\d{1,2}(?![\d\p{L}]|[.,]\d|\s?%)|\d[:hH]\d\d|\d\s?(?:h|H|am|pm|a\.m|p\.m)(?!\p{L})|\b(?:noon|midday|midnight)\b|(?<!\p{L})(?:midi|minuit|الساعة|m3a\s\d)/u,
  shortDate: /(?<!\d)\d{1,2}[/.]\d{1,2}(?!\d)/u,
  /** By tomorrow, dès demain: a term is set. */
  term: /(?<!\p{L})(?:by|before|from|starting|avant|dès|jusqu['’]à|à partir de|قبل|ابتداء من|9bel|qbel|7tal)\s{1,2}$/iu,
  possessive: /^['’]s\s/u,
  ofBefore: /(?<!\p{L}|partir )(?:d['’]|de )$/iu,
  newsDay: /^ (?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?!\p{L})/u,
  opening: /(?:^|[.!?؟…:;\n–—•-]|\p{Extended_Pictographic}\ufe0f?)[\s*_"'“«([]{0,4}$/u,
}))

/** Relative dates of a passage that announces something: they mean another day to whoever reads the post later. */
export function relativeDatesIn(passage: Passage, {post, timezone, terms}: Surroundings): readonly RelativeDate[] {
  const hits = terms('relative-date').inAny(passage)
  if (hits.length === 0) return []
  const isMarked = overlapWith(passage.marks.filter(({kind}) => TITLES.has(kind)))
  const announced = hits.filter(
    hit => !isMarked(hit) && !isNamed(hit, passage) && isAnnounced(hit, passage, terms) && !isBesideDate(hit, passage, terms),
  )
  if (announced.length === 0) return []
  const published = publishedDay(post, timezone)
  return announced.map(hit => ({start: hit.start, end: hit.end, instead: published && dayMeant(hit, published, passage)}))
}

/** Whether the sentence tells when something may be met at the library, by a time of the day or by words. */
function isAnnounced(hit: Hit, passage: Passage, terms: Lexicons): boolean {
  const cues = terms('announcement')
  const {text} = passage
  const said = (kind: string) => isSaid(kind, {passage, at: hit}, cues)
  const beside = (kind: string, at: Span, within: number) => isSaidBeside(kind, {passage, at, within}, cues)
  const after = hit.end + (patterns().possessive.exec(text.slice(hit.end, hit.end + 4))?.[0].length ?? 0)
  if (after > hit.end) return beside('event', {start: after, end: after}, 1)
  const before = hit.start - (patterns().ofBefore.exec(text.slice(Math.max(0, hit.start - 12), hit.start))?.[0].length ?? 0)
  if (before < hit.start) return beside('event', {start: before, end: before}, 1)
  // A diary and the news tell of days, too.
  if (said('self') || isSaid('past', {passage, at: hit}, terms('date-cue')) || isReported(hit, text)) return false
  if (hasTime(hit, passage) || said('meet')) return true
  if (VAGUE.has(hit.entry.kind ?? ''))
    return beside('event', hit, ADJOINING) || ['service', 'move', 'deadline'].some(kind => beside(kind, hit, RIGHT_BESIDE))
  if (patterns().term.test(text.slice(Math.max(0, hit.start - TERM_REACH), hit.start))) return true
  return ['service', 'move', 'event', 'place', 'sign', 'deadline'].some(said)
}

/** “اليوم الأحد”, so the news say when something happened. */
function isReported({end, entry}: Hit, text: string): boolean {
  return DISTANCES[entry.kind ?? '']?.days === 0 && patterns().newsDay.test(text.slice(end, end + 14))
}

function hasTime(hit: Span, {text}: Passage): boolean {
  const {start, end} = sentenceAround(text, hit)
  return patterns().time.test(westernDigits(text.slice(start, end)))
}

/** With a capital in the midst of a sentence it belongs to a title: *Edge of Tomorrow*. */
function isNamed({start, text: word}: Hit, {text}: Passage): boolean {
  return /^\p{Lu}/u.test(word) && !patterns().opening.test(text.slice(Math.max(0, start - 12), start))
}

/** “Tomorrow, Thursday 12 March”: the day is said beside it. */
function isBesideDate(hit: Span, passage: Passage, terms: Lexicons): boolean {
  if (!hasDigit(passage.prose)) return false
  const [from, to] = [hit.start - DATE_REACH, hit.end + DATE_REACH]
  const {dates} = datesIn(passage, terms('calendar'))
  return (
    countBefore(dates, from) < countBefore(dates, to) ||
    patterns().shortDate.test(westernDigits(passage.text.slice(Math.max(0, hit.start - RIGHT_BESIDE), hit.end + RIGHT_BESIDE)))
  )
}

function dayMeant({entry, text}: Hit, published: Day, {language}: Passage): string | undefined {
  const kind = entry.kind ?? ''
  const naming = namingOf(language, text)
  const distance = DISTANCES[kind]
  if (distance) return saidDay(plusDays(published, distance.days), distance.saying, naming)
  const today = weekdayOf(published)
  if (kind === 'next-week') return saidDay(plusDays(published, DAYS_OF_WEEK + 1 - today), 'week', naming)
  if (kind === 'weekend') return today < SATURDAY ? saidDay(plusDays(published, SATURDAY - today), 'weekend', naming) : undefined
  const [, coming] = /^coming-(\d)$/u.exec(kind) ?? []
  // On a Friday “this Friday” may be today or in a week.
  return coming && Number(coming) !== today
    ? saidDay(plusDays(published, (Number(coming) - today + DAYS_OF_WEEK) % DAYS_OF_WEEK), 'day', naming)
    : undefined
}
