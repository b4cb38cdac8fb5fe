import {foldWord} from './fold.js'
import {Spelling} from './spelling.js'
import {detached, unitAt} from './units.js'

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
