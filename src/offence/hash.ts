import {hashBetween, hashedOn, NO_LETTERS} from '../language/index.js'

/** The hash of a text in one family of features: each has its own seed. */
export function hashOf(text: string, seed: number): number {
  return hashedOn(NO_LETTERS ^ seed, text, 0)
}

/** The hashes of so many letters of a text in a row, from each of its letters on, in one family. */
export function hashesInRow(text: string, size: number, seed: number): readonly number[] {
  const hashes: number[] = []
  for (let at = 0; at + size <= text.length; at++) hashes.push(hashBetween(text, at, at + size, NO_LETTERS ^ seed))
  // What grew by pushing keeps room for more.
  return hashes.slice()
}

/** One hash of two, in their order; mixed as MurmurHash3 ends (Austin Appleby, public domain). */
export function pairOf(a: number, b: number, seed: number): number {
  let hash = Math.imul(a ^ seed, 0x85ebca6b) ^ (b + 0x9e3779b9 + (a << 6))
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** How many bits the buckets have that features are told apart by: of some three million that are learned from, hardly any share one. */
export const BUCKET_BITS = 24
/** How many weights a model keeps. */
export const SLOTS = 1 << 18

/** The bucket of a hash. */
export function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & ((1 << BUCKET_BITS) - 1)
}
