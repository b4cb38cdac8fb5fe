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
  /** Where it is remembered; no two spellings that are remembered at a time have the same place. */
  readonly place: number
  #features: readonly number[] | undefined

  constructor(key: string, place = 0) {
    this.key = key
    this.place = place
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

// Posts share most of their words, and to work out a spelling costs fifty times a look-up. A spelling has one of two places beside each
// other; where both are taken one is driven out, so that the memory of a long run stays as large as that of a short one.
const PLACES = 1 << 15
const writtenAt: string[] = []
const spellingAt: Spelling[] = []
let drivesOutSecond = 0

/** The spelling of the letters between two offsets of a text; `hash` is their `hashBetween`. */
export function spellingIn(text: string, start: number, end: number, hash: number): Spelling {
  const first = (hash ^ (hash >>> 15)) & (PLACES - 1)
  const second = first ^ 1
  const known = spellingAtPlace(first, text, start, end) ?? spellingAtPlace(second, text, start, end)
  if (known) return known
  const written = detached(text, start, end)
  drivesOutSecond ^= 1
  const place = !spellingAt[first] || (spellingAt[second] && drivesOutSecond === 0) ? first : second
  const made = new Spelling(foldWord(written), place)
  writtenAt[place] = written
  spellingAt[place] = made
  return made
}

function spellingAtPlace(place: number, text: string, start: number, end: number): Spelling | undefined {
  const written = writtenAt[place]
  return written !== undefined && written.length === end - start && text.startsWith(written, start) ? spellingAt[place] : undefined
}

/** Works something out for each spelling when it is first asked for, and keeps it as long as the spelling is remembered. */
export function ofSpelling<T>(make: (spelling: Spelling) => T): (spelling: Spelling) => T {
  const known: {readonly spelling: Spelling; readonly made: T}[] = []
  return spelling => {
    const before = known[spelling.place]
    if (before?.spelling === spelling) return before.made
    const made = make(spelling)
    known[spelling.place] = {spelling, made}
    return made
  }
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
