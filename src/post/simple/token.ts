import type {Span} from '../post.js'
import type {Run} from './emphasis.js'
import type {Resource} from './target.js'

/** A `[` or `![`; without a close it is text. */
export interface Bracket extends Span {
  readonly kind: 'bracket'
  readonly isImage: boolean
  /** Its place among the tokens, and how many runs stood before it. */
  readonly at: number
  readonly runs: number
  close?: Close
}

/** The `](url)` that ends a link or an image. */
export interface Close extends Span {
  readonly kind: 'close'
  readonly at: number
  readonly opener: Bracket
  readonly resource: Resource
}

/** A part of a line: `text` stands for itself, a `piece` for its own text. */
export type Token =
  | ({readonly kind: 'text' | 'code'} & Span)
  | ({readonly kind: 'piece'; readonly text: string} & Span)
  | ({readonly kind: 'autolink'; readonly url: string; readonly text: string} & Span)
  | Run
  | Bracket
  | Close

/** What stands for the end of a sign that could be read in two ways. */
export const REFUSED = -1

/** The tokens of a paragraph as they are found one after the other, with the text between them. */
export class TokenList {
  readonly all: Token[] = []
  /** Where the text starts that is not among the tokens yet. */
  from: number

  constructor(from: number) {
    this.from = from
  }

  /** Ends the text before a token; what follows that token is text again. */
  text(end: number, from = end): void {
    if (end > this.from) this.all.push({kind: 'text', start: this.from, end})
    this.from = from
  }

  /** Adds a token after the text before it. Gives where it ends. */
  add(token: Token): number {
    this.text(token.start, token.end)
    this.all.push(token)
    return token.end
  }
}
