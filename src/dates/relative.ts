import {onDemand} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {countBefore, overlapWith, type Passage, passageMemory, type Span} from '../post/index.js'
import {isStrangers} from '../relevance/index.js'
import {isSaid, isSaidBeside, sentenceAround} from '../sentence/index.js'
import {type Day, plusDays, weekdayOf} from './calendar.js'
import {isDuration} from './durations.js'
import {type NamedDay, namedDaysIn} from './named-days.js'
import {namingOf, type Saying, saidDay} from './names.js'
import {hasDigit, westernDigits} from './numerals.js'
import {isDated, isOwnVoice} from './own-voice.js'
import {publishedDay} from './published.js'
import {datesIn} from './read-dates.js'
import {isRecurring} from './recurring.js'
import {daysSetAgainst} from './set-against.js'
import type {Surroundings} from './wrong-dates.js'

/** A day that is named by its distance from the day of reading; offsets are into the text of the passage. */
export interface RelativeDate extends Span {
  /** What to write instead, where the post says when it goes out and the words leave no doubt. */
  readonly instead: string | undefined
}

type Around = Pick<Surroundings, 'post' | 'terms'>

/** How far a kind of word reaches from the day of publication, and what it says of that day. */
const DISTANCES: Readonly<Record<string, {readonly days: number; readonly saying: Saying}>> = {
  today: {days: 0, saying: 'day'},
  morning: {days: 0, saying: 'morning'},
  afternoon: {days: 0, saying: 'afternoon'},
  evening: {days: 0, saying: 'evening'},
  'later-today': {days: 0, saying: 'day'},
  tomorrow: {days: 1, saying: 'day'},
  'after-tomorrow': {days: 2, saying: 'day'},
}
/** Words for which nothing is meant but “in our time” until the sentence says more. */
const VAGUE: ReadonlySet<string> = new Set(['today', 'this-week', 'in-days'])
const TITLES: ReadonlySet<string> = new Set(['quotation', 'emphasis', 'hashtag', 'code'])
/** Letters; an article stands on a page that bears its date, and tells of many days. */
const LONGEST = 1500
const DATE_REACH = 80
const RIGHT_BESIDE = 12
const SHORT_DATE_BESIDE = 24
const ADJOINING = 3
const TERM_REACH = 14
const OWNER_REACH = 14
const DAYS_OF_WEEK = 7
const SATURDAY = 6

