import {withoutClitics} from './clitics.js'
import {foldWord} from './fold.js'
import {hashBetween, keyHash} from './hashes.js'
import {BUCKETS} from './table-shape.js'
import {unitAt} from './units.js'

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
    this.hashes = this.keys.map(keyHash)
  }

  /** What a language table is asked for: the word, and its letters in threes with its ends marked, as hash buckets. */
  get features(): readonly number[] {
    this.#features ??= this.script ? featuresOf(this.key) : []
    return this.#features
  }
}

// Posts share most of their words, and to work out a spelling costs fifty times a look-up. The hash of a spelling gives it one of two slots
// beside each other; where both are taken the table grows, and once it is large one is driven out, so that the memory of a long run stays as
// large as that of a short one.
const FIRST_SLOTS = 1 << 12
const MOST_SLOTS = 1 << 15
/** The place of each slot’s spelling, and one more; 0 where the slot is free. */
let slots = new Uint16Array(FIRST_SLOTS)
// By place. Places are given one after the other, so that no row of them has gaps: V8 keeps one with gaps as a table.
const writtenAt: string[] = []
const hashAt: number[] = []
const spellingAt: Spelling[] = []
let drivesOutSecond = 0

/**
 * The spelling of the letters between two offsets of a text; `hash` is their `hashBetween`. Four values and no object: it is asked of every word
 * of every post.
 */
export function spellingIn(text: string, start: number, end: number, hash: number): Spelling {
  const first = firstSlot(hash)
  const known = spellingInSlot(first, text, start, end) ?? spellingInSlot(first ^ 1, text, start, end)
  if (known) return known
  const place = placeFor(hash)
  const written = detached(text, start, end)
  const made = new Spelling(foldWord(written), place)
  writtenAt[place] = written
  hashAt[place] = hash
  spellingAt[place] = made
  return made
}

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1)
}

function spellingInSlot(slot: number, text: string, start: number, end: number): Spelling | undefined {
  const taken = slots[slot] ?? 0
  if (taken === 0) return undefined
  const place = taken - 1
  const written = writtenAt[place]
  return written !== undefined && written.length === end - start && standsAt(text, start, written) ? spellingAt[place] : undefined
}

function standsAt(text: string, start: number, written: string): boolean {
  for (let at = 0; at < written.length; at++) if (unitAt(text, start + at) !== unitAt(written, at)) return false
  return true
}

/** A place for another spelling: a new one, or that of the one which is driven out. */
function placeFor(hash: number): number {
  const slot = freeSlot(hash)
  if (slot !== undefined) {
    slots[slot] = spellingAt.length + 1
    return spellingAt.length
  }
  if (slots.length < MOST_SLOTS) {
    grow()
    return placeFor(hash)
  }
  drivesOutSecond ^= 1
  return (slots[firstSlot(hash) ^ drivesOutSecond] ?? 0) - 1
}

function freeSlot(hash: number): number | undefined {
  const first = firstSlot(hash)
  return slots[first] === 0 ? first : slots[first ^ 1] === 0 ? first ^ 1 : undefined
}

/** Gives all spellings slots in a table twice as large, in which no two slots have more to hold than before. */
function grow(): void {
  slots = new Uint16Array(2 * slots.length)
  for (const [place, hash] of hashAt.entries()) {
    const slot = freeSlot(hash)
    if (slot !== undefined) slots[slot] = place + 1
  }
}

/** Works something out for each spelling when it is first asked for, and keeps it as long as the spelling is remembered. */
export function ofSpelling<T extends NonNullable<unknown>>(make: (spelling: Spelling) => T): (spelling: Spelling) => T {
  // By place: asked of every word by a dozen finders, so that an object around the two would be felt.
  const spellings: (Spelling | undefined)[] = []
  const values: (T | undefined)[] = []
  return spelling => {
    const {place} = spelling
    const before = spellings[place] === spelling ? values[place] : undefined
    if (before !== undefined) return before
    const made = make(spelling)
    for (let at = values.length; at < place; at++) {
      spellings.push(undefined)
      values.push(undefined)
    }
    spellings[place] = spelling
    values[place] = made
    return made
  }
}

// A longer part of a text is no text of its own but a window on it, which keeps the whole in memory.
const LONGEST_COPIED = 12

/** A part of a text, to be kept longer than the text. */
export function detached(text: string, start: number, end: number): string {
  let copy = ''
  for (let at = start; at < end; at += LONGEST_COPIED) copy += text.slice(at, Math.min(at + LONGEST_COPIED, end))
  return copy
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
