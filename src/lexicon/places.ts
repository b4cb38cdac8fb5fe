import type {Word} from '../language/index.js'
import type {Automaton} from './automaton.js'

/** A bit for each of some lists, 32 to a number. */
export type Mask = readonly number[]

/** The words of a passage with which a phrase starts: which word, and the number of its mask in the automaton. */
export interface Places {
  readonly words: readonly number[]
  readonly masks: readonly number[]
  /** All those masks together. */
  readonly all: Mask
}

const NOWHERE: Places = {words: [], masks: [], all: []}

/** The one pass over the words of a passage that serves every topic: what it costs does not grow with how many topics there are. */
export function placesIn(read: readonly Word[], automaton: Automaton): Places {
  let places: {readonly words: number[]; readonly masks: number[]; readonly all: number[]} | undefined
  for (let place = 0; place < read.length; place++) {
    for (const hash of read[place]?.spelling.hashes ?? []) {
      const mask = automaton.maskOf(hash)
      if (mask === 0) continue
      places ??= {words: [], masks: [], all: emptyMask(automaton)}
      places.words.push(place)
      places.masks.push(mask)
      for (let part = 0; part < places.all.length; part++) places.all[part] = (places.all[part] ?? 0) | automaton.bitsOf(mask, part)
    }
  }
  // What grew by pushing keeps room for more, and a long post has thousands of passages.
  return places ? {...places, words: places.words.slice(), masks: places.masks.slice()} : NOWHERE
}

export function maskOfLists(lists: readonly number[], automaton: Automaton): Mask {
  const mask = emptyMask(automaton)
  for (const list of lists) mask[list >> 5] = (mask[list >> 5] ?? 0) | (1 << (list & 31))
  return mask
}

/** Whether a phrase of one of the lists of a mask may start somewhere. */
export function mayHold({all}: Places, wanted: Mask): boolean {
  for (let part = 0; part < all.length; part++) if (((wanted[part] ?? 0) & (all[part] ?? 0)) !== 0) return true
  return false
}

/** Whether a phrase of one of the lists of a mask starts with a word. */
export function startsOneOf(wanted: Mask, mask: number, automaton: Automaton): boolean {
  for (let part = 0; part < wanted.length; part++) {
    const bits = wanted[part] ?? 0
    if (bits !== 0 && (bits & automaton.bitsOf(mask, part)) !== 0) return true
  }
  return false
}

function emptyMask({maskWidth}: Automaton): number[] {
  const mask: number[] = []
  while (mask.length < maskWidth) mask.push(0)
  return mask
}
