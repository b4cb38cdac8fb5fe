import {editingSigns} from '../detect/editing-sign.js'
import {onDemand} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {byWords, isReply, lastBefore, memory, outermost, overlapWith, type Passage, type Post, type Span, showsCode} from '../post/index.js'
import {blanks, emptyPlaces, isEmptyRow, unwritten} from './empty/index.js'
import type {Leftover, Reading, Standing} from './leftover.js'
import {notesIn, tags} from './notes/index.js'
import {isRiddle} from './riddle.js'
import {brackets, emptyQuotations, inLinks, inSource, variables} from './slots/index.js'

export {isRiddle, showsHowToCite} from './riddle.js'
export {type Sentence, sentencesIn} from './wording/index.js'

const known = memory<Post, readonly Leftover[]>()

/** What a post still holds of its making, in offsets into its source: places to fill in, notes to colleagues, what tools left. */
export function leftoversIn(post: Post, terms: Lexicons): readonly Leftover[] {
  return known.get(post) ?? known.set(post, foundIn(post, terms))
}

function foundIn(post: Post, terms: Lexicons): readonly Leftover[] {
  const standing = standingOf(post)
  // What cannot be read is told as that, and once.
  const isUnread = overlapWith(post.problems.filter(({kind}) => kind === 'front-matter').map(({span}) => span))
  const found = [
    ...editingSigns(post),
    ...post.passages.flatMap(passage => foundInPassage(passage, standing, terms)),
    ...(standing.software ? [] : [...inSource(post, terms), ...inLinks(post, terms)]),
  ]
  return outermost(found.filter(leftover => !isUnread(leftover)))
}

/** Letters of a post that is an article, and more. */
const ARTICLE = 1500

function standingOf(post: Post): Standing {
  const {source, passages} = post
  return {
    ...{software: showsCode(post), reply: isReply(post), article: source.length > ARTICLE},
    ...{single: passages.length === 1, several: passages.length > 1},
    riddle: onDemand(() => isRiddle(post)),
    emptyRows: onDemand(() => passages.filter(isEmptyRow).length > 1),
  }
}

/** How a post stands in which all is found that may be; what another is only takes away. */
const LENIENT = {software: false, reply: false, single: true, several: true, riddle: () => false, emptyRows: () => true}
/** Whether a passage holds anything there: most hold nothing, and then need not be read again for another post. */
const mayHoldAny = byWords((passage, terms: Lexicons) => inPassage({passage, terms, ...LENIENT, article: false}).length > 0)
const mayHoldAnyInArticle = byWords((passage, terms: Lexicons) => inPassage({passage, terms, ...LENIENT, article: true}).length > 0)

function foundInPassage(passage: Passage, standing: Standing, terms: Lexicons): readonly Leftover[] {
  const mayHold = standing.article ? mayHoldAnyInArticle : mayHoldAny
  if (!mayHold(passage, terms)) return []
  return inPassage({passage, terms, ...standing}).map(leftover => placed(leftover, passage))
}

function placed({kind, start, end}: Leftover, passage: Passage): Leftover {
  return {kind, ...passage.locate(start, end)}
}

/** The leftovers of a passage, in offsets into its text. */
function inPassage(reading: Reading): Leftover[] {
  const quoted = quotationsOf(reading.passage)
  const written = [
    ...brackets(reading, quoted),
    ...variables(reading),
    ...blanks(reading),
    ...emptyPlaces(reading),
    ...unwritten(reading),
    ...emptyQuotations(reading),
    ...tags(reading),
  ]
  return [...written, ...(reading.passage.kind === 'quote' ? [] : notesIn(reading).filter(leftover => !quoted(leftover)))]
}

/** Tells whether a stretch stands between quotation marks, where the words are somebody’s, or in a hashtag, which names a topic. */
function quotationsOf({marks}: Passage): (span: Span) => boolean {
  if (marks.length === 0) return () => false
  const lists = (['quotation', 'hashtag'] as const).map(kind => marks.filter(mark => mark.kind === kind))
  return ({start, end}) => lists.some(list => (lastBefore(list, start + 1)?.end ?? 0) >= end)
}
