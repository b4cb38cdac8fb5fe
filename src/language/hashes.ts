import {unitAt} from './units.js'

// FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo, draft-eastlake-fnv). Trained weights and the index of sources go by these numbers: another
// hash asks for all of them anew.
const PRIME = 0x01000193

/** The hash of no letters, with which every hash starts; with its sign, as all other hashes, so that V8 keeps it as a small integer. */
export const NO_LETTERS = 0x811c9dc5 | 0

/** A hash with one more number: a UTF-16 unit, or what something else was hashed to. */
export function hashWith(hash: number, next: number): number {
  return Math.imul(hash ^ next, PRIME)
}

/** A hash of what came before, and of a text from one of its units on. */
export function hashedOn(before: number, text: string, from: number): number {
  return hashBetween(text, from, text.length, before)
}

/** The hash of a text. */
export function hashOf(text: string): number {
  return hashedOn(NO_LETTERS, text, 0)
}

/** The hash of what stands between two offsets of a text, and of what came before. Four values and no object: it is asked of every three letters. */
export function hashBetween(text: string, start: number, end: number, before = NO_LETTERS): number {
  let hash = before
  for (let at = start; at < end; at++) hash = hashWith(hash, unitAt(text, at))
  return hash
}

/** A key as a number of 32 bits that is never 0. */
export function keyHash(key: string): number {
  return hashOf(key) || 1
}

const RESPELLED = hashOf('\0respelled')

/** A word respelled (respelled.ts) as a number of 32 bits that is never 0, nor often the hash of a key. */
export function respelledHash(word: string): number {
  return hashedOn(RESPELLED, word, 0) || 1
}

/** Two hashes of a text, which seldom are both those of another: the second has a start of its own, and counts where each unit stands. */
export function twoHashes(text: string, start: number): readonly [low: number, high: number] {
  let low = NO_LETTERS
  let high = start
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at)
    low = hashWith(low, unit)
    high = hashWith(high, unit + at)
  }
  return [low, high]
}

/** A hash spread over all its bits, without a sign: FNV-1a leaves short texts alike in their high bits (the end of MurmurHash3, Austin Appleby, public domain). */
export function spread(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}
