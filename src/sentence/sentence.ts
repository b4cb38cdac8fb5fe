import {matchesOf} from '../language/index.js'
import type {Span} from '../post/index.js'

const END = /[.!?؟…؛](?=\s|$)|\n/g
const REACH = 300

/** The sentence around a stretch of a text; a line counts as one, and of a very long one only what is near. */
export function sentenceAround(text: string, {start, end}: Span): Span {
  const from = Math.max(0, start - REACH)
  const ends = matchesOf(text.slice(from, start), END)
  const last = ends.at(-1)
  const next = text.slice(end, end + REACH).search(END)
  return {start: last ? from + last.index + 1 : from, end: next < 0 ? Math.min(text.length, end + REACH) : end + next}
}
