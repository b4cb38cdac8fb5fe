import type {Stated} from '../post.js'
import type {TextMapper} from '../text-map.js'
import {addWalked, type Step} from '../walked.js'
import {referenceAt} from './html.js'

const ESCAPABLE = /[!-/:-@[-`{-~]/

/**
 * Adds the decoded value of a Markdown text node, read from its span of the source, by walking both at once: escapes lose their
 * backslash, references become what they stand for, and a line break loses the spaces before it and the indentation and quote signs
 * after it (CommonMark 0.31, sections 2.4, 2.5, 6.7 and 6.8). What cannot be followed is added as one piece.
 */
export function addDecoded(mapper: TextMapper, source: string, stated: Stated<string>): void {
  const walk = new Walk(source, stated)
  addWalked(mapper, stated, (at, read) => walk.stepFrom(at, read))
}

/** A source and the value that the parser read from it, side by side. */
class Walk {
  readonly #source: string
  readonly #end: number
  readonly #value: string

  constructor(source: string, {value, span}: Stated<string>) {
    this.#source = source
    this.#end = span.end
    this.#value = value
  }

  /** The step that goes on from a place in the source and one in the value; nothing where the two part. */
  stepFrom(at: number, read: number): Step | undefined {
    const unit = this.#source[at] ?? ''
    const reference = unit === '&' ? referenceAt(this.#source, at) : undefined
    if (reference && this.#value.startsWith(reference.text, read)) return {width: reference.length, read: reference.text.length}
    const next = this.#source[at + 1] ?? ''
    if (unit === '\\' && ESCAPABLE.test(next) && this.#value[read] === next) return {width: 2, read: 1}
    const plain = this.#sharedLength(at, read)
    return plain > 0 ? {width: plain, read: plain} : this.#lineBreak(at, read)
  }

  /** How many units are the same on both sides up to the next sign that needs a closer look. */
  #sharedLength(at: number, read: number): number {
    let length = 0
    while (at + length < this.#end && read + length < this.#value.length) {
      const unit = this.#source[at + length]
      const given = this.#value[read + length]
      // The parser reads NUL as the replacement character.
      if (unit !== given && !(unit === '\0' && given === '\ufffd')) break
      if (length > 0 && (unit === '&' || unit === '\\')) break
      length++
      if (unit === '\n' || unit === '\r') break
    }
    return length
  }

  /** Around a line break the source holds signs that the value leaves out. */
  #lineBreak(at: number, read: number): Step | undefined {
    let from = at
    while (from < this.#end && /[ \t>\r\n]/.test(this.#source[from] ?? '') && this.#source[from] !== this.#value[read]) from++
    return from === at || from >= this.#end ? undefined : {width: from - at, read: 0}
  }
}
