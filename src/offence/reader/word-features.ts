import {ofSpelling, type Spelling} from '../../language/index.js'
import {passageWords} from '../../post/index.js'
import {partedAtSeams} from '../disguise/seams.js'
import {hashesInRow, hashOf, pairOf} from '../hash.js'
import type {Tag} from '../tags.js'
import type {Stretch} from './stretch.js'

// Seeds keep families of features apart.
const WORD = 1
const PAIR = 2
const SKIP = 3
const BLINDED = 5
const LETTERS = 11
const SIZE = 3
const LONGEST = 20

/** What a word adds by itself: its own hash, and those of its letters in threes with its ends marked. */
interface WordHashes {
  readonly word: number
  readonly letters: readonly number[]
}

const hashesOf = ofSpelling(
  ({key}: Spelling): WordHashes => ({word: hashOf(key, WORD), letters: hashesInRow(`<${key.slice(0, LONGEST)}>`, SIZE, LETTERS)}),
)
/** Of the words that one is where spaces were left out; of English and French, whose words are known. */
const partsOf = ofSpelling(({key}: Spelling): readonly number[] => partedAtSeams(key).map(part => hashOf(part, WORD)))

/**
 * The words of a window, in twos, in twos with one between, and the letters of words. Groups and slurs are taken for their topic alone, so that what
 * is said of one group is learned of all, and no group's name weighs anything.
 */
export function addWords(window: readonly Stretch[], add: (hash: number) => void): void {
  let before = 0
  let beforeThat = 0
  for (const stretch of window) {
    for (const word of wordsOf(stretch, add)) {
      add(word)
      add(pairOf(before, word, PAIR))
      if (beforeThat !== 0) add(pairOf(beforeThat, word, SKIP))
      beforeThat = before
      before = word
    }
  }
}

function wordsOf({passage, tags, from, to}: Stretch, add: (hash: number) => void): readonly number[] {
  const read = passageWords(passage)
  const blinded = tags.filter(isBlinded)
  const isLatin = passage.language === 'en' || passage.language === 'fr'
  const found: number[] = []
  let next = 0
  for (let at = from; at < to; at++) {
    const word = read[at]
    if (!word) break
    const {start, spelling} = word
    while ((blinded[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const cover = blinded[next]
    if (cover && cover.start < start) continue
    if (cover && cover.start === start) {
      found.push(topicHash(cover))
      continue
    }
    for (const hash of hashesOf(spelling).letters) add(hash)
    addParts(spelling, isLatin, found)
  }
  return found
}

function addParts(spelling: Spelling, isLatin: boolean, found: number[]): void {
  if (isLatin) for (const part of partsOf(spelling)) found.push(part)
  else found.push(hashesOf(spelling).word)
}

/** Whether the words of a tag are taken for their topic alone. */
export function isBlinded({topic}: Tag): boolean {
  return topic === 'group' || topic === 'slur'
}

/** The hash of a topic, in the place of the words that name it. */
export function topicHash({topic}: Tag): number {
  return hashOf(topic, BLINDED)
}

/** The hash of a word as a neighbour of something else. */
export function wordHash(spelling: Spelling): number {
  return hashesOf(spelling).word
}
