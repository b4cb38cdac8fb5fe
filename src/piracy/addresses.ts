import {addressesIn, type Spelling} from '../detect/address.js'
import type {Link, Passage, Post, Span} from '../post/index.js'
import {isSpokenAbout, type Sentence} from './sentences.js'
import type {Judge, Verdict} from './verdict.js'

/** An address that leads where it should not, and the words around it that carry it. */
export interface Found {
  readonly span: Span
  readonly around: Span
  readonly verdict: Verdict
}

/** Links that are more than their own text: what stands bare is found in the passages. */
export function linked(post: Post, judge: Judge): readonly Found[] {
  return post.links
    .filter(({origin}) => origin !== 'bare')
    .flatMap(link => {
      const verdict = judge(link.url)
      return verdict ? [{span: placeOf(link), around: link.span, verdict}] : []
    })
}

function placeOf({urlSpan, span}: Link): Span {
  return urlSpan.end > urlSpan.start ? urlSpan : span
}

interface Known {
  readonly judge: Judge
  readonly spelling: Spelling
}

// A full stop that ends a sentence is followed by a space or by nothing, and starts no ending of a host.
const MAY_HOLD_ADDRESS =
  /\.[^\s.…"'»”’)\]]|\s\.|[．。｡․]|:\/|magnet:|@|[[({<]\s{0,2}(?:\.|dot|d0t|point|نقطة|دوت)|[\s_-](?:dot|d0t|point|نقطة|دوت)[\s_-]/iu

/** What stands in the text itself, with or without a disguise, and is not only spoken about. */
export function written(passage: Passage, sentences: readonly Sentence[], {judge, spelling}: Known): readonly Found[] {
  if (!MAY_HOLD_ADDRESS.test(passage.text)) return []
  const found: Found[] = []
  let free = 0
  let at = 0
  for (const {url, whole, start, end} of addressesIn(passage.text, spelling)) {
    if (start < free) continue
    while (start >= (sentences[at]?.end ?? Number.POSITIVE_INFINITY)) at++
    const verdict = judge(url)
    if (!verdict || isInLink(passage, {start, end})) continue
    if (!whole && isSpokenAbout(sentences[at])) continue
    free = end
    const span = passage.locate(start, end)
    found.push({span, around: span, verdict})
  }
  return found
}

function isInLink({marks}: Passage, {start, end}: Span): boolean {
  return marks.some(mark => mark.kind === 'link' && mark.start <= start && mark.end >= end)
}
