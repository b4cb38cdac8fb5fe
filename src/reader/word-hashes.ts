import {hashBetween, hashOf, ofSpelling, type Spelling} from '../language/index.js'
import {featureFrom} from './feature.js'

const GRAMS = [3, 4]
// Longer words are addresses or noise.
const LONGEST_WORD = 30
// What stands for an address or a handle where a text was exported, and tells nothing of what it is about.
const TECHNICAL = new Set(['http', 'https', 'www', 'rt', 'user', 'url', 'via', 'co', 'com'])

/** What a word adds: the hash of its letters, and the features of its letters in threes and fours. */
export interface WordHashes {
  readonly hash: number
  readonly letters: readonly number[]
}

/** The same, as the readers of whole posts need it. */
export interface KnownWord extends WordHashes {
  readonly technical: boolean
  /** In which post it was met last. */
  turn: number
}

/** What is known of a word, the same object for the same spelling as long as it is remembered. */
export const knownWord = ofSpelling((spelling: Spelling): KnownWord => {
  // Of a number its length tells, not its digits.
  const key = spelling.key.replace(/\d/gu, '0').slice(0, LONGEST_WORD)
  const framed = `<${key}>`
  const letters: number[] = []
  for (const size of GRAMS) {
    for (let at = 0; at + size <= framed.length; at++) letters.push(featureFrom(hashBetween(framed, at, at + size)))
  }
  // What grew by pushing keeps room for more.
  return {hash: hashOf(key), letters: letters.slice(), technical: TECHNICAL.has(spelling.key), turn: 0}
})

/** What a word adds by itself. */
export const hashesOf: (spelling: Spelling) => WordHashes = knownWord
