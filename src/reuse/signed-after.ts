import type {Passage, Post} from '../post/index.js'
import {countWords, isSignature, type Quotation} from './quotation.js'
import {NEAR, neighboursOf} from './zones.js'

// “…” — Toni Morrison; “…”, Toni Morrison; the mark of an image or of code may stand for a name.
const DASHED_NAME = /^[\s.,;!?…]{0,4}(?:[-–—―~]{1,3}|ـ{1,3})\s{0,3}["“«‘'(]?[\p{Lu}@\ufffc]/u
const DASHED_ARABIC = /^[\s.,;!?…،؛؟]{0,4}(?:[-–—―~]{1,3}|ـ{1,3})\s{0,3}["“«(]?\p{Lo}/u
const AFTER_COMMA = /^\s?[,،]\s{1,3}["“«]?\p{Lu}\p{L}/u
const IN_BRACKETS = /^[\s.,;!?…]{0,4}[([][^()[\]\n]{0,40}(?:\p{Lu}|\p{Lo}|\p{N}{4})[^()[\]\n]{0,120}[)\]]/u
const LONGEST_TAIL = 12

/** A name after the closing mark or on the next line; in Arabic, which has no capitals, after a dash or in brackets. */
export function isSignedAfter({passages, mark}: Quotation, post: Post): boolean {
  const [own] = passages
  const after = own && mark ? own.text.slice(mark.end, mark.end + NEAR) : ''
  const [line = '', nextLine = ''] = after.split('\n')
  if (DASHED_NAME.test(after) || AFTER_COMMA.test(after) || IN_BRACKETS.test(after) || isSignature(nextLine)) return true
  if ((DASHED_ARABIC.test(line) && countWords(line) <= LONGEST_TAIL) || (isSignature(line) && /^\s*\p{Lu}/u.test(line))) return true
  const next = neighboursOf(passages, post)[1]
  if (!next || !['paragraph', 'item', 'field'].includes(next.kind)) return false
  return isSignature(next.text.split('\n')[0] ?? '') && !isListed(next, post) && !isPlainArabic(next)
}

/** One of several items: speakers, titles, dates. */
function isListed(passage: Passage, {passages}: Post): boolean {
  const following = passages[passages.indexOf(passage) + 1]
  return passage.kind === 'item' && following?.kind === 'item'
}

/** A few words of Arabic may be anything. */
function isPlainArabic({kind, text, marks}: Passage): boolean {
  return (
    kind === 'paragraph' && /^\s*\p{Lo}/u.test(text) && !/^\s*(?:المصدر|مصدر|بقلم)/u.test(text) && !marks.some(({start}) => start === 0)
  )
}
