import {unitAt} from '../language/index.js'

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo, draft-eastlake-fnv). */
export function hashOf(text: string, seed: number): number {
  return hashedOn(0x811c9dc5 ^ seed, text, 0)
}

/** A hash of what came before, and of a text from one of its units on. */
export function hashedOn(before: number, text: string, from: number): number {
  let hash = before
  for (let at = from; at < text.length; at++) hash = withUnit(hash, unitAt(text, at))
  return hash
}

/** A hash with one more UTF-16 unit. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
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
