const WORDS = 3
/** Bits of a hash that are kept: with 12 million fingerprints a run of words meets a stranger once in 22 times, and alignment sees through it. */
export const HASH_BITS = 28
const WINDOW = 4
/** A text of so few runs keeps them all: a poem, a blurb. */
const SHORT = 60

/** Every run of three words of a text, in order. */
export function gramsOf(hashes: Uint32Array): Uint32Array {
  const grams = new Uint32Array(Math.max(0, hashes.length - WORDS + 1))
  for (let at = 0; at < grams.length; at++) grams[at] = gramHash(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0)
  return grams
}

function gramHash(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0xc2b2ae3d)
  return (hash ^ (hash >>> 16)) >>> (32 - HASH_BITS)
}

/**
 * The places of the runs that stand for a text: the smallest of every four in a row, the last of those that are equal (winnowing:
 * Schleimer, Wilkerson & Aiken, SIGMOD 2003). Any six words in a row that two texts share are met.
 */
export function winnowed(grams: Uint32Array): readonly number[] {
  if (grams.length <= SHORT) return Array.from(grams, (_, at) => at)
  const kept: number[] = []
  let smallest = -1
  for (let end = WINDOW; end <= grams.length; end++) {
    const start = end - WINDOW
    const newest = end - 1
    if (smallest < start) smallest = smallestIn(grams, start, end)
    else if ((grams[newest] ?? 0) <= (grams[smallest] ?? 0)) smallest = newest
    if (kept[kept.length - 1] !== smallest) kept.push(smallest)
  }
  return kept
}

function smallestIn(grams: Uint32Array, start: number, end: number): number {
  let smallest = start
  for (let at = start + 1; at < end; at++) if ((grams[at] ?? 0) <= (grams[smallest] ?? 0)) smallest = at
  return smallest
}
