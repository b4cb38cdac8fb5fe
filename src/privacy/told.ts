import type {Lexicons} from '../lexicon/index.js'
import {type Passage, type Post, passageWords, type Span} from '../post/index.js'
import type {Private} from './private.js'
import {LEAST_ODDS, LONGER} from './reader-weights.js'
import {isRead, tellingOdds} from './second-reader.js'
import {type Telling, tellingsIn} from './telling.js'

/** How many nats more a long post asks for: it has many sentences to be wrong about, and is seldom about one reader. */
export function oddsForLength({passages}: Post): number {
  const words = passages.reduce((sum, passage) => sum + passageWords(passage).length, 0)
  return LONGER.reduce((most, {words: least, odds}) => (words > least ? odds : most), 0)
}

/** Sentences that a statistical reader takes for what one reader borrowed, owes, asked or read. It is never sure: a person looks. */
export function toldReadersIn(passage: Passage, terms: Lexicons, more: number): readonly Private[] {
  if (!isRead(passage)) return []
  const least = LEAST_ODDS[passage.language] + more
  return tellingsIn(passage, terms).flatMap(telling => (tellingOdds(telling) >= least ? [reported(telling)] : []))
}

const TELLING = new Set(['desk', 'record', 'act'])

/** From the person to the nearest word that tells something; the sentence where there is none. */
function reported({chief, signs, sentence, passage: {text}}: Telling): Private {
  const telling = signs.filter(({kind}) => TELLING.has(kind))
  const first = telling[0]
  if (!first) return {kind: 'reader', ...trimmed(text, sentence)}
  const nearest = telling.reduce<Span>((best, sign) => (gap(sign, chief) < gap(best, chief) ? sign : best), first)
  return {kind: 'reader', start: Math.min(chief.start, nearest.start), end: Math.max(chief.end, nearest.end)}
}

function trimmed(text: string, {start, end}: Span): Span {
  const written = text.slice(start, end)
  return {start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length}
}

function gap(one: Span, other: Span): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end
}
