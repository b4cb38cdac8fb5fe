import type {Word} from '../language/index.js'
import {STUFFED} from './weights.js'

/** A phrase that follows upon itself: how often, and from where to where. */
export interface Repetition {
  readonly times: number
  readonly start: number
  readonly end: number
}

/** The first phrase of two words or more that is said again and again, with nothing between. Of one word alone: laughter and emphasis. */
export function repetitionIn(read: readonly Word[]): Repetition | undefined {
  const {times, longest} = STUFFED.repetition
  for (let length = 2; length <= longest; length++) {
    let run = 0
    for (let at = length; at < read.length; at++) {
      run = read[at]?.key === read[at - length]?.key ? run + 1 : 0
      if (run < (times - 1) * length) continue
      const first = at - run - length + 1
      if (isPhrase(read.slice(first, first + length))) return grown(read, first, length)
    }
  }
  return undefined
}

function isPhrase(phrase: readonly Word[]): boolean {
  const keys = new Set(phrase.map(({key}) => key))
  return keys.size > 1 && [...keys].some(key => key.length > 2 && !/\d/u.test(key))
}

function grown(read: readonly Word[], first: number, length: number): Repetition {
  let end = first + length
  while (end < read.length && read[end]?.key === read[end - length]?.key) end++
  const times = Math.floor((end - first) / length)
  return {times, start: read[first]?.start ?? 0, end: read[first + times * length - 1]?.end ?? 0}
}
