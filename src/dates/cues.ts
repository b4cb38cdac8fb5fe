import type {Hit, Lexicon} from '../lexicon/index.js'
import {memory, type Passage, type Span} from '../post/index.js'
import {sentenceAround} from './sentence.js'

const known = memory<Passage, Map<Lexicon, readonly Hit[]>>()

/** Whether a word of some kind stands in the sentence of a stretch. */
export function isSaid(kind: string, {passage, at}: {readonly passage: Passage; readonly at: Span}, terms: Lexicon): boolean {
  const hits = hitsIn(passage, terms)
  const {start, end} = sentenceAround(passage.text, at)
  for (let next = firstFrom(hits, start); next < hits.length && (hits[next]?.start ?? end) < end; next++) {
    if (hits[next]?.entry.kind === kind) return true
  }
  return false
}

/** A passage of many dates is searched once. */
function hitsIn(passage: Passage, terms: Lexicon): readonly Hit[] {
  const ofPassage = known.get(passage) ?? known.set(passage, new Map())
  const hits = ofPassage.get(terms) ?? terms.inAny(passage)
  ofPassage.set(terms, hits)
  return hits
}

/** The index of the first of some stretches in order that starts at an offset or after it. */
export function firstFrom(stretches: readonly Span[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
