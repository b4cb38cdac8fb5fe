import {withoutClitics} from './clitics.js'
import {foldWord} from './fold.js'
import {BUCKETS} from './table-shape.js'

export type Script = 'latin' | 'arabic'

/** What is known of a word as it is written; the same object for the same letters, as long as it is remembered. */
export interface Spelling {
  readonly key: string
  /** The keys under which it may be found: its own, then those without what Arabic writes onto a word. */
  readonly keys: readonly string[]
  /** The hash of each of the keys. */
  readonly hashes: readonly number[]
  readonly script: Script | undefined
  /** What a language table is asked for: the word, and its letters in threes with its ends marked, as hash buckets. */
  readonly features: readonly number[]
}

// Posts share most of their words, and to work out a spelling costs fifty times a look-up.
const MOST_KEPT = 20_000
const LONGEST_KEPT = 40
const kept = new Map<string, Spelling>()
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /[a-z]/],
  ['arabic', /[\u0620-\u06d3\u0750-\u077f]/],
]

export function spellingOf(written: string): Spelling {
  const known = kept.get(written)
  if (known) return known
  const spelling = workedOut(foldWord(written))
  if (written.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(written, spelling)
  }
  return spelling
}

function workedOut(key: string): Spelling {
  const script = SCRIPTS.find(([, letter]) => letter.test(key))?.[0]
  const keys = script === 'arabic' ? [key, ...withoutClitics(key)] : [key]
  return {key, keys, hashes: keys.map(hashOf), script, features: script ? featuresOf(key) : []}
}

/** A key as a number of 32 bits that is never 0. */
export function hashOf(key: string): number {
  return hashBetween(key, 0, key.length) | 0 || 1
}

function featuresOf(key: string): readonly number[] {
  const framed = `<${key}>`
  const features = [bucketOf(key, 0, key.length)]
  for (let at = 0; at + 3 <= framed.length; at++) features.push(bucketOf(framed, at, at + 3))
  return features
}

function bucketOf(text: string, start: number, end: number): number {
  return (hashBetween(text, start, end) >>> 8) % BUCKETS
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo, draft-eastlake-fnv). */
function hashBetween(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
