import {matchesOf} from '../language/index.js'
import type {Passage, Span} from '../post/index.js'

/** A sentence or a line of a passage. */
export interface Segment extends Span {
  readonly text: string
}

const SEGMENT = /[^\n.!?؟…|]+(?:[.](?=\S)[^\n.!?؟…|]+)*[.!?؟…]*/gu
const SPOKEN_OF: ReadonlySet<string> = new Set(['quotation', 'emphasis', 'strong', 'link', 'code'])

/** The sentences and lines of a text that say anything. */
export function segmentsOf(text: string): readonly Segment[] {
  return matchesOf(text, SEGMENT)
    .map(({0: found, index}) => {
      const start = index + found.length - found.trimStart().length
      return {start, end: index + found.trimEnd().length, text: found.trim()}
    })
    .filter(({text: found}) => found !== '')
}

/** Whether a passage marks a good part of a stretch: it speaks of those words, rather than saying them. */
export function isSpokenOf({marks}: Passage, {start, end}: Span): boolean {
  return marks.some(mark => SPOKEN_OF.has(mark.kind) && mark.start < end && mark.end > start && mark.end - mark.start > (end - start) / 3)
}
