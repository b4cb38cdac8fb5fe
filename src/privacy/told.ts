import {onDemand} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {type Passage, type Post, passageWords, type Span, standingApart} from '../post/index.js'
import type {Private} from './private.js'
import {DOUBT, LEAST_ODDS, LONGER, OF_WHOLE, SUREST} from './reader-weights.js'
import {affairOdds, isRead, tellingOdds} from './second-reader.js'
import {reachTo, tellingOf} from './signs.js'
import {type Telling, tellingsIn} from './telling.js'

/** How many nats more a post asks of its sentences: fewer where it tells a reader’s affair by the look of it, more where it is long, for it has many sentences to be wrong about and is seldom about one reader. */
export function oddsAskedBy(post: Post): number {
  const words = post.passages.reduce((sum, passage) => sum + passageWords(passage).length, 0)
  const forLength = LONGER.reduce((most, {words: least, odds}) => (words > least ? odds : most), 0)
  return forLength - OF_WHOLE * affairOdds(post)
}

/**
 * What small signs found, as far as the second reader agrees: without it nothing is sure, and where it finds the contrary nothing is said; and
 * what it finds besides.
 */
export function agreedReadersIn(weighed: readonly Private[], told: Told): readonly Private[] {
  const found = weighed.flatMap(one => {
    const odds = told.odds(one)
    if (odds >= told.least) return [one]
    return odds >= told.least - DOUBT ? [{...one, kind: 'reader' as const}] : []
  })
  return standingApart([...found, ...told.readers])
}

/** What the second reader makes of a passage. */
export interface Told {
  readonly readers: readonly Private[]
  /** From so many nats it speaks. */
  readonly least: number
  /** The most nats that it gives to a sentence with some part of a stretch. */
  readonly odds: (span: Span) => number
}

const NOTHING: Told = {readers: [], least: 0, odds: () => Number.NEGATIVE_INFINITY}

/**
 * Sentences that a statistical reader takes for what one reader borrowed, owes, asked or read; `more` is what the whole post asks for besides. It
 * is never sure: a person looks.
 */
export function toldReadersIn(passage: Passage, terms: Lexicons, more: () => number): Told {
  const tellings = isRead(passage) ? tellingsIn(passage, terms) : []
  if (tellings.length === 0) return NOTHING
  const least = LEAST_ODDS[passage.language] + more()
  const judged = onDemand(() => tellings.map(telling => ({telling, odds: tellingOdds(telling)})))
  return {
    readers: least > SUREST ? [] : judged().flatMap(({telling, odds}) => (odds >= least ? [reported(telling)] : [])),
    least,
    odds: ({start, end}) =>
      judged().reduce(
        (most, {telling: {sentence}, odds}) => (sentence.start < end && start < sentence.end ? Math.max(most, odds) : most),
        Number.NEGATIVE_INFINITY,
      ),
  }
}

/** From the person to the nearest word that tells something; the sentence where there is none. */
function reported({chief, signs, sentence, passage: {text}}: Telling): Private {
  return {kind: 'reader', ...(reachTo(tellingOf(signs), chief) ?? trimmed(text, sentence))}
}

function trimmed(text: string, {start, end}: Span): Span {
  const written = text.slice(start, end)
  return {start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length}
}