const patterns = onDemand(() => ({
  time: /(?<!\p{L})(?:at|à|m3a|مع)\s\d{1,2}(?![\d\p{L}]|[.,]\d|\s?%)|\d[:hH]\d\d|\d\s?(?:h|H|am|pm|a\.m|p\.m)(?!\p{L})|\b(?:noon|midday|midnight)\b|(?<!\p{L})(?:midi|minuit|الساعة|m3a\s\d)/u,
  shortDate: /(?<!\d)\d{1,2}[/.]\d{1,2}(?!\d)/u,
  /** By tomorrow, dès demain: a term is set. */
  term: /(?<!\p{L})(?:by|before|from|starting|avant|dès|jusqu['’]à|à partir de|قبل|ابتداء من|9bel|qbel|7tal)\s{1,2}$/iu,
  /** Mercredi de la semaine prochaine, la soirée de demain. */
  partOfDay: /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soirée|matinée|journée|nuit)\s?$/iu,
  /** “He used to say: tomorrow…”, « demain, disait le flemmard ». */
  sayingBefore:
    /(?<!\p{L})(?:قال\p{L}{0,3}|[يت]قول|كي?قول|says?|said|dit|disait|répond|gala?t?|kaygou?l)(?!\p{L})[^.!?؟\n]{0,40}[:：,،]\s?["«“]?$/iu,
  sayingAfter: /^[^.!?؟\n]{0,30},\s?(?:disait|dit-|says|said|gal |قال)/iu,
  possessive: /^['’]s\s/u,
  ofBefore: /(?<!\p{L}|partir )(?:d['’]|de )$/iu,
  newsDay: /^ (?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?!\p{L})/u,
  opening: /(?:^|[.!?؟…:;\n–—•-]|\p{Extended_Pictographic}\ufe0f?)[\s*_"'“«([]{0,4}$/u,
}))

/** Relative dates of a passage that announces something: they mean another day to whoever reads the post later. */
export function relativeDatesIn(passage: Passage, surroundings: Surroundings): readonly RelativeDate[] {
  const {post, terms} = surroundings
  const announced = post.source.length > LONGEST ? [] : announcedDaysIn(passage, surroundings)
  if (announced.length === 0 || isStrangers(post, terms)) return []
  const published = publishedDay(post, surroundings.timezone)
  return announced.map(day => ({start: day.start, end: day.end, instead: published && dayMeant(day, published, passage)}))
}

const announcing = passageMemory<readonly NamedDay[]>()

/** The days of which a passage announces something, as it names them by their distance. */
export function announcedDaysIn(passage: Passage, around: Around): readonly NamedDay[] {
  return announcing.get(passage) ?? announcing.set(passage, announcedIn(passage, around))
}

function announcedIn(passage: Passage, around: Around): readonly NamedDay[] {
  const {post, terms} = around
  const named = namedDaysIn(passage, post, terms)
  if (named.length === 0) return []
  return meantAmong(named, passage, terms).filter(day => (day.plain && isAnnounced(day, passage, terms)) || isAhead(day, passage, around))
}

/** The days of a passage that are meant as days, and of which nobody speaks as of his own. */
export function meantDaysIn(passage: Passage, {post, terms}: Around): readonly NamedDay[] {
  const meant = meantAmong(namedDaysIn(passage, post, terms), passage, terms)
  return meant.filter(day => isOfItself(day, passage, terms) && !isSaid('self', {passage, at: day}, terms('announcement')))
}

/** Days that are no title, no saying and no length of time, that nobody in a tale speaks of, and beside which no date stands. */
function meantAmong(named: readonly NamedDay[], passage: Passage, terms: Lexicons): readonly NamedDay[] {
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

/** Whether the library tells of a day to come, in a post that has no date at all. */
function isAhead(day: NamedDay, passage: Passage, {post, terms}: Around): boolean {
  if (!isOwnVoice(post, terms) || isDated(post, terms) || !isOfItself(day, passage, terms)) return false
  const {start, end} = sentenceAround(passage.text, day)
  if (isRecurring(passage.text.slice(start, end))) return false
  const said = (...kinds: readonly string[]) => kinds.some(kind => isSaid(kind, {passage, at: day}, terms('announcement')))
  const isNews = isReported(day, passage.text)
  if (day.kind === 'gone-by') return !isNews && !said('self') && said('event', 'service', 'move', 'meet', 'place')
  const isPast = isNews || isSaid('past', {passage, at: day}, terms('date-cue'))
  const {kind} = day
  // Nothing that was can be tomorrow.
  if (isPast && (!day.plain || kind === 'in-days' || isNow(kind))) return false
  return (
    !isNow(kind) ||
    said('event', 'deadline') ||
    (kind !== 'today' && kind !== 'this-week' && said('service', 'move', 'meet', 'place', 'sign'))
  )
}

const SAYING_REACH = 70

/** Whether somebody in a tale names a day. */
function isSpoken({start, end}: Span, text: string): boolean {
  const {sayingBefore, sayingAfter} = patterns()
  return sayingBefore.test(text.slice(Math.max(0, start - SAYING_REACH), start)) || sayingAfter.test(text.slice(end, end + SAYING_REACH))
}

/** Whether a kind of word names the day, or the week, of publication itself. */
function isNow(kind: string): boolean {
  return kind === 'this-week' || kind === 'weekend' || (kind !== 'later-today' && DISTANCES[kind]?.days === 0)
}

/** Whether the sentence tells when something may be met at the library, by a time of the day or by words. */
function isAnnounced(hit: NamedDay, passage: Passage, terms: Lexicons): boolean {
  const cues = terms('announcement')
  const {text} = passage
  const said = (kind: string) => isSaid(kind, {passage, at: hit}, cues)
  const beside = (kind: string, at: Span, within: number) => isSaidBeside(kind, {passage, at, within}, cues)
  if (ownerBeside(hit, passage) !== undefined) return isOfItself(hit, passage, terms)
  // A diary and the news tell of days, too.
  if (said('self') || isSaid('past', {passage, at: hit}, terms('date-cue')) || isReported(hit, text)) return false
  if (hasTime(hit, passage) || said('meet')) return true
  if (VAGUE.has(hit.kind))
    return beside('event', hit, ADJOINING) || ['service', 'move', 'deadline'].some(kind => beside(kind, hit, RIGHT_BESIDE))
  if (patterns().term.test(text.slice(Math.max(0, hit.start - TERM_REACH), hit.start))) return true
  return ['service', 'move', 'event', 'place', 'sign', 'deadline'].some(said)
}

/** Where the word stands that a day belongs to, as in “tomorrow's talk” or « la séance de demain ». */
function ownerBeside({start, end}: Span, {text}: Passage): number | undefined {
  const after = patterns().possessive.exec(text.slice(end, end + 4))?.[0].length ?? 0
  if (after > 0) return end + after
  const before = patterns().ofBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
  return before > 0 ? start - before : undefined
}

/** Whether a day is named for its own sake, or for an event: not in « la ville de demain », nor in “tomorrow's readers”. */
function isOfItself(day: NamedDay, passage: Passage, terms: Lexicons): boolean {
  const owner = day.plain ? ownerBeside(day, passage) : undefined
  if (owner !== undefined && patterns().partOfDay.test(passage.text.slice(Math.max(0, owner - OWNER_REACH), owner))) return true
  return owner === undefined || isSaidBeside('event', {passage, at: {start: owner, end: owner}, within: 1}, terms('announcement'))
}

/** “اليوم الأحد”, «أمس السبت»: so the news say when something happened. */
function isReported({end, kind}: NamedDay, text: string): boolean {
  return (kind === 'gone-by' || DISTANCES[kind]?.days === 0) && patterns().newsDay.test(text.slice(end, end + 14))
}

function hasTime(hit: Span, {text}: Passage): boolean {
  const {start, end} = sentenceAround(text, hit)
  return patterns().time.test(westernDigits(text.slice(start, end)))
}

/** With a capital in the midst of a sentence it belongs to a title, *Edge of Tomorrow*, which may begin with it, too. */
function isNamed({start, text: word, plain}: NamedDay, {text}: Passage): boolean {
  return plain && /^\p{Lu}/u.test(word) && !patterns().opening.test(text.slice(Math.max(0, start - 12), start))
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

function dayMeant({kind, text}: NamedDay, published: Day, {language}: Passage): string | undefined {
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
