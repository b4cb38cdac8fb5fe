import type {Lexicons} from '../lexicon/index.js'
import type {Passage, Span} from '../post/index.js'

/** What a stretch that should not be in the post is, by what it does there. */
export type Kind =
  | 'placeholder'
  | 'note'
  | 'mark'
  | 'variable'
  | 'merge'
  | 'change'
  | 'assistant'
  | 'local'
  | 'open'
  | 'answer'
  | 'backstage'

/** Something that a post still holds of its making. */
export interface Leftover extends Span {
  readonly kind: Kind
}

/** All of a post that matters for what is found in its passages. */
export interface Standing {
  /** Posts about software show code, and names in braces are part of what they teach. */
  readonly software: boolean
  readonly reply: boolean
  /** Articles show forms and patterns, and have much to say of photos and drafts. */
  readonly article: boolean
  /** Whether a passage is all of it. */
  readonly single: boolean
  /** Whether there are others beside it. */
  readonly several: boolean
  /** Whether it asks its readers to fill in what it leaves empty. */
  readonly riddle: () => boolean
  /** Whether several rows of a list hold nothing. */
  readonly emptyRows: () => boolean
}

/** A passage with what is known of its post. */
export interface Reading extends Standing {
  readonly passage: Passage
  readonly terms: Lexicons
}
