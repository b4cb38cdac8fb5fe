import type {Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {phrasesAt} from './walk.js'

/** A bit for each of some lists, 32 to a number. */
export type Mask = readonly number[]

/**
 * The phrases of all lists that may stand in a passage: for each, the word that it starts with and its number. Those of a word stand
 * together, by the key under which it was found and then by number.
 */
export interface Candidates {
  readonly places: readonly number[]
  readonly phrases: readonly number[]
  /** For each the next one of its list, `LAST` after the last; a list has few of them all. */
  readonly next: readonly number[]
  /** The first of each list that has any. */
  readonly firsts: ReadonlyMap<number, number>
  /** The lists that have any. */
  readonly all: Mask
}

const LAST = -1
const NONE: Candidates = {places: [], phrases: [], next: [], firsts: new Map(), all: []}

/** The one pass over the words of a passage that serves every topic: what it costs does not grow with how many topics there are. */
export function candidatesIn(read: readonly Word[], automaton: Automaton): Candidates {
  const places: number[] = []
  const phrases: number[] = []
  for (let place = 0; place < read.length; place++) {
    for (const hash of read[place]?.spelling.hashes ?? []) {
      for (const phrase of phrasesAt(automaton, hash, read, place)) {
        places.push(place)
        phrases.push(phrase)
      }
    }
  }
  if (phrases.length === 0) return NONE
  const {next, firsts} = chained(phrases, automaton)
  // What grew by pushing keeps room for more, and a long post has thousands of passages.
  return {places: places.slice(), phrases: phrases.slice(), next, firsts, all: maskOf([...firsts.keys()])}
}

/** Candidates list by list. */
function chained(phrases: readonly number[], automaton: Automaton): Pick<Candidates, 'next' | 'firsts'> {
  const firsts = new Map<number, number>()
  const next = phrases.map(() => LAST)
  for (let at = phrases.length - 1; at >= 0; at--) {
    const list = automaton.listOf(phrases[at] ?? 0)
    next[at] = firsts.get(list) ?? LAST
    firsts.set(list, at)
  }
  return {next, firsts}
}

/** The numbers of the candidates of some lists, in order. */
export function candidatesOf(lists: readonly number[], {firsts, next}: Candidates): readonly number[] {
  const found: number[] = []
  for (const list of lists) {
    for (let at = firsts.get(list) ?? LAST; at !== LAST; at = next[at] ?? LAST) found.push(at)
  }
  return lists.length > 1 ? found.sort((a, b) => a - b) : found
}

export function maskOf(lists: readonly number[]): Mask {
  const mask: number[] = []
  for (const list of lists) {
    while (mask.length <= list >> 5) mask.push(0)
    mask[list >> 5] = (mask[list >> 5] ?? 0) | (1 << (list & 31))
  }
  return mask
}

/** Whether two masks have a list in common. */
export function share(one: Mask, other: Mask): boolean {
  for (let part = 0; part < one.length; part++) if (((one[part] ?? 0) & (other[part] ?? 0)) !== 0) return true
  return false
}
