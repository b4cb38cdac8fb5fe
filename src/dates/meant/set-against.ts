import {matchesOf, onDemand} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {type Passage, type Span, startingBetween} from '../../post/index.js'
import type {NamedDay} from '../named/index.js'

/** Letters between two days of one saying, and from them to where it ends. */
const REACH = 60

const patterns = onDemand(() => ({
  ends: /[.!?؟…؛;:،,\n–—]/gu,
  /** “Today and tomorrow” are two days of one event. */
  together: /^\s{0,4}(?:and|or|to|until|et|ou|puis|jusqu['’]à|و|أو|إلى|حتى|w|o|wla|7ta|[&+/،,–-])?\s{0,4}$/iu,
  /** “Open today, tomorrow, always”. */
  always: /^[\s,،]{0,3}(?:(?:and|et|w)\s|و)?(?:always|for ?ever|toujours|à jamais|دائما|دوما|للأبد|dima|ديما)(?!\p{L})/iu,
  /** In Darija digits are letters, too. */
  number: /(?<![\p{L}\p{N}])\p{Nd}{1,4}(?:\s?(?:h|am|pm)(?!\p{L})|(?![\p{L}\p{N}]))/iu,
}))

/**
 * The days of sayings, which set today against tomorrow (“what you plant today feeds you tomorrow”): nothing beside them is an event, a service, a
 * place or a change, or tells a time.
 */
export function daysSetAgainst(named: readonly NamedDay[], passage: Passage, terms: Lexicons): ReadonlySet<NamedDay> {
  const pairs = named.flatMap((first, at) => {
    const second = named[at + 1]
    if (!second) return []
    const isSet = areOpposite(first, second, passage) && isSaying({start: first.start, end: second.end}, passage, terms)
    return isSet || isForever(first, second, passage) ? [first, second] : []
  })
  return new Set(pairs)
}

/** Two days of all days. */
function isForever(first: NamedDay, second: NamedDay, {text}: Passage): boolean {
  const {together, always} = patterns()
  return together.test(text.slice(first.end, second.start)) && always.test(text.slice(second.end, second.end + REACH))
}

function areOpposite(first: NamedDay, second: NamedDay, {text}: Passage): boolean {
  const kinds = [first.kind, second.kind]
  if (!kinds.includes('today') || !kinds.includes('tomorrow') || second.start - first.end > REACH) return false
  return !patterns().together.test(text.slice(first.end, second.start))
}

function isSaying(days: Span, passage: Passage, terms: Lexicons): boolean {
  const {start, end} = clausesAround(days, passage.text)
  if (patterns().number.test(passage.text.slice(start, end))) return false
  const said = (topic: string) => startingBetween(terms(topic).inAny(passage), start, end)
  return said('announcement').every(({entry}) => entry.kind === 'self') && said('date-cue').every(({entry}) => entry.kind !== 'change')
}

/** From the sign before a stretch to the sign after it. */
function clausesAround({start, end}: Span, text: string): Span {
  const from = Math.max(0, start - REACH)
  const before = matchesOf(text.slice(from, start), patterns().ends).at(-1)
  const [after] = matchesOf(text.slice(end, end + REACH), patterns().ends)
  return {start: before ? from + before.index + 1 : from, end: after ? end + after.index : Math.min(text.length, end + REACH)}
}
