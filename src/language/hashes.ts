import {unitAt} from './units.js'

/** A key as a number of 32 bits that is never 0. */
export function hashOf(key: string): number {
  return hashBetween(key, 0, key.length) | 0 || 1
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo, draft-eastlake-fnv). */
export function hashBetween(text: string, start: number, end: number): number {
  let hash = NO_LETTERS
  for (let at = start; at < end; at++) hash = hashedOn(hash, unitAt(text, at))
  return hash
}

/** The hash of no letters, with which every hash starts; with its sign, as all other hashes, so that V8 keeps it as a small integer. */
export const NO_LETTERS = 0x811c9dc5 | 0

/** A hash with one more letter. */
export function hashedOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}
