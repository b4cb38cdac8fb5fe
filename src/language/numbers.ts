import {grown} from './grown.js'

const FIRST_SIZE = 256

/**
 * A row of whole numbers of 32 bits that is filled again and again. To empty an array of the language (`length = 0`) gives its memory back,
 * and it grows step by step each time.
 */
export class Numbers {
  #kept = new Int32Array(FIRST_SIZE)
  #length = 0

  get length(): number {
    return this.#length
  }

  clear(): void {
    this.#length = 0
  }

  push(number: number): void {
    if (this.#length === this.#kept.length) this.#kept = new Int32Array(grown(this.#kept.buffer))
    this.#kept[this.#length++] = number
  }

  at(place: number): number {
    return this.#kept[place] ?? 0
  }

  put(place: number, number: number): void {
    this.#kept[place] = number
  }

  /** Puts those from a place on in ascending order, each once. Meant for few. */
  sortFrom(first: number): void {
    let free = first
    for (let at = first; at < this.#length; at++) {
      const number = this.at(at)
      let place = free
      while (place > first && this.at(place - 1) > number) place--
      if (place > first && this.at(place - 1) === number) continue
      this.#kept.copyWithin(place + 1, place, free)
      this.#kept[place] = number
      free++
    }
    this.#length = free
  }

  /** Those between two places as a copy. */
  copy(from = 0, to = this.#length): Int32Array {
    return this.#kept.slice(from, to)
  }

  /** The same as a view, to be read before the next number is added after a `clear`. */
  view(from = 0, to = this.#length): Int32Array {
    return this.#kept.subarray(from, to)
  }
}
