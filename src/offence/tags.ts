import type {Entry, Lexicons} from '../lexicon/index.js'
import {type Memory, memory, overlapWith, type Passage, type Span, withinAny} from '../post/index.js'
import {type Repaired, repairedIn} from './repair.js'
import {TOPICS, type Topic} from './topics.js'

/** What a stretch of a passage is: `insult.mild`, `group.origin`. Offsets are into the passage's text. */
export interface Tag {
  readonly topic: Topic
  readonly kind: string
  /** Topic and kind in one word. */
  readonly name: string
  readonly entry: Entry
  readonly text: string
  readonly start: number
  readonly end: number
  /** How likely the words alone mean it, 0 to 1. */
  readonly sureness: number
  /** Stands in quotation marks, or in a passage that quotes. */
  readonly quoted: boolean
  /** Not as the list has it: made out behind a disguise. */
  readonly repaired: boolean
}

const NO_TAGS: readonly Tag[] = []

/** The tags of a passage in order of their start; of two that start together the longer is first. */
export function tagsIn(passage: Passage, terms: Lexicons): readonly Tag[] {
  return known.get(passage) ?? known.set(passage, foundIn(passage, terms))
}

const known: Memory<Passage, readonly Tag[]> = memory()

function foundIn(passage: Passage, terms: Lexicons): readonly Tag[] {
  const found: Tag[] = []
  const tagOf = tagger(passage)
  for (const topic of TOPICS) {
    for (const {entry, start, end} of terms(topic).in(passage)) found.push(tagOf({topic, entry, start, end, trust: 1, isDisguised: false}))
  }
  const isTaken = overlapWith(found)
  for (const repaired of repairedIn(passage, terms, span => !isTaken(span))) found.push(tagOf(repaired))
  return found.length > 0 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : NO_TAGS
}

function tagger({kind, text, marks}: Passage): (found: Repaired) => Tag {
  const isInMarks = withinAny(marks.filter(mark => mark.kind === 'quotation'))
  const isQuoted = (span: Span) => kind === 'quote' || isInMarks(span)
  return ({topic, entry, start, end, trust, isDisguised}) => ({
    ...{topic, kind: entry.kind ?? '', name: `${topic}.${entry.kind ?? ''}`, entry, start, end, text: text.slice(start, end)},
    ...{sureness: (entry.sureness ?? 1) * trust, quoted: isQuoted({start, end}), repaired: isDisguised},
  })
}
