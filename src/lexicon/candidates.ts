import {Numbers, ofSpelling, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {LEAD, ROOT} from './layout.js'
import {addPhrasesAt} from './walk.js'

/** A bit for each of some lists, 32 to a number. */
export type Mask = readonly number[]

/** Where nothing may stand. */
const NOWHERE = 0
/** The word that a phrase starts with, its own number, and that of its list. */
export const NUMBERS_A_PHRASE = 3

/**
 * The phrases of all lists that may stand in texts, in one row of numbers, for a long post has a hundred thousand passages: of each where
 * its phrases end, a bit for each list that has any, and the phrases. Those of a word stand together, by the key under which it was found
 * and then by number. What it costs to note them does not grow with how many topics there are.
 */
export class Candidates {
  readonly #automaton: Automaton
  readonly #maskParts: number
  // Of a word with which no longer phrase starts it is known what it makes.
  readonly #aloneOf = ofSpelling(({hashes}) => aloneIn(hashes, this.#automaton))
  readonly #row = new Numbers()

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    this.#maskParts = maskPartsOf(automaton.lists.length)
    this.clear()
  }

  clear(): void {
    this.#row.clear()
    this.#row.push(NOWHERE)
  }

  /** Goes over the words of a text once, for every topic. Gives the place under which to ask for what may stand in it. */
  note(read: readonly Word[]): number {
    const row = this.#row
    const place = row.length
    row.push(place)
    for (let part = 0; part < this.#maskParts; part++) row.push(0)
    const first = row.length
    for (let at = 0; at < read.length; at++) this.#noteAt(read, at)
    if (row.length === first) {
      row.cut(place)
      return NOWHERE
    }
    row.put(place, row.length)
    for (let at = first + 2; at < row.length; at += NUMBERS_A_PHRASE) this.#mark(place, row.at(at))
    return place
  }

  /** Whether any list of a mask may have something. */
  mayHold(place: number, mask: Mask): boolean {
    if (place === NOWHERE) return false
    for (let part = 0; part < mask.length; part++) if (((mask[part] ?? 0) & this.#row.at(place + 1 + part)) !== 0) return true
    return false
  }

  /** The numbers of the phrases that were noted under a place, to be read before anything else is noted. */
  phrasesAt(place: number): Int32Array {
    return this.#row.view(place + 1 + this.#maskParts, this.#row.at(place))
  }

  #noteAt(read: readonly Word[], at: number): void {
    const spelling = read[at]?.spelling
    if (!spelling) return
    const alone = this.#aloneOf(spelling)
    if (alone) {
      for (let phrase = 0; phrase < alone.length; phrase++) this.#push(at, alone[phrase] ?? 0)
      return
    }
    for (const hash of spelling.hashes) {
      met.clear()
      addPhrasesAt({automaton: this.#automaton, read, met}, hash, at)
      for (let phrase = 0; phrase < met.length; phrase++) this.#push(at, met.at(phrase))
    }
  }

  #push(word: number, phrase: number): void {
    this.#row.push(word)
    this.#row.push(phrase)
    this.#row.push(this.#automaton.listOf(phrase))
  }

  #mark(place: number, list: number): void {
    const part = place + 1 + (list >> 5)
    this.#row.put(part, this.#row.at(part) | (1 << (list & 31)))
  }
}

// Filled anew for each word.
const met = new Numbers()
const NO_PHRASES = new Int32Array()

/** The phrases of one word; nothing where longer phrases start with it. */
function aloneIn(hashes: readonly number[], automaton: Automaton): Int32Array | undefined {
  met.clear()
  for (const hash of hashes) {
    const lead = automaton.step(ROOT, hash)
    if (lead < 0) continue
    if ((lead & LEAD.goesOn) !== 0) return undefined
    automaton.collect(lead, met)
  }
  return met.length === 0 ? NO_PHRASES : met.copy()
}

/** A mask of some lists of so many. */
export function maskFor(lists: readonly number[], count: number): Mask {
  const mask = Array.from({length: maskPartsOf(count)}, () => 0)
  for (const list of lists) mask[list >> 5] = (mask[list >> 5] ?? 0) | (1 << (list & 31))
  return mask
}

function maskPartsOf(lists: number): number {
  return (lists >> 5) + 1
}

/** Whether a list is one of a mask. */
export function holds(mask: Mask, list: number): boolean {
  return ((mask[list >> 5] ?? 0) & (1 << (list & 31))) !== 0
}
