import {countUpTo} from '../bisection.js'
import type {Span} from './post.js'

/**
 * Text that was read from a source piece by piece, with the place of every piece. A piece of the same length on both sides is
 * read letter by letter; any other (an entity, an escape, a line break inside a quotation) maps as a whole.
 */
export interface MappedText {
  readonly text: string
  readonly locate: (start: number, end: number) => Span
}

/** Builds a `MappedText`. Offsets into the source never decrease from piece to piece. */
export class TextMapper {
  // Parts, put together at last: a text that grows and is read from time to time would be copied each time.
  readonly #parts: string[] = []
  #length = 0
  // Three numbers a piece: where it starts in the text, where it starts in the source, where it ends in the source.
  readonly #pieces: number[] = []

  /** Adds `text`, read from `source.slice(start, end)`. */
  add(text: string, start: number, end: number): void {
    if (text === '') return
    const last = this.#pieces.length - 3
    const joins = last >= 0 && this.#pieces[last + 2] === start && this.#isLiteral(last) && text.length === end - start
    if (joins) this.#pieces[last + 2] = end
    else this.#pieces.push(this.#length, start, end)
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Adds `text` that cannot be followed letter by letter: each of its letters stands for all of `source.slice(start, end)`. */
  addWhole(text: string, start: number, end: number): void {
    // Of the same length it would be taken for a literal piece.
    const first = text.length === end - start ? 1 : text.length
    this.add(text.slice(0, first), start, end)
    this.add(text.slice(first), start, end)
  }

  get length(): number {
    return this.#length
  }

  /** What was added from an offset of the text on. */
  textFrom(start: number): string {
    let text = ''
    let from = this.#length
    for (let at = this.#parts.length - 1; from > start; at--) {
      const part = this.#parts[at] ?? ''
      text = part + text
      from -= part.length
    }
    return text.slice(start - from)
  }

  done(): MappedText {
    const text = this.#parts.join('')
    const pieces = this.#pieces
    const [, from = 0, to = 0] = pieces
    // Of most passages the whole is one piece, for which no row of numbers is kept.
    if (pieces.length === 3 && text.length === to - from) return literalText(text, from)
    const places = new Places(pieces, text.length)
    return {text, locate: (start, end) => places.locate(start, end)}
  }

  #isLiteral(piece: number): boolean {
    const [pieces, length] = [this.#pieces, this.#length]
    return length - (pieces[piece] ?? 0) === (pieces[piece + 2] ?? 0) - (pieces[piece + 1] ?? 0)
  }
}

/** Text that stands in the source as it is. */
export function literalText(text: string, offset: number): MappedText {
  return {text, locate: (start, end) => ({start: offset + start, end: offset + end})}
}

/** A stretch of a text as a text of its own. */
export function sliceOf({text, locate}: MappedText, from: number, to: number): MappedText {
  return {text: text.slice(from, to), locate: (start, end) => locate(from + start, from + end)}
}

/** A text without the space around it. */
export function trimmed(read: MappedText): MappedText {
  const {text} = read
  return sliceOf(read, text.length - text.trimStart().length, text.trimEnd().length)
}

/** Where the pieces of a text stand in its source: three numbers each, as `TextMapper` notes them. */
class Places {
  readonly #pieces: readonly number[]
  /** How long the text is. */
  readonly #length: number

  constructor(pieces: readonly number[], length: number) {
    this.#pieces = pieces
    this.#length = length
  }

  /** The stretch of source from which a stretch of the text was read. */
  locate(start: number, end: number): Span {
    const first = this.#unitAt(start, this.#pieceAt(Math.min(start, Math.max(this.#length - 1, 0))))
    if (end <= start) return {start: first.start, end: first.start}
    return {start: first.start, end: this.#unitAt(end - 1, this.#pieceAt(end - 1)).end}
  }

  /** The stretch of source from which one unit of the text was read, which is in a piece. */
  #unitAt(at: number, piece: number): Span {
    const textStart = this.#pieces[piece] ?? 0
    const textEnd = this.#pieces[piece + 3] ?? this.#length
    const start = this.#pieces[piece + 1] ?? 0
    const end = this.#pieces[piece + 2] ?? 0
    if (textEnd - textStart !== end - start) return {start, end}
    return {start: start + at - textStart, end: start + at - textStart + 1}
  }

  /** The last piece that does not start after a unit of the text. */
  #pieceAt(at: number): number {
    return Math.max(countUpTo(this.#pieces, at, 3) - 1, 0) * 3
  }
}
