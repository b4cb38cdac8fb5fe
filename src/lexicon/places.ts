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

/** The one pass over the words of a passage that serves every topic: what it costs does not grow with how many topics there are. */
export function placesIn(read: readonly Word[], automaton: Automaton): Places {
  const words: number[] = []
  const masks: number[] = []
  const all = emptyMask(automaton)
  for (let place = 0; place < read.length; place++) {
    for (const hash of read[place]?.spelling.hashes ?? []) {
      const mask = automaton.maskOf(hash)
      if (mask === 0) continue
      words.push(place)
      masks.push(mask)
      for (let part = 0; part < all.length; part++) all[part] = (all[part] ?? 0) | automaton.bitsOf(mask, part)
    }
  }
  return {words, masks, all}
}

export function maskOfLists(lists: readonly number[], automaton: Automaton): Mask {
  const mask = emptyMask(automaton)
  for (const list of lists) mask[list >> 5] = (mask[list >> 5] ?? 0) | (1 << (list & 31))
  return mask
}

/** Whether a phrase of one of the lists of a mask may start somewhere. */
export function mayHold({all}: Places, wanted: Mask): boolean {
  return wanted.some((bits, part) => (bits & (all[part] ?? 0)) !== 0)
}

/** Whether a phrase of one of the lists of a mask starts with a word. */
export function startsOneOf(wanted: Mask, mask: number, automaton: Automaton): boolean {
  return wanted.some((bits, part) => bits !== 0 && (bits & automaton.bitsOf(mask, part)) !== 0)
}

function emptyMask({maskWidth}: Automaton): number[] {
  return Array.from({length: maskWidth}, () => 0)
}
