import {spread, twoHashes} from '../../language/index.js'

/** A key in two numbers of 32 bits: keys that differ do so in one of them. */
type Hash = readonly [low: number, high: number]

const NONE = -1
const FIRST_SIZE = 1024

/**
 * The entries that share a key, as numbers in typed arrays: a run has hundreds of thousands of keys, and as many small objects would
 * take ten times the room. Each entry of a key leads to the one before it.
 */
export class Chains {
  /** The latest link of every key, in a table by hash; where a place is taken by another key, the next one is tried. */
  #heads = new Int32Array(2 * FIRST_SIZE).fill(NONE)
  #low = new Uint32Array(FIRST_SIZE)
  #high = new Uint32Array(FIRST_SIZE)
  #entries = new Uint32Array(FIRST_SIZE)
  #before = new Int32Array(FIRST_SIZE)
  #count = 0

  /** Adds an entry to the chain of a key. */
  add(key: string | number, entry: number): void {
    this.#add(hashOf(key), entry)
  }

  /** The same chains with their entries renumbered; an entry without a new number is left out. */
  renumbered(numberOf: (entry: number) => number | undefined): Chains {
    const chains = new Chains()
    for (let link = 0; link < this.#count; link++) {
      const entry = numberOf(this.#entries[link] ?? 0)
      if (entry !== undefined) chains.#add([this.#low[link] ?? 0, this.#high[link] ?? 0], entry)
    }
    return chains
  }

  #add([low, high]: Hash, entry: number): void {
    if (this.#count === this.#entries.length) this.#grow()
    const slot = this.#slotOf(low, high)
    const link = this.#count++
    this.#low[link] = low
    this.#high[link] = high
    this.#entries[link] = entry
    this.#before[link] = this.#heads[slot] ?? NONE
    this.#heads[slot] = link
  }

  /** The entries of a key that count, the latest `most` of them, in the order in which they came. */
  latest(key: string | number, most: number, counts: (entry: number) => boolean): readonly number[] {
    const found: number[] = []
    let link = this.#heads[this.#slotOf(...hashOf(key))] ?? NONE
    for (; link !== NONE && found.length < most; link = this.#before[link] ?? NONE) {
      const entry = this.#entries[link] ?? 0
      if (counts(entry)) found.push(entry)
    }
    return found.reverse()
  }

  #slotOf(low: number, high: number): number {
    const mask = this.#heads.length - 1
    let slot = (low ^ (high >>> 7)) & mask
    for (;;) {
      const link = this.#heads[slot] ?? NONE
      if (link === NONE || (this.#low[link] === low && this.#high[link] === high)) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const size = 2 * this.#entries.length
    this.#low = copied(new Uint32Array(size), this.#low)
    this.#high = copied(new Uint32Array(size), this.#high)
    this.#entries = copied(new Uint32Array(size), this.#entries)
    this.#before = copied(new Int32Array(size), this.#before)
    this.#heads = new Int32Array(2 * size).fill(NONE)
    for (let link = 0; link < this.#count; link++) this.#heads[this.#slotOf(this.#low[link] ?? 0, this.#high[link] ?? 0)] = link
  }
}

function copied<A extends Uint32Array | Int32Array>(larger: A, numbers: A): A {
  larger.set(numbers)
  return larger
}

const OTHER_START = 0x9dc5811c

/** The low bits of a hash depend on the low bits of the letters alone, so they are spread. */
function hashOf(key: string | number): Hash {
  const text = typeof key === 'number' ? `#${key}` : `"${key}`
  const [low, high] = twoHashes(text, OTHER_START)
  return [spread(low), spread(high)]
}
