import {withoutClitics} from './clitics.js'
import {foldWord} from './fold.js'
import {BUCKETS} from './table-shape.js'

export type Script = 'latin' | 'arabic'

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /[a-z]/],
  ['arabic', /[\u0620-\u06d3\u0750-\u077f]/],
]

/** What is known of a word as it is written; the same object for the same letters, as long as it is remembered. */
export class Spelling {
  readonly key: string
  /** The keys under which it may be found: its own, then those without what Arabic writes onto a word. */
  readonly keys: readonly string[]
  /** The hash of each of the keys. */
  readonly hashes: readonly number[]
  readonly script: Script | undefined
  #features: readonly number[] | undefined

  constructor(key: string) {
    this.key = key
    this.script = SCRIPTS.find(([, letter]) => letter.test(key))?.[0]
    this.keys = this.script === 'arabic' ? [key, ...withoutClitics(key)] : [key]
    this.hashes = this.keys.map(hashOf)
  }

  /** What a language table is asked for: the word, and its letters in threes with its ends marked, as hash buckets. */
  get features(): readonly number[] {
    this.#features ??= this.script ? featuresOf(this.key) : []
    return this.#features
  }
}

// Posts share most of their words, and to work out a spelling costs fifty times a look-up. What falls on the same place drives out what
// stood there, so the memory of a long run stays as large as that of a short one.
const PLACES = 1 << 15
const writtenAt: string[] = []
const spellingAt: Spelling[] = []

/** The spelling of the letters between two offsets of a text; `hash` is their `hashBetween`. */
export function spellingIn(text: string, start: number, end: number, hash: number): Spelling {
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  const known = writtenAt[place]
  const spelling = spellingAt[place]
  if (spelling && known !== undefined && known.length === end - start && text.startsWith(known, start)) return spelling
  const written = detached(text, start, end)
  const made = new Spelling(foldWord(written))
  writtenAt[place] = written
  spellingAt[place] = made
  return made
}

// A longer part of a text is no text of its own but a window on it, which keeps the whole in memory.
const LONGEST_COPIED = 12

/** A part of a text, to be kept longer than the text. */
function detached(text: string, start: number, end: number): string {
  let copy = ''
  for (let at = start; at < end; at += LONGEST_COPIED) copy += text.slice(at, Math.min(at + LONGEST_COPIED, end))
  return copy
}

/** A key as a number of 32 bits that is never 0. */
export function hashOf(key: string): number {
  return hashBetween(key, 0, key.length) | 0 || 1
}

function featuresOf(key: string): readonly number[] {
  const framed = `<${key}>`
  const features = [bucketOf(hashBetween(key, 0, key.length))]
  for (let at = 0; at + 3 <= framed.length; at++) features.push(bucketOf(hashBetween(framed, at, at + 3)))
  // What grew by pushing keeps room for more.
  return features.slice()
}

function bucketOf(hash: number): number {
  return (hash >>> 8) % BUCKETS
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo, draft-eastlake-fnv). */
function hashBetween(text: string, start: number, end: number): number {
  let hash = NO_LETTERS
  for (let at = start; at < end; at++) hash = hashedOn(hash, text.charCodeAt(at))
  return hash
}

/** The hash of no letters, with which every hash starts. */
export const NO_LETTERS = 0x811c9dc5

export function hashedOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}
