import {matchesOf} from '../language/index.js'
import type {Span} from '../post/index.js'

const ENDS = /\n|[.!?؟](?=\s|$)/gu
const FARTHEST = 300
const LONGEST_ABBREVIATION = 12
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Pr|Prof|Mme|Mlle|St)\.?$/u

/** The sentence around a stretch of a text, as far as 300 letters on either side; an initial ends none. */
export function sentenceAround(text: string, {start, end}: Span): Span {
  const from = Math.max(start - FARTHEST, 0)
  const to = Math.min(end + FARTHEST, text.length)
  let first = from
  for (const at of endsIn(text, from, start)) first = at + 1
  return {start: first, end: endsIn(text, end, to)[0] ?? to}
}

function endsIn(text: string, from: number, to: number): readonly number[] {
  return matchesOf(text.slice(from, to), ENDS)
    .map(({index}) => from + index)
    .filter(at => {
      return text[at] !== '.' || !ABBREVIATION.test(text.slice(Math.max(at - LONGEST_ABBREVIATION, 0), at))
    })
}

const CLOSES = /\n+|[.!?؟…](?=\s|$)/gu

/** The sentences of a text, in order, each with what ends it; an initial ends none. */
export function sentencesIn(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  for (const {0: sign, index} of matchesOf(text, CLOSES)) {
    if (sign === '.' && ABBREVIATION.test(text.slice(Math.max(index - LONGEST_ABBREVIATION, 0), index))) continue
    const end = index + sign.length
    if (text.slice(start, end).trim() !== '') found.push({start, end})
    start = end
  }
  return text.slice(start).trim() === '' ? found : [...found, {start, end: text.length}]
}
