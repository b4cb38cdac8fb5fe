import type {Lexicon} from '../lexicon/index.js'
import type {Passage, Post, Span} from '../post/index.js'
import {type Attribution, attributionOf} from './attribution.js'
import type {MatchedWord, SourceMatches} from './match.js'
import {type SharedPassage, sharedPassage, thresholdFor} from './passage.js'
import {type Quotation, quotationsIn} from './quotation.js'

/** A quotation that stands in a source. */
export interface SourcedQuotation {
  readonly quotation: Quotation
  readonly attribution: Attribution | undefined
  readonly passage: SharedPassage
}

/** What a post takes from sources, apart from what is nobody's: titles, references, names of institutions. */
export interface Taken {
  /** Passages that stand in the post as its own words. */
  readonly copied: readonly SharedPassage[]
  readonly quoted: readonly SourcedQuotation[]
}

/** The words that say whose words a post gives (`attribution`), and what anybody may write: names and addresses (`institution`), set phrases (`formula`). */
export interface Terms {
  readonly attribution: Lexicon
  readonly institution: Lexicon
  readonly formula: Lexicon
}

const LONGEST_TITLE = 15
const LONGEST_SMALL_WORD = 3
const TITLE_KINDS: ReadonlySet<string> = new Set(['emphasis', 'quotation', 'link'])
/** A line that is a bibliographic reference: a year in brackets or after a comma, and a mark of publishing. */
const YEAR = /[(,.\s](?:1[5-9]|20)\d{2}[a-z]?[),.:;]/u
const PUBLISHED =
  /\b(?:doi|isbn|issn|vol|no|pp?|eds?|press|univ\w*|publish\w*|éditions?|presses|revue|coll)\b|https?:\/\/doi|دار\s|مجلة|الطبعة/iu
const LONGEST_REFERENCE = 60

/** Sorts what a post shares with sources into what it copies and what it quotes. The library's own posts and scripture are nobody's to copy. */
export function takenFrom(post: Post, {sources, postWords, matches}: SourceMatches, terms: Terms): Taken {
  const foreign = matches.filter(({source}) => source.kind !== 'own-post')
  if (foreign.length === 0) return {copied: [], quoted: []}
  const threshold = thresholdFor(sources, postWords)
  const free = freeStretches(post, terms)
  const quotations = quotationsIn(post)
  const copied: SharedPassage[] = []
  const quoted: SourcedQuotation[] = []
  for (const {source, words: all} of foreign) {
    const words = all.filter(({span}) => !free.some(stretch => isWithin(span, stretch)))
    const {inside, outside} = byQuotation(words, quotations)
    const rest = source.kind === 'scripture' ? undefined : sharedPassage({source, words: outside}, postWords, threshold)
    if (rest) copied.push(rest)
    for (const [quotation, own] of inside) {
      const passage = sharedPassage({source, words: own}, postWords, threshold)
      if (passage) quoted.push({quotation, passage, attribution: attributionOf(quotation, post, terms.attribution)})
    }
  }
  return {copied, quoted}
}

function byQuotation(words: readonly MatchedWord[], quotations: readonly Quotation[]) {
  const inside = new Map<Quotation, MatchedWord[]>()
  const outside: MatchedWord[] = []
  for (const word of words) {
    const quotation = quotations.find(({span}) => isWithin(word.span, span))
    if (!quotation) outside.push(word)
    else inside.set(quotation, [...(inside.get(quotation) ?? []), word])
  }
  return {inside, outside}
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Titles of works, bibliographic references, names and addresses of the institution, set phrases. */
function freeStretches({passages}: Post, {institution, formula}: Terms): readonly Span[] {
  return passages.flatMap(passage => {
    const hits = [...institution.inAny(passage), ...formula.inAny(passage)]
    return [...titlesIn(passage), ...referencesIn(passage), ...hits.map(({span}) => span)]
  })
}

function titlesIn({text, marks}: Passage): readonly Span[] {
  return marks.filter(({kind, start, end}) => TITLE_KINDS.has(kind) && isTitle(text.slice(start, end))).map(({span}) => span)
}

/** Every longer word with a capital, and no full stop: *The Tale of Genji*. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
  if (words.length > LONGEST_TITLE || /[.!?؟…]\s/u.test(text)) return false
  const long = words.filter(word => word.length > LONGEST_SMALL_WORD)
  return long.length > 0 && long.every(word => /^[\p{Lu}\p{N}]/u.test(word)) && !/^[^\p{Ll}]+$/u.test(text)
}

function referencesIn({text, locate}: Passage): readonly Span[] {
  if (!YEAR.test(text) || !PUBLISHED.test(text)) return []
  const found: Span[] = []
  for (const {0: line, index} of text.matchAll(/[^\n]+/gu)) {
    const isReference = YEAR.test(line) && PUBLISHED.test(line) && line.split(/\s+/u).length <= LONGEST_REFERENCE
    if (isReference) found.push(locate(index, index + line.length))
  }
  return found
}
