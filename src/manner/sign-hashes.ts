import {hashedOn, hashOf, hashWith} from '../language/index.js'

const START = hashOf('\0')
/** What stands between two signs of one kind, and of two. */
const ALIKE = '|'.charCodeAt(0)
const APART = ' '.charCodeAt(0)

/** The hash of a sign. Hashes go on from letter to letter, so that a sign of several parts needs no text of its own. */
export function signHash(sign: string): number {
  return hashedOn(START, sign, 0)
}

/** The hash of `one other`, by that of the first. */
export function withOther(one: number, other: string): number {
  return hashedOn(hashWith(one, APART), other, 0)
}

/** The hash of `one|other`, by that of the first. */
export function withAlike(one: number, other: string): number {
  return hashedOn(hashWith(one, ALIKE), other, 0)
}
