import type {Passage, Span} from '../post/index.js'

/** Something in a post that speaks for promotion, or for the library’s own work. `start` and `end` are offsets into the passage’s text. */
export interface Signal {
  readonly kind: string
  readonly points: number
  readonly text: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** A signal at a stretch of a passage. */
export function signalAt(passage: Passage, {start, end}: Span, {kind, points}: Pick<Signal, 'kind' | 'points'>): Signal {
  return {kind, points, text: passage.text.slice(start, end), passage, start, end, span: passage.locate(start, end)}
}
