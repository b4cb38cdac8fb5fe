import {matchesOf} from '../language/index.js'
import type {Hit, Lexicon} from '../lexicon/index.js'
import {type Memory, memory, type Passage, type Post, startingBetween} from '../post/index.js'
import type {Quotation} from './quotation.js'

/** A stretch of a passage beside a quotation, in which its author may be named. */
export interface Zone {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly side: 'before' | 'after'
  /** In the passage of the quotation itself. */
  readonly isOwn: boolean
}

/** How far from a quotation its author may be named, in letters. */
export const NEAR = 240
const FAR = 1500
/** How many quotations in a row one lead-in can serve. */
const LONGEST_RUN = 30
const SENTENCE_END = /[.!?؟…]["”»’)\]]{0,2}\s|\n/gu

/** The stretches in which the author of a quotation may be named. */
export function zonesOf({passages, mark}: Quotation, post: Post): readonly Zone[] {
  const [previous, next] = neighboursOf(passages, post)
  const zones: Zone[] = []
  const [own] = passages
  if (own && mark) {
    zones.push({passage: own, from: Math.max(0, mark.start - FAR), to: mark.start, side: 'before', isOwn: true})
    zones.push({passage: own, from: mark.end, to: Math.min(own.text.length, mark.end + FAR), side: 'after', isOwn: true})
  }
  const label = own && !mark ? /^[^:：\n]{2,80}[:：](?=\s)/u.exec(own.text)?.[0].length : undefined
  if (own && label) zones.push({passage: own, from: 0, to: label, side: 'before', isOwn: true})
  if (previous) zones.push({passage: previous, from: lastSentence(previous.text), to: previous.text.length, side: 'before', isOwn: false})
  if (next) zones.push({passage: next, from: 0, to: firstSentence(next.text), side: 'after', isOwn: false})
  return zones
}

/** The passages before and after, as far as they speak in the writer's own voice. What leads into a run of quotations leads into each. */
export function neighboursOf(passages: readonly Passage[], post: Post): readonly (Passage | undefined)[] {
  const spoken = spokenIn(post)
  const at = passages[0] ? spoken.indexOf(passages[0]) : -1
  const next = spoken[at + passages.length]
  const previous = spoken.slice(Math.max(at - LONGEST_RUN, 0), Math.max(at, 0)).findLast(passage => !isQuoting(passage))
  return [previous, next && isQuoting(next) ? undefined : next]
}

const spokenOf: Memory<Post, readonly Passage[]> = memory()

function spokenIn(post: Post): readonly Passage[] {
  const isSpoken = ({kind}: Passage) => kind !== 'alt'
  return spokenOf.get(post) ?? spokenOf.set(post, post.passages.filter(isSpoken))
}

/** Another's words from its first letter on: a blockquote, or a passage that opens with a quotation mark. */
function isQuoting({kind, text}: Passage): boolean {
  return kind === 'quote' || /^\s*["“„«‹❝]/u.test(text)
}

/** Where the last sentence of a text begins. */
export function lastSentence(text: string): number {
  const trimmed = text.trimEnd()
  const ends = matchesOf(trimmed.slice(-NEAR), SENTENCE_END).at(-1)
  const offset = Math.max(trimmed.length - NEAR, 0)
  return ends ? offset + ends.index + ends[0].length : offset
}

function firstSentence(text: string): number {
  const [end] = matchesOf(text.slice(0, NEAR), SENTENCE_END)
  return end ? end.index + end[0].length : Math.min(text.length, NEAR)
}

/** What a zone says. */
export function textOf({passage, from, to}: Zone): string {
  return passage.text.slice(from, to)
}

/** The terms of some kinds that stand in a zone. */
export function hitsIn(terms: Lexicon, {passage, from, to}: Zone, kinds: readonly string[]): readonly Hit[] {
  return startingBetween(terms.inAny(passage), from, to).filter(({entry, end}) => end <= to && kinds.includes(entry.kind ?? ''))
}
