import type {Passage, Span} from '../post/index.js'
import type {Entry} from './entry.js'

/** A term found in a passage: `start` and `end` are offsets into its text, `span` the same in the source. */
export interface Hit {
  readonly entry: Entry
  readonly text: string
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** What was found; most are never reported, so their text and their place in the source are told when they are asked for. */
export class FoundTerm implements Hit {
  readonly entry: Entry
  readonly start: number
  readonly end: number
  readonly #passage: Passage

  constructor(passage: Passage, entry: Entry, {start, end}: Span) {
    this.#passage = passage
    this.entry = entry
    this.start = start
    this.end = end
  }

  get text(): string {
    return this.#passage.text.slice(this.start, this.end)
  }

  get span(): Span {
    return this.#passage.locate(this.start, this.end)
  }
}
