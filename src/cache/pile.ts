import {countUpTo} from '../bisection.js'

const CHUNK = 1 << 18
const LONGEST_LETTER = 3

/** Where a text stands in a pile, in bytes. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Texts one after the other as UTF-8, outside the heap: tens of thousands of small ones take no more room than their letters. */
export class Pile {
  readonly #full: Uint8Array[] = []
  /** Where each full chunk starts. */
  readonly #starts: number[] = []
  #chunk: Uint8Array = new Uint8Array(CHUNK)
  #used = 0
  #before = 0
  readonly #encoder = new TextEncoder()

  get length(): number {
    return this.#before + this.#used
  }

  add(text: string): Stretch {
    this.#makeRoom(text.length * LONGEST_LETTER)
    const from = this.length
    this.#used += this.#encoder.encodeInto(text, this.#chunk.subarray(this.#used)).written
    return {from, to: this.length}
  }

  addBytes(bytes: Uint8Array): Stretch {
    this.#makeRoom(bytes.length)
    const from = this.length
    this.#chunk.set(bytes, this.#used)
    this.#used += bytes.length
    return {from, to: this.length}
  }

  /** A text that was added. None is parted. */
  bytes({from, to}: Stretch): Uint8Array {
    if (from >= this.#before) return this.#chunk.subarray(from - this.#before, to - this.#before)
    const at = countUpTo(this.#starts, from) - 1
    const start = this.#starts[at] ?? 0
    return (this.#full[at] ?? this.#chunk).subarray(from - start, to - start)
  }

  /** All of it, in parts. */
  parts(): readonly Uint8Array[] {
    return [...this.#full, this.#chunk.subarray(0, this.#used)]
  }

  #makeRoom(most: number): void {
    if (this.#used + most <= this.#chunk.length) return
    this.#full.push(this.#chunk.subarray(0, this.#used))
    this.#starts.push(this.#before)
    this.#before += this.#used
    this.#chunk = new Uint8Array(Math.max(CHUNK, most))
    this.#used = 0
  }
}
