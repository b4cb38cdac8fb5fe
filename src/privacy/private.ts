import type {Lexicons} from '../lexicon/index.js'
import type {Passage, Span} from '../post/index.js'

/** What is nobody else's business, by what it is. `colleague` is a mail address at another institution, `offered` one of somebody’s own that readers are asked to write to, `line` a fixed telephone that may be an institution's, `reader` what may be a reader's own affair. */
export type PrivateKind =
  | 'email'
  | 'colleague'
  | 'offered'
  | 'phone'
  | 'line'
  | 'identity'
  | 'passport'
  | 'student'
  | 'account'
  | 'card'
  | 'home'
  | 'birth'
  | 'loan'
  | 'debt'
  | 'search'
  | 'reader'
  | 'health'

export interface Private extends Span {
  readonly kind: PrivateKind
  /** Whether it speaks of somebody in words that fit many, without a name or a number: “the student who tore it”. */
  readonly unnamed?: boolean
}

/** A passage, and what it is read with. */
export interface Reading {
  readonly passage: Passage
  /** The passage's prose with plain digits: every letter where it stood. */
  readonly plain: string
  readonly terms: Lexicons
}
