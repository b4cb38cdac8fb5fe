const FIRST_SIZE = 1 << 16
const LONGEST_LETTER = 3
/** Up to this length a text is given room for three bytes a letter; the bytes of a longer one are counted, which takes time and spares memory. */
const LONG = 1 << 20
/** So much room is used again. */
const MOST_KEPT = 1 << 22

/** Collects text as UTF-8 until there is enough of it to be written; much of what comes is UTF-8 already. */
export class TextBuffer {
  #bytes = new Uint8Array(FIRST_SIZE)
  #length = 0
  readonly #encoder = new TextEncoder()

  get length(): number {
    return this.#length
  }

  add(more: string | Uint8Array): void {
    this.#makeRoom(typeof more === 'string' ? mostBytes(more) : more.length)
    if (typeof more === 'string') this.#length += this.#encoder.encodeInto(more, this.#bytes.subarray(this.#length)).written
    else {
      this.#bytes.set(more, this.#length)
      this.#length += more.length
    }
  }

  /** Everything collected so far, readable until more is added; the buffer is empty afterwards. */
  taken(): Uint8Array {
    const all = this.#bytes.subarray(0, this.#length)
    if (this.#bytes.length > MOST_KEPT) this.#bytes = new Uint8Array(FIRST_SIZE)
    this.#length = 0
    return all
  }

  #makeRoom(most: number): void {
    if (this.#length + most <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + most))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

function mostBytes(text: string): number {
  return text.length > LONG ? Buffer.byteLength(text) : text.length * LONGEST_LETTER
}
