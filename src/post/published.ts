import {matchesOf} from '../language/index.js'
import {memory} from './memory.js'
import {OBJECT} from './object.js'
import type {Passage, Post} from './post.js'
import {partsOf, type Stretch, type Surroundings} from './published-parts.js'
import {type MappedText, TextMapper} from './text-map.js'

/** A text as a platform without markup would show it, with the place of every letter in the source. */
export interface Published extends MappedText {
  readonly stretches: readonly Stretch[]
}

const PIECE = /\ufffc(?:\r\n|\s)?|\s+|[^\s\ufffc]+/gu

/** Several platforms show the same text. */
const published = memory<readonly Passage[], Published>()

/**
 * Passages as they would be published: without Markdown signs, images and comments to m6l; code without its backticks; the URL
 * after the words of a Markdown link. Paragraphs stand a blank line apart and lines as they were written.
 */
export function publishedText(post: Post, passages: readonly Passage[]): Published {
  return published.get(passages) ?? published.set(passages, asPublished(post, passages))
}

function asPublished({source, links}: Post, passages: readonly Passage[]): Published {
  const writer = new Writer({source, links: links.filter(({origin}) => origin === 'markdown')})
  for (const passage of passages) writer.add(passage)
  return writer.done()
}

/** Writes passages one after the other. */
class Writer {
  readonly #surroundings: Surroundings
  readonly #mapper = new TextMapper()
  readonly #stretches: Stretch[] = []
  #last: Passage | undefined

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
  }

  add(passage: Passage): void {
    if (this.#last) this.#gap(this.#last.span.end, passage.span.start)
    this.#last = passage
    let at = 0
    for (const part of partsOf(passage, this.#surroundings)) {
      this.#text(passage, at, part.start)
      const start = this.#mapper.length + (part.text.startsWith(' ') ? 1 : 0)
      this.#mapper.add(part.text, part.span.start, part.span.end)
      if (part.kind !== 'text') this.#stretches.push({kind: part.kind, start, end: this.#mapper.length})
      at = part.end
    }
    this.#text(passage, at, passage.text.length)
  }

  done(): Published {
    return {...this.#mapper.done(), stretches: this.#stretches}
  }

  #gap(start: number, next: number): void {
    const end = Math.max(next, start)
    const lines = this.#surroundings.source.slice(start, end).match(/\r\n|\n|\r/gu)?.length ?? 0
    this.#mapper.add(lines === 0 ? ' ' : '\n'.repeat(Math.min(lines, 2)), start, end)
  }

  #text(passage: Passage, from: number, to: number): void {
    const whole = passage.text.slice(from, to)
    const {start: first, end: last} = passage.locate(from, to)
    // What takes as much room in the source stands there letter by letter: nothing of a source is shorter than what it says.
    if (last - first === whole.length && !whole.includes(OBJECT) && !whole.includes('\r')) this.#mapper.add(whole, first, last)
    else for (const {0: piece, index} of matchesOf(whole, PIECE)) if (!piece.startsWith(OBJECT)) this.#piece(passage, from + index, piece)
  }

  /** A word, or the space between two. */
  #piece(passage: Passage, at: number, piece: string): void {
    const {start, end} = passage.locate(at, at + piece.length)
    if (piece.trim() === '') this.#mapper.add(piece.replace(/\r\n?/gu, '\n'), start, end)
    else if (end - start === piece.length) this.#mapper.add(piece, start, end)
    else this.#letters(passage, at, piece)
  }

  /** A word with markup, an entity or an escape in its midst. */
  #letters(passage: Passage, from: number, word: string): void {
    let at = from
    for (const letter of word) {
      const {start, end} = passage.locate(at, at + letter.length)
      this.#mapper.add(letter, start, end)
      at += letter.length
    }
  }
}
