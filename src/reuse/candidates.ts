import {gramsOf} from './fingerprint.js'
import type {SourceStore} from './store.js'

/** A part of a source that shares runs of words with a post. */
export interface Candidate {
  readonly part: number
  /** How much the runs in common tell: the sum of their inverse document frequencies. */
  readonly score: number
}

const FEWEST = 16
/** One candidate more for every so many words of the post: a long post may hold passages of many sources. */
const WORDS_A_CANDIDATE = 40
const MOST = 80

/** The fingerprints of a hash beyond which it tells nothing: it grows with the logarithm of the sources, and so does what a look-up costs. */
export function mostOf(sources: number): number {
  return Math.round(32 + 8 * Math.log2(sources + 1))
}

/** The parts of sources that are worth aligning with a post, the likeliest first. */
export async function candidatesFor(hashes: Uint32Array, store: SourceStore): Promise<readonly Candidate[]> {
  const grams = [...new Set(gramsOf(hashes))]
  const scores = new Map<number, number>()
  for (const {parts} of await store.postings(grams, mostOf(store.size))) {
    const worth = Math.log(1 + store.size / parts.length)
    for (const part of parts) scores.set(part, (scores.get(part) ?? 0) + worth)
  }
  const many = Math.min(MOST, FEWEST + Math.floor(hashes.length / WORDS_A_CANDIDATE))
  return [...scores]
    .map(([part, score]) => ({part, score}))
    .sort((a, b) => b.score - a.score || a.part - b.part)
    .slice(0, many)
}
