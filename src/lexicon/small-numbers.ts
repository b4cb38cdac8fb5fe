import {grown} from '../language/index.js'

const FIRST_SIZE = 64
/** A byte has seven bits of a number, and one that says whether more follow. */
const [BITS, MORE] = [7, 0x80]

/** A row of whole numbers from 0 on, most of them small, each in as few bytes as it needs (LEB128). */
export class SmallNumbers {
  #bytes = new Uint8Array(FIRST_SIZE)
  #length = 0

  /** How many bytes there are: where the next number will stand. */
  get length(): number {
    return this.#length
  }

  clear(): void {
    this.#length = 0
  }

  push(number: number): void {
    let rest = number
    for (; rest >= MORE; rest >>>= BITS) this.#add((rest & (MORE - 1)) | MORE)
    this.#add(rest)
  }

  /** The byte at a place; nothing follows the last. */
  byteAt(place: number): number {
    return this.#bytes[place] ?? 0
  }

  #add(byte: number): void {
    if (this.#length === this.#bytes.length) this.#bytes = new Uint8Array(grown(this.#bytes.buffer))
    this.#bytes[this.#length++] = byte
  }
}

/** Reads such a row from a place on. */
export class SmallReader {
  readonly #row: SmallNumbers
  #at: number

  constructor(row: SmallNumbers, at: number) {
    this.#row = row
    this.#at = at
  }

  next(): number {
    let number = 0
    for (let shift = 0; ; shift += BITS) {
      const byte = this.#row.byteAt(this.#at++)
      number |= (byte & (MORE - 1)) << shift
      if (byte < MORE) return number
    }
  }
}
