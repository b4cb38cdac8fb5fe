import type {LanguageTag} from '../language/index.js'
import type {Passage, Span} from '../post/index.js'
import {type Matcher, matchesIn, matchesInAny, matcherOf} from './match.js'

/** A term that rules look for, as its YAML file states it. */
export interface Entry {
  /** The words as they are written; `…` stands for up to three words of any kind. */
  readonly term: string
  /** Where the term comes from, or why it is listed. */
  readonly source: string
  readonly means?: string
  /** What kind of thing it is, where a topic has several. */
  readonly kind?: string
  /** How likely the term alone means what the topic says, from 0 to 1; 1 where it is not stated. */
  readonly sureness?: number
  /** Only as written, capitals included: `TBD` but not `tbd`. */
  readonly exact?: boolean
  /** Longer phrases in which the term is innocent. */
  readonly unless?: readonly string[]
  /** What to say instead. */
  readonly instead?: string
}

/** A term found in a passage: `start` and `end` are offsets into its text, `span` the same in the source. */
export interface Hit {
  readonly entry: Entry
  readonly text: string
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** The terms of one topic in every language. A passage is only searched for those that its language reads. */
export interface Lexicon {
  readonly in: (passage: Passage) => readonly Hit[]
  /** The terms of every language, for what people write in one language in the midst of another. */
  readonly inAny: (passage: Passage) => readonly Hit[]
  /** The same lexicon with fewer terms; the comparison folds case and accents. */
  readonly without: (terms: readonly string[]) => Lexicon
  /** The terms of one kind. */
  readonly only: (...kinds: readonly string[]) => Lexicon
}

/** Compiled lexicons: topic, then language, then entries. */
export type LexiconData = Readonly<Record<string, Partial<Record<LanguageTag, readonly Entry[]>>>>

export type Lexicons = (topic: string) => Lexicon

/** Gives each topic its lexicon; the matcher of a topic is built when it is first asked for. */
export function lexiconsOf(data: LexiconData): Lexicons {
  const built = new Map<string, Lexicon>()
  return topic => {
    const known = built.get(topic)
    if (known) return known
    const terms = data[topic]
    if (!terms) throw new Error(`There is no lexicon “${topic}”.`)
    const lexicon = lexiconFrom(matcherOf(terms), () => true)
    built.set(topic, lexicon)
    return lexicon
  }
}

function lexiconFrom(matcher: Matcher, wanted: (entry: Entry) => boolean): Lexicon {
  return {
    in: passage => matchesIn(matcher, passage).filter(hit => wanted(hit.entry)),
    inAny: passage => matchesInAny(matcher, passage).filter(hit => wanted(hit.entry)),
    without: terms => {
      if (terms.length === 0) return lexiconFrom(matcher, wanted)
      const unwanted = new Set(terms.map(matcher.keyOf))
      return lexiconFrom(matcher, entry => wanted(entry) && !unwanted.has(matcher.keyOf(entry.term)))
    },
    only: (...kinds) => lexiconFrom(matcher, entry => wanted(entry) && kinds.includes(entry.kind ?? '')),
  }
}
