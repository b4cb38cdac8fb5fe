import type {Lexicons} from '../lexicon/index.js'
import type {Passage, Post, Span} from '../post/index.js'

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

/** A passage with what is known of its post. */
export interface Reading {
  readonly passage: Passage
  readonly post: Post
  readonly terms: Lexicons
  /** Posts about software show code, and names in braces are part of what they teach. */
  readonly software: boolean
  readonly reply: boolean
}
