import type {Lexicon} from '../lexicon/index.js'
import {ORNATE_BRACKET} from '../post/index.js'
import type {Quotation} from './quotation.js'
import {hitsIn, NEAR, textOf, type Zone} from './zones.js'

// “…” [البقرة: 255], (البقرة، 255): chapter and verse in brackets; a year has four digits.
const CHAPTER_AND_VERSE =
  /[([]\s?[\u0620-\u065f\u0671]{2,20}(?:\s[\u0620-\u065f\u0671]{2,20}){0,2}\s?[:،,]?\s{0,2}\p{N}{1,3}(?:\s?[-–]\s?\p{N}{1,3})?\s?[)\]]/u
const VERSE = /^\.?,?\s{0,2}\p{N}{1,3}\s?[:.,،]\s?\p{N}/u

/** Whether a quotation is of scripture: between its brackets, or with chapter and verse. */
export function isScripture({passages, mark}: Quotation, zones: readonly Zone[], terms: Lexicon): boolean {
  const last = passages.at(-1)
  if (!last) return false
  if (passages.some(({text}) => ORNATE_BRACKET.test(mark ? text.slice(mark.start, mark.end) : text))) return true
  const whole: readonly Zone[] = mark ? zones : [...zones, {passage: last, from: 0, to: last.text.length, side: 'after', isOwn: true}]
  return whole.some(zone => {
    if (zone.side === 'after' && CHAPTER_AND_VERSE.test(textOf(zone).slice(0, NEAR))) return true
    const hits = hitsIn(terms, zone, ['scripture', 'book'])
    return hits.some(({entry, end}) => entry.kind === 'scripture' || VERSE.test(zone.passage.text.slice(end, end + 16)))
  })
}
