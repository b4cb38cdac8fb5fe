import {Numbers, ofSpelling, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {LEAD, ROOT} from './layout.js'
import {addPhrasesAt, type Walk} from './walk.js'

/** A bit for each of some lists, 32 to a number. */
export type Mask = readonly number[]

/**
 * The phrases of all lists that may stand in a passage. Those of a word stand together, by the key under which it was found and then by
 * number.
 */
export interface Candidates {
  /** Three numbers for each: the word that it starts with, its own, and that of its list. */
  readonly found: Int32Array
  /** The lists that have any. */
  readonly all: Mask
}

const NONE: Candidates = {found: new Int32Array(), all: []}

/** Makes the one pass over the words of a passage that serves every topic: what it costs does not grow with how many topics there are. */
export function candidatesBy(automaton: Automaton): (read: readonly Word[]) => Candidates {
  // Of a word with which no longer phrase starts it is known what it makes.
  const aloneOf = ofSpelling(({hashes}) => aloneIn(hashes, automaton))
  return read => {
    found.clear()
    for (const [place, {spelling}] of read.entries()) {
      const alone = aloneOf(spelling)
      if (alone) add(alone, place, automaton)
      else for (const hash of spelling.hashes) add(phrasesAt({automaton, read, met}, hash, place), place, automaton)
    }
    return found.length === 0 ? NONE : {found: found.copy(), all: maskOf(automaton)}
  }
}

// Filled anew for each passage, and for each word.
const found = new Numbers()
const met = new Numbers()

function add(phrases: Int32Array, place: number, automaton: Automaton): void {
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] ?? 0
    found.push(place)
    found.push(phrase)
    found.push(automaton.listOf(phrase))
  }
}

function phrasesAt(way: Walk, hash: number, place: number): Int32Array {
  met.clear()
  addPhrasesAt(way, hash, place)
  return met.view()
}

function aloneIn(hashes: readonly number[], automaton: Automaton): Int32Array | undefined {
  met.clear()
  for (const hash of hashes) {
    const lead = automaton.step(ROOT, hash)
    if (lead < 0) continue
    if ((lead & LEAD.goesOn) !== 0) return undefined
    automaton.collect(lead, met)
  }
  return met.length === 0 ? NONE.found : met.copy()
}

/** The lists of what was found. */
function maskOf(automaton: Automaton): Mask {
  const mask = emptyMask(automaton.lists.length)
  for (let at = 2; at < found.length; at += 3) mark(mask, found.at(at))
  return mask
}

/** A mask of some lists of so many. */
export function maskFor(lists: readonly number[], count: number): Mask {
  const mask = emptyMask(count)
  for (const list of lists) mark(mask, list)
  return mask
}

function emptyMask(count: number): number[] {
  return Array.from({length: (count >> 5) + 1}, () => 0)
}

function mark(mask: number[], list: number): void {
  mask[list >> 5] = (mask[list >> 5] ?? 0) | (1 << (list & 31))
}

/** Whether a list is one of a mask. */
export function holds(mask: Mask, list: number): boolean {
  return ((mask[list >> 5] ?? 0) & (1 << (list & 31))) !== 0
}

/** Whether two masks have a list in common. */
export function share(one: Mask, other: Mask): boolean {
  const parts = Math.min(one.length, other.length)
  for (let part = 0; part < parts; part++) if (((one[part] ?? 0) & (other[part] ?? 0)) !== 0) return true
  return false
}
