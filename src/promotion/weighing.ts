import {countFirst} from '../bisection.js'
import {countBefore, coverOf, type Passage, type Post, passageWords, type Span} from '../post/index.js'
import type {Signal} from './signal.js'
import {MOST_EASE, SECOND_OF_KIND, WINDOW} from './weights.js'

/** The signals of a post that count together, the strongest first, what they are worth after all that speaks against them, and where they stand. */
export interface Weighed {
  readonly points: number
  /** What was taken off. */
  readonly against: number
  readonly signals: readonly Signal[]
  readonly span: Span
}

/** What is put on the scales: signals for, signals against, and what the kind `own` counts for at least, wherever in the post it shows. */
export interface Load {
  readonly pulls: readonly Signal[]
  readonly eases: readonly Signal[]
  readonly own: number
}

interface Placed {
  readonly signal: Signal
  /** Its word, counted from the start of the post. */
  readonly place: number
}

/** The heaviest stretch of a post; where nothing pulls, what speaks against it. */
export function heaviest(post: Post, {pulls, eases, own}: Load): Weighed {
  if (pulls.length === 0) return {points: 0, against: eased(eases, own), signals: [], span: post.body}
  const firsts = firstWords(post)
  const [pulling, easing] = [placed(pulls, firsts), placed(eases, firsts)]
  const stretches = pulling.map(({place}, at) => {
    const together = from(pulling, at, place + WINDOW)
    const near = from(easing, firstFrom(easing, place - WINDOW), place + 2 * WINDOW)
    const against = eased(signalsOf(near), own)
    return {together, against, points: worth(together) - against}
  })
  const best = stretches.reduce((a, b) => (b.points > a.points ? b : a))
  const signals = surestOfEach(best.together)
  return {points: best.points, against: best.against, signals, span: spanOf(best.together, signals[0]?.passage)}
}

/** What speaks against: of each kind the surest. */
function eased(eases: readonly Signal[], own: number): number {
  const kinds = kindsOf(eases)
  const missing = Math.max(own - (kinds.find(({kind}) => kind === 'own')?.points ?? 0), 0)
  return Math.min(total(kinds) + missing, MOST_EASE)
}

/** A kind counts with its surest signal; a second one of the same kind says little more. */
function worth(found: readonly Placed[]): number {
  const surest = surestOfEach(found)
  const seconds = surestOfEach(found.filter(({signal}) => !surest.some(known => overlap(known, signal))))
  return total(surest) + SECOND_OF_KIND * total(seconds)
}

/** How many words come before each passage. */
function firstWords(post: Post): ReadonlyMap<Passage, number> {
  const firsts = new Map<Passage, number>()
  let counted = 0
  for (const passage of post.passages) {
    firsts.set(passage, counted)
    counted += passageWords(passage).length
  }
  return firsts
}

function placed(signals: readonly Signal[], firsts: ReadonlyMap<Passage, number>): readonly Placed[] {
  return signals
    .map(signal => ({signal, place: (firsts.get(signal.passage) ?? 0) + countBefore(passageWords(signal.passage), signal.start)}))
    .sort((a, b) => a.place - b.place)
}

/** The first of some signals, in order, at a word or after it. */
function firstFrom(signals: readonly Placed[], word: number): number {
  return countFirst(signals.length, at => (signals[at]?.place ?? word) < word)
}

/** Of some signals, in order, those from one on up to a word. */
function from(signals: readonly Placed[], first: number, last: number): readonly Placed[] {
  let end = first
  while (end < signals.length && (signals[end]?.place ?? last) <= last) end++
  return signals.slice(first, end)
}

/** Of each kind the surest signal, the strongest first. */
function surestOfEach(found: readonly Placed[]): readonly Signal[] {
  return kindsOf(signalsOf(found))
}

function signalsOf(found: readonly Placed[]): readonly Signal[] {
  return found.map(({signal}) => signal)
}

function kindsOf(found: readonly Signal[]): readonly Signal[] {
  const surest = new Map<string, Signal>()
  for (const signal of found) {
    const known = surest.get(signal.kind)
    if (!known || signal.points > known.points) surest.set(signal.kind, signal)
  }
  return [...surest.values()].sort((a, b) => b.points - a.points)
}

function overlap(one: Signal, other: Signal): boolean {
  return one.passage === other.passage && one.start < other.end && other.start < one.end
}

function total(signals: readonly Signal[]): number {
  return signals.reduce((sum, {points}) => sum + points, 0)
}

/** From the first to the last of the signals that stand in one passage. */
function spanOf(found: readonly Placed[], passage: Passage | undefined): Span {
  return coverOf(found.filter(({signal}) => signal.passage === passage).map(({signal}) => signal.span))
}
