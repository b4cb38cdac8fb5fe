import {onDemand} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {byWords, latestMemory, overlapping, type Passage, type Post, passageWords, type Span, standingApart} from '../../post/index.js'
import {isRead, type Verdict} from '../../reader/index.js'
import type {Private} from '../private.js'
import {reachTo, tellingOf} from '../readers/index.js'
import {affairOdds, tellingOdds} from './second-reader.js'
import {type Telling, tellingsIn} from './telling.js'
import {DOUBT, LEAST_TOGETHER, LONGER, OF_WHOLE, SUREST} from './weights.js'

/** How many nats more a long post asks of its sentences: it has many to be wrong about, and is seldom about one reader. */
export function oddsAskedBy(post: Post): number {
  const words = post.passages.reduce((sum, passage) => sum + passageWords(passage).length, 0)
  return LONGER.reduce((most, {words: least, odds}) => (words > least ? odds : most), 0)
}

/**
 * What small signs found, as far as the second reader agrees: without it nothing is sure, and where it finds the contrary nothing is said; and
 * what it finds besides.
 */
export function agreedReadersIn(weighed: readonly Private[], told: Told): readonly Private[] {
  const found = weighed.flatMap(one => {
    const nats = told.nats(one)
    if (nats >= 0) return [one]
    return nats >= -DOUBT ? [{...one, kind: 'reader' as const}] : []
  })
  return standingApart([...found, ...told.readers])
}

/** What the second reader makes of a passage. */
export interface Told {
  readonly readers: readonly Private[]
  /** The most nats above what is asked that it gives to a sentence with some part of a stretch. */
  readonly nats: (span: Span) => number
}

const NOTHING: Told = {readers: [], nats: () => Number.NEGATIVE_INFINITY}

/** Sentences, and what the second reader makes of each. */
export interface Heard {
  readonly told: readonly Sentence[]
  readonly odds: () => readonly number[]
}

/** What is asked of the second reader of a post. */
export interface Asked {
  readonly verdict: Verdict
  /** Of fewer nats no sentence of the post is told, whatever the verdict would be. */
  readonly least: () => number
}

/** The same, by how long the post is and what the whole of it tells; `verdict` is what is made of its sentences otherwise. */
export function askedOf(post: Post, verdict: Verdict): Asked {
  const more = onDemand(() => oddsAskedBy(post))
  return {
    verdict: odds => verdict(odds) - more(),
    least: onDemand(() => LEAST_TOGETHER + more() - OF_WHOLE * affairOdds(post)),
  }
}

/**
 * Sentences that a statistical reader takes for what one reader borrowed, owes, asked or read, as far as the verdict on the post agrees. It
 * is never sure: a person looks.
 */
export function toldReadersIn({told, odds}: Heard, {verdict, least}: Asked): Told {
  if (told.length === 0) return NOTHING
  const nats = onDemand(() => odds().map(odds => (odds < least() ? Number.NEGATIVE_INFINITY : verdict(odds))))
  const natsAt = (at: number) => nats()[at] ?? Number.NEGATIVE_INFINITY
  const sentencesOf = overlapping(told.map(({sentence: {start, end}}, at) => ({start, end, at})))
  return {
    readers: least() > SUREST ? [] : told.flatMap(({reader}, at) => (natsAt(at) >= 0 ? [reader] : [])),
    nats: span => sentencesOf(span).reduce((most, {at}) => Math.max(most, natsAt(at)), Number.NEGATIVE_INFINITY),
  }
}

const read = latestMemory<Passage, readonly Telling[]>()

function tellingsOf(passage: Passage, terms: Lexicons): readonly Telling[] {
  return read.get(passage) ?? read.set(passage, isRead(passage) ? tellingsIn(passage, terms) : [])
}

/** A sentence that may tell of somebody, with what would be reported of it. */
export interface Sentence {
  readonly sentence: Span
  readonly reader: Private
}

/** The sentences of a passage that may tell of somebody. */
export function sentencesIn(passage: Passage, terms: Lexicons): readonly Sentence[] {
  return tellingsOf(passage, terms).map(telling => ({sentence: telling.sentence, reader: reported(telling)}))
}

/** The log-odds that the second reader gives to each, which takes longer to find out. */
export const oddsIn = byWords((passage, terms: Lexicons) => tellingsOf(passage, terms).map(tellingOdds))

/** From the person to the nearest word that tells something; the sentence where there is none. */
function reported({chief, signs, sentence, passage: {text}}: Telling): Private {
  const span = reachTo(tellingOf(signs), chief) ?? trimmed(text, sentence)
  return {kind: 'reader', unnamed: UNNAMED.has(chief.manner) && isPlain(text.slice(span.start, span.end)), ...span}
}

const UNNAMED: ReadonlySet<string> = new Set(['the', 'the-marked', 'pointed', 'a', 'a-marked'])

/** Whether a stretch shows neither capitals, behind its first letter, nor digits nor addresses; of other scripts nobody can tell. */
function isPlain(text: string): boolean {
  return /^[\p{Script=Latin}\s,;'’-]*$/u.test(text) && !/.\p{Lu}/su.test(text)
}

function trimmed(text: string, {start, end}: Span): Span {
  const written = text.slice(start, end)
  return {start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length}
}
