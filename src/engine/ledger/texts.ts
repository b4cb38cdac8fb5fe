const CHUNK = 1 << 18
const LONGEST_LETTER = 3

/** Texts kept outside the heap, as UTF-8 in large chunks: a hundred thousand strings would be looked at by every full collection. */
export class Texts {
  readonly #chunks: Uint8Array[] = []
  /** Three numbers a text: its chunk, where it starts in it, where it ends. */
  readonly #places: number[] = []
  #used = CHUNK
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder('utf-8', {ignoreBOM: true})

  /** Keeps a text. */
  add(text: string): void {
    const most = text.length * LONGEST_LETTER
    if (this.#used + most > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, most)))
      this.#used = 0
    }
    const chunk = this.#chunks.length - 1
    const written = this.#encoder.encodeInto(text, (this.#chunks[chunk] ?? new Uint8Array()).subarray(this.#used)).written
    this.#places.push(chunk, this.#used, this.#used + written)
    this.#used += written
  }

  /** The text that was kept as the `at`th, from 0. */
  at(at: number): string {
    const [chunk = 0, start, end] = this.#places.slice(3 * at, 3 * at + 3)
    return this.#decoder.decode(this.#chunks[chunk]?.subarray(start, end))
  }
}
