import type {Lexicon} from '../lexicon/index.js'
import {byText, type Link, loosePassage, type Post, passageWords, type Span} from '../post/index.js'

/** Whether the words of a link are nothing but “click here”, in whatever language. */
export function saysNothing({text, origin}: Link, lexicon: Lexicon): boolean {
  if (origin !== 'markdown' && origin !== 'html') return false
  return text.length <= 60 && /\p{L}/u.test(text) && isCovered(text, lexicon)
}

/** Whether every word of a text is part of some term. */
const isCovered = byText((text, lexicon: Lexicon) => {
  const passage = loosePassage(text, 0)
  const hits = lexicon.inAny(passage)
  return passageWords(passage).every(({start, end}) => hits.some(hit => hit.start <= start && hit.end >= end))
})

/** Where the words of a link stand; the whole link where the source writes them otherwise. */
export function placeOfWords({source}: Post, {text, span}: Link): Span {
  const words = text.trim()
  const at = source.slice(span.start, span.end).indexOf(words)
  return at < 0 ? span : {start: span.start + at, end: span.start + at + words.length}
}
