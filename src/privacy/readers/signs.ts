import type {Hit, Lexicons} from '../../lexicon/index.js'
import {longestApart, type Passage, type Span, startingBetween} from '../../post/index.js'

/** A word or phrase that speaks for a reader’s own affair, or against it. */
export interface Sign extends Span {
  readonly kind: string
}

/** What the lists of events, things and people, which serve other readers too, are signs of. */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'patron-event': {
    ...{borrow: 'desk', list: 'desk', own: 'record', owe: 'record', give: 'record', 'loan-by': 'record', 'debt-by': 'record'},
    ...{loan: 'act', ask: 'act', 'ask-by': 'act', debt: 'act', pay: 'act', read: 'act', you: 'record'},
  },
  'loan-object': {thing: 'thing', late: 'record', fine: 'record', sum: 'sum'},
  'person-cue': {gossip: 'gossip', insider: 'patron', patron: 'patron', frame: 'open', past: 'tale'},
}
/** Of signs that overlap the longest counts, then the first of these. */
const ORDER = ['tale', 'open', 'desk', 'record', 'gossip', 'sensitive', 'act', 'moment', 'thing', 'sum', 'patron', 'anchor', 'if', 'you']

/** Whether anything is said at all of what readers do: a cheap look before names are looked for. */
export function mayTell(passage: Passage, terms: Lexicons): boolean {
  if (
    terms('reader-sign')
      .inAny(passage)
      .some(({entry}) => TELLING.has(entry.kind ?? ''))
  )
    return true
  return (
    terms('patron-event').inAny(passage).length > 0 ||
    terms('loan-object')
      .inAny(passage)
      .some(({entry}) => LATE.has(entry.kind ?? ''))
  )
}

const TELLING = new Set(['desk', 'record', 'act'])
const LATE = new Set(['late', 'fine'])

/** All signs of a passage, in order; some may overlap. */
export function signsIn(passage: Passage, terms: Lexicons): readonly Sign[] {
  const own = terms('reader-sign').inAny(passage).map(signOf)
  const others = Object.entries(KINDS).flatMap(([topic, kinds]) =>
    terms(topic)
      .inAny(passage)
      .flatMap(hit => {
        const kind = kinds[hit.entry.kind ?? '']
        return kind === undefined ? [] : [{kind, start: hit.start, end: hit.end}]
      }),
  )
  return [...own, ...others].sort((one, other) => one.start - other.start)
}

/** The signs of a sentence, each stretch of it counted once. */
export function signsWithin(signs: readonly Sign[], {start, end}: Span): readonly Sign[] {
  const here = startingBetween(signs, start, end)
  const ranked = here.toSorted((one, other) => length(other) - length(one) || rank(one) - rank(other))
  return here.every((sign, at) => (here[at + 1]?.start ?? sign.end) >= sign.end) ? ranked : longestApart(ranked)
}

/** Of some signs those by which a reader’s affair is told: what the desk does, what its records hold, what readers do. */
export function tellingOf(signs: readonly Sign[]): readonly Sign[] {
  return signs.filter(({kind}) => TELLING.has(kind))
}

/** From a person to the nearest of some signs; nothing where there is none. */
export function reachTo(signs: readonly Sign[], person: Span): Span | undefined {
  const [first] = signs
  if (!first) return undefined
  const nearest = signs.reduce((best, sign) => (gap(sign, person) < gap(best, person) ? sign : best), first)
  return {start: Math.min(person.start, nearest.start), end: Math.max(person.end, nearest.end)}
}

function gap(one: Span, other: Span): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end
}

function signOf({entry, start, end}: Hit): Sign {
  return {kind: entry.kind ?? '', start, end}
}

function rank({kind}: Sign): number {
  return ORDER.indexOf(kind)
}

function length({start, end}: Span): number {
  return end - start
}

/** A year long past tells of history. */
export function isLongAgo(sentence: string): boolean {
  return /(?<![\d-])(?:1\d{3}|20[01]\d)(?!\d)/u.test(sentence)
}
