import {type SmallNumbers, SmallReader} from './small-numbers.js'

/** Ends the phrases of a topic in a text; a word is told as how far it is from the one before it, and one more. */
export const END = 0

/** Phrases of a topic that may stand in a text, in its order, shown one by one. */
export interface Phrases {
  /** Goes on to the next, the first at first; says whether there is one. */
  readonly next: () => boolean
  /** The word that it starts with. */
  readonly word: number
  /** Its own number. */
  readonly phrase: number
}

/** Those that stand in a row from a place on. */
export class NotedPhrases implements Phrases {
  readonly #reader: SmallReader
  word = 0
  phrase = 0

  constructor(row: SmallNumbers, first: number) {
    this.#reader = new SmallReader(row, first)
  }

  next(): boolean {
    const step = this.#reader.next()
    if (step === END) return false
    this.word += step - 1
    this.phrase = this.#reader.next()
    return true
  }
}
