import {onDemand, westernDigits} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {type Passage, passageMemory, type Span} from '../../post/index.js'
import {isSaid, isSaidBeside, sentenceAround} from '../../sentence/index.js'
import {type NamedDay, namedDaysIn} from '../named/index.js'
import type {Surroundings} from '../surroundings.js'
import {DISTANCES, isNow} from './distances.js'
import {meantAmong} from './meant.js'
import {isDated, isOwnVoice} from './own-voice.js'
import {isOfItself, ownerBeside} from './owners.js'
import {isRecurring} from './recurring.js'

type Around = Pick<Surroundings, 'post' | 'terms'>

/** Words for which nothing is meant but “in our time” until the sentence says more. */
const VAGUE: ReadonlySet<string> = new Set(['today', 'this-week', 'in-days'])
const RIGHT_BESIDE = 12
const ADJOINING = 3
const TERM_REACH = 14

const patterns = onDemand(() => ({
  time: /(?<!\p{L})(?:at|à|m3a|مع)\s\d{1,2}(?![\d\p{L}]|[.,]\d|\s?%)|\d[:hH]\d\d|\d\s?(?:h|H|am|pm|a\.m|p\.m)(?!\p{L})|\b(?:noon|midday|midnight)\b|(?<!\p{L})(?:midi|minuit|الساعة|m3a\s\d)/u,
  /** By tomorrow, dès demain: a term is set. */
  term: /(?<!\p{L})(?:by|before|from|starting|avant|dès|jusqu['’]à|à partir de|قبل|ابتداء من|9bel|qbel|7tal)\s{1,2}$/iu,
  newsDay: /^ (?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?!\p{L})/u,
}))

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

/** “اليوم الأحد”, «أمس السبت»: so the news say when something happened. */
function isReported({end, kind}: NamedDay, text: string): boolean {
  return (kind === 'gone-by' || DISTANCES[kind]?.days === 0) && patterns().newsDay.test(text.slice(end, end + 14))
}

function hasTime(hit: Span, {text}: Passage): boolean {
  const {start, end} = sentenceAround(text, hit)
  return patterns().time.test(westernDigits(text.slice(start, end)))
}
