import {hashedOn, NO_LETTERS} from '../language/index.js'

/** The hash of a text in one family of features: each has its own seed. */
export function hashOf(text: string, seed: number): number {
  return hashedOn(NO_LETTERS ^ seed, text, 0)
}

/** One hash of two, in their order; mixed as MurmurHash3 ends (Austin Appleby, public domain). */
export function pairOf(a: number, b: number, seed: number): number {
  let hash = Math.imul(a ^ seed, 0x85ebca6b) ^ (b + 0x9e3779b9 + (a << 6))
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** How many weights a model has. */
export const BUCKETS = 1 << 19

/** The bucket of a hash. */
export function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}
