import type {Lexicon} from '../lexicon/index.js'
import {loosePassage, type Passage, type Post, type Span} from '../post/index.js'
import type {RightsTerms} from './rights.js'
import {isSpokenOf, segmentsOf} from './segments.js'

/** A line that credits a picture to an agency, which sells it. */
export interface AgencyCredit {
  readonly span: Span
  readonly agency: string
}

const LONGEST_CREDIT = 10

/** Credits of pictures to agencies: `Photo: Getty Images/AFP`. An agency that is spoken of, or that news are from, is none. */
export function agencyCredits(post: Post, terms: RightsTerms): readonly AgencyCredit[] {
  return [...statedCredits(post, terms), ...writtenCredits(post, terms)]
}

/** The field `credit` of a post or of an image; a licence or a permission beside it answers for it. */
function statedCredits({meta, images}: Post, {agencies, rights}: RightsTerms): readonly AgencyCredit[] {
  const stated = new Map(
    [meta, ...images].flatMap(({credit, licence}) => (credit && !licence ? [[credit.span.start, credit] as const] : [])),
  )
  return [...stated.values()].flatMap(({value, span}) => {
    const credit = loosePassage(value, span.start)
    const [first] = agencies.only('agency').inAny(credit)
    return first && rights.only('permission').inAny(credit).length === 0 ? [{span, agency: first.text}] : []
  })
}

function writtenCredits(post: Post, {agencies}: RightsTerms): readonly AgencyCredit[] {
  const names = agencies.only('agency')
  return post.passages.flatMap(passage => {
    const hits = names.inAny(passage)
    if (hits.length === 0) return []
    return segmentsOf(passage.text).flatMap(segment => {
      const [first] = hits.filter(({start, end}) => start >= segment.start && end <= segment.end)
      if (!first || isSpokenOf(passage, first) || (segment.text.match(/[\p{L}\p{M}]+/gu) ?? []).length > LONGEST_CREDIT) return []
      const before = passage.text.slice(segment.start, first.start)
      const isCredit =
        isLabel(passage, {start: segment.start, end: first.start}, agencies) ||
        /[©Ⓒ]\s?(?:\d{4})?\s?$/u.test(before) ||
        isShared(passage, first)
      return isCredit ? [{span: passage.locate(segment.start, segment.end), agency: first.text}] : []
    })
  })
}

/** A label of a picture right before the name: `Photo:`, `Crédit photo ©`. */
function isLabel(passage: Passage, {start, end}: Span, agencies: Lexicon): boolean {
  const [label] = agencies
    .only('label')
    .inAny(passage)
    .filter(hit => hit.start >= start && hit.end <= end)
  if (!label || passage.text.slice(start, label.start).match(/[\p{L}]/u)) return false
  const between = passage.text.slice(label.end, end)
  return /^[^\p{L}]*(?:[:：©|/–—-]|by|par|via|من)[^.]{0,30}$/iu.test(between)
}

/** Getty Images/AFP: so agencies sign together. */
function isShared({text}: Passage, {start, end}: Span): boolean {
  return /^\s?\/\s?\p{Lu}/u.test(text.slice(end, end + 4)) || /\p{L}\s?\/\s?$/u.test(text.slice(Math.max(0, start - 4), start))
}
