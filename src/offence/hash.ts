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

/** How many buckets the features of windows are told apart by: of some three million that are learned from, few share one. */
export const BUCKETS = 1 << 22
/** And those of sentences, whose letters in fours make more. */
export const SENTENCE_BUCKETS = 1 << 24
/** How many weights a model keeps. */
export const SLOTS = 1 << 18
/** In how many slots a bucket may have its place. */
export const CHOICES = 4

/** The bucket of a hash, of a power of two. */
export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1)
}

/** What a slot keeps of the bucket whose weight it has, in eight bits: with the slot it tells which it is, and by which choice. */
export function checkOf(bucket: number, choice: number): number {
  return CHOICES * Math.floor(bucket / SLOTS) + choice
}

/** The slot that a bucket may have by the choice in its check: as in cuckoo filters, the two lead back to it (Fan, Andersen, Kaminsky, Mitzenmacher, CoNEXT 2014). */
export function slotOf(bucket: number, check: number): number {
  return (bucket ^ Math.imul(check, 0x9e3779b1) ^ (check << 9)) & (SLOTS - 1)
}
