import {type Memory, onForgetting} from './memory.js'
import type {Passage} from './post.js'

/** So many loose passages are remembered at a time: whoever makes one asks all that is to be asked of it before the next. */
const MOST_LOOSE = 64

/**
 * A memory for the passages of the post at hand, in rows by their numbers: a long post has a hundred thousand, of which a map takes four
 * times the room and, since they are strewn over the memory, ten times the time. Of passages that are none of its own few are remembered.
 */
export function passageMemory<V>(): Memory<Passage, V> {
  let owners: (Passage | undefined)[] = []
  let values: (V | undefined)[] = []
  let loose = new Map<Passage, V>()
  onForgetting(() => {
    if (owners.length > 0) [owners, values] = [[], []]
    if (loose.size > 0) loose = new Map()
  })
  return {
    get: passage => {
      const {order} = passage
      if (order < 0) return loose.get(passage)
      return owners[order] === passage ? values[order] : undefined
    },
    set: (passage, value) => {
      const {order} = passage
      if (order < 0) {
        if (loose.size >= MOST_LOOSE) loose = new Map()
        loose.set(passage, value)
        return value
      }
      // A row with gaps would become a table.
      for (let at = owners.length; at <= order; at++) {
        owners.push(undefined)
        values.push(undefined)
      }
      owners[order] = passage
      values[order] = value
      return value
    },
  }
}
