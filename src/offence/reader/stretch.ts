import {type Passage, passageWords, startingBetween} from '../../post/index.js'
import type {Tag} from '../tags.js'

/** A part of a passage that is judged: some of its words, by their numbers, half open; with the tags that start in it. */
export interface Stretch {
  readonly passage: Passage
  readonly tags: readonly Tag[]
  readonly from: number
  readonly to: number
}

/** The stretch of a passage between two of its words; its tags are given in order. */
export function stretchOf(passage: Passage, all: readonly Tag[], from: number, to: number): Stretch {
  const read = passageWords(passage)
  if (from === 0 && to === read.length) return {passage, tags: all, from, to}
  const [start, end] = [read[from]?.start ?? 0, read[to - 1]?.end ?? 0]
  return {passage, tags: startingBetween(all, start, end), from, to}
}
