import {onDemand} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {type Passage, type Post, passageWords, type Span, standingApart} from '../post/index.js'
import type {Verdict} from '../reader/index.js'
import type {Private} from './private.js'
import {DOUBT, LONGER, SUREST} from './reader-weights.js'
import {isRead, tellingOdds} from './second-reader.js'
import {reachTo, tellingOf} from './signs.js'
import {type Telling, tellingsIn} from './telling.js'

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

/** What is asked of the second reader of a post. */
export interface Asked {
  readonly verdict: Verdict
  /** Of fewer nats no sentence of the post is told, whatever the verdict would be. */
  readonly least: () => number
}

/**
 * Sentences that a statistical reader takes for what one reader borrowed, owes, asked or read, as far as the verdict on the post agrees. It
 * is never sure: a person looks.
 */
export function toldReadersIn(passage: Passage, terms: Lexicons, {verdict, least}: Asked): Told {
  const tellings = isRead(passage) ? tellingsIn(passage, terms) : []
  if (tellings.length === 0) return NOTHING
  const judged = onDemand(() => tellings.map(telling => ({telling, nats: natsOf(telling, {verdict, least})})))
  return {
    readers: least() > SUREST ? [] : judged().flatMap(({telling, nats}) => (nats >= 0 ? [reported(telling)] : [])),
    nats: ({start, end}) =>
      judged().reduce(
        (most, {telling: {sentence}, nats}) => (sentence.start < end && start < sentence.end ? Math.max(most, nats) : most),
        Number.NEGATIVE_INFINITY,
      ),
  }
}

function natsOf(telling: Telling, {verdict, least}: Asked): number {
  const odds = tellingOdds(telling)
  return odds < least() ? Number.NEGATIVE_INFINITY : verdict(odds)
}

/** From the person to the nearest word that tells something; the sentence where there is none. */
function reported({chief, signs, sentence, passage: {text}}: Telling): Private {
  return {kind: 'reader', ...(reachTo(tellingOf(signs), chief) ?? trimmed(text, sentence))}
}

function trimmed(text: string, {start, end}: Span): Span {
  const written = text.slice(start, end)
  return {start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length}
}
