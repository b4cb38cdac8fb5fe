import type {Lexicon} from '../lexicon/index.js'
import type {Passage, Post, Span} from '../post/index.js'
import {isSpokenOf, type Segment, segmentsOf} from './segments.js'

/** A line that keeps rights to somebody. */
export interface RightsNotice {
  readonly span: Span
  readonly text: string
  /** To whom, as far as the line says. */
  readonly holder: string
}

/** `rights` has notices (kind `reserved`) and what shows a licence (`permission`); `agencies` names of agencies and labels of pictures. */
export interface RightsTerms {
  readonly rights: Lexicon
  readonly agencies: Lexicon
  readonly institution: Lexicon
}

const SIGN = /[©Ⓒ]|\(c\)(?=\s?\d{4})|\bcopyright\b(?=\s?(?:[©Ⓒ]|\(c\)|\d{4}))/giu
const YEARS = /\b(?:1[89]|20)\d{2}(?:\s?[-–]\s?(?:\d{4}|\d{2}))?\b/gu
const LONGEST_HOLDER = 8
const SMALL = 3
const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'item', 'cell', 'footnote', 'quote'])

/** Whether a post says that it may use what it shows. */
export function isPermitted({passages}: Post, rights: Lexicon): boolean {
  return passages.some(passage => rights.only('permission').inAny(passage).length > 0)
}

/** The notices of a post that keep rights to others than the institution. Words that the post speaks about are none. */
export function rightsNotices(post: Post, {rights, institution}: RightsTerms): readonly RightsNotice[] {
  return post.passages.flatMap(passage => {
    if (!TEXTS.has(passage.kind) || !mayHoldNotice(passage, rights)) return []
    return joined(
      passage,
      segmentsOf(passage.text).filter(segment => isNotice(passage, segment, rights)),
    )
      .filter(segment => !institution.inAny(passage).some(({start, end}) => start >= segment.start && end <= segment.end))
      .map(({start, end, text}) => ({
        span: passage.locate(start, end),
        text: text.trim(),
        holder: holderIn(passage, {start, end, text}, rights),
      }))
      .filter(({holder, text}) => holder !== '' || text.search(SIGN) < 0)
  })
}

function mayHoldNotice(passage: Passage, rights: Lexicon): boolean {
  return passage.text.search(SIGN) >= 0 || rights.only('reserved').inAny(passage).length > 0
}

/** © 2021 Reuters. All rights reserved. is one notice. */
function joined({text}: Passage, segments: readonly Segment[]): readonly Segment[] {
  const zones: Segment[] = []
  for (const segment of segments) {
    const last = zones.at(-1)
    if (last && /^[\s.|]*$/u.test(text.slice(last.end, segment.start))) zones.pop()
    const start =
      last && zones.length < segments.length && /^[\s.|]*$/u.test(text.slice(last.end, segment.start)) ? last.start : segment.start
    zones.push({start, end: segment.end, text: text.slice(start, segment.end)})
  }
  return zones
}

function reservedIn(passage: Passage, {start, end}: Span, rights: Lexicon) {
  return rights
    .only('reserved')
    .inAny(passage)
    .filter(hit => hit.start >= start && hit.end <= end)
}

/** A sign or a set phrase, and a name at most: no sentence about rights. */
function isNotice(passage: Passage, segment: Segment, rights: Lexicon): boolean {
  if (/[?؟]["”»’)]*$/u.test(segment.text) || isSpokenOf(passage, segment)) return false
  const hits = reservedIn(passage, segment, rights)
  // `Photo © Lina Saadi` is a credit.
  if (hits.length === 0 && segment.text.search(SIGN) !== 0) return false
  const standsFree = hits.every(({start, end}) => {
    const before = passage.text.slice(segment.start, start).trimEnd()
    return !/[\p{L}\p{M}]$/u.test(before) && !/^\s?:/u.test(passage.text.slice(end, segment.end))
  })
  return standsFree && isName(restOf(passage, segment, rights))
}

/** What a segment says beside the sign, the set phrase and the years. */
function restOf(passage: Passage, segment: Segment, rights: Lexicon): string {
  let rest = ''
  let at = segment.start
  for (const {start, end} of reservedIn(passage, segment, rights)) {
    rest += ` ${passage.text.slice(at, Math.max(at, start))}`
    at = Math.max(at, end)
  }
  return `${rest} ${passage.text.slice(at, segment.end)}`
    .replace(SIGN, ' ')
    .replace(YEARS, ' ')
    .replace(/\bcopyright\b/giu, ' ')
    .trim()
}

function isName(rest: string): boolean {
  const words = rest.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
  return words.length <= LONGEST_HOLDER && words.every(word => word.length <= SMALL || /^[\p{Lu}\p{Lo}\p{N}]/u.test(word))
}

function holderIn(passage: Passage, segment: Segment, rights: Lexicon): string {
  return restOf(passage, segment, rights)
    .replace(/^[\s,.;:–—|-]+|[\s,.;:–—|-]{1,30}$/gu, '')
    .replace(/\s+/gu, ' ')
}
