import {hashWith, twoHashes} from '../../language/index.js'
import type {Notes} from './note.js'

const TWO_32 = 2 ** 32
/** Of the upper half, as much as a number can hold beside the lower one: 53 bits in all. */
const UPPER = 0x1fffff
const GOLDEN = 0x9e3779b9

/** What a post is in the mark of a ledger, from 1: a hash of its path and its notes. */
export function noteMark(path: string, notes: Notes): number {
  const [low, high] = twoHashes(`${path}\0${JSON.stringify(notes)}`, GOLDEN)
  return marked(low, high) || 1
}

/** The mark of a ledger with one more post in it; the order counts. */
export function addedTo(mark: number, noted: number): number {
  const low = hashWith(mark % TWO_32, noted % TWO_32)
  const high = hashWith(Math.floor(mark / TWO_32), Math.floor(noted / TWO_32) + GOLDEN)
  return marked(low ^ (high >>> 15), high ^ (low >>> 13))
}

function marked(low: number, high: number): number {
  return ((high ^ (high >>> 11)) & UPPER) * TWO_32 + (low >>> 0)
}
