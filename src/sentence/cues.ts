import type {Hit, Lexicon} from '../lexicon/index.js'
import {type Passage, type Span, startingBetween} from '../post/index.js'
import {sentenceAround} from './sentence.js'

interface Place {
  readonly passage: Passage
  readonly at: Span
}

/** Whether a word of some kind stands in the sentence of a stretch. */
export function isSaid(kind: string, {passage, at}: Place, terms: Lexicon): boolean {
  return cuesIn({passage, at}, terms).some(({entry}) => entry.kind === kind)
}

const LONGEST_CUE = 40

interface Nearness {
  /** How many letters may stand between. */
  readonly within: number
  /** On either side where it is not given. */
  readonly side?: 'after'
}

/** Whether a word of some kind stands next to a stretch, with no more than a few letters between. */
export function isSaidBeside(kind: string, {passage, at, within, side}: Place & Nearness, terms: Lexicon): boolean {
  return cuesBetween(at.start - within - LONGEST_CUE, at.end + within, {passage, terms}).some(({entry, start, end}) => {
    const gap = end <= at.start && side !== 'after' ? at.start - end : start - at.end
    return entry.kind === kind && gap >= 0 && gap <= within
  })
}

/** The words of any kind in the sentence of a stretch. */
export function cuesIn({passage, at}: Place, terms: Lexicon): readonly Hit[] {
  const {start, end} = sentenceAround(passage.text, at)
  return cuesBetween(start, end, {passage, terms})
}

function cuesBetween(from: number, to: number, {passage, terms}: {readonly passage: Passage; readonly terms: Lexicon}): readonly Hit[] {
  return startingBetween(terms.inAny(passage), from, to)
}
