import {passageWords} from '../../post/index.js'
import {hashOf, pairOf} from '../hash.js'
import type {Tag} from '../tags.js'
import type {Stretch} from './stretch.js'
import {wordHash} from './word-features.js'

const NAME = 31
const DETAIL = 32
const BEFORE_WORD = 33
const AFTER_WORD = 34
const PAIR = 21
const APART = 22
const DISTANCE = 23
const DETAILED_PAIR = 24
const THREE = 25
const THIRD = 26

/** A tag in the row of a window: by its name, by its name and how it stands, and the number of its first word. */
interface Placed {
  readonly name: number
  readonly detail: number
  readonly at: number
}

/** Tags are paired with so many that follow. */
const REACH = 5
/** Distances in words are told apart up to these. */
const DISTANCES = [0, 1, 2, 4, 8]

/** The tags of a window: each, in twos with their distance, in threes, and with the words beside them. */
export function addTags(window: readonly Stretch[], add: (hash: number) => void): void {
  const row: Placed[] = []
  let words = 0
  for (const stretch of window) {
    placeTags(stretch, words, row, add)
    words += stretch.to - stretch.from
  }
  for (const [at, tag] of row.entries()) {
    add(tag.name)
    add(tag.detail)
    for (let next = at + 1; next <= at + REACH && next < row.length; next++) addPair(tag, row[next] ?? tag, add)
    const [second, third] = [row[at + 1], row[at + 2]]
    if (second && third) add(pairOf(pairOf(tag.name, second.name, THREE), third.name, THIRD))
  }
}

function addPair(tag: Placed, other: Placed, add: (hash: number) => void): void {
  let distance = 0
  while (distance < DISTANCES.length && other.at - tag.at > (DISTANCES[distance] ?? 0)) distance++
  add(pairOf(tag.name, other.name, PAIR))
  add(pairOf(pairOf(tag.name, other.name, APART), distance, DISTANCE))
  add(pairOf(tag.detail, other.detail, DETAILED_PAIR))
}

function placeTags({passage, tags, from, to}: Stretch, words: number, row: Placed[], add: (hash: number) => void): void {
  const read = passageWords(passage)
  let first = from
  for (const tag of tags) {
    while (first + 1 < to && (read[first]?.end ?? 0) <= tag.start) first++
    let after = first + 1
    while (after < to && (read[after]?.start ?? 0) < tag.end) after++
    const name = hashOfName(tag.name)
    row.push({name, detail: pairOf(name, detailOf(tag), DETAIL), at: words + first - from})
    const [before, next] = [read[first - 1], read[after]]
    if (next && after < to) add(pairOf(name, wordHash(next.spelling), BEFORE_WORD))
    if (before && first > from) add(pairOf(name, wordHash(before.spelling), AFTER_WORD))
  }
}

const hashes = new Map<string, number>()

/** Of the some hundred names that tags have. */
function hashOfName(name: string): number {
  const known = hashes.get(name)
  if (known !== undefined) return known
  const hash = hashOf(name, NAME)
  hashes.set(name, hash)
  return hash
}

/** Whether it is quoted, how sure it is, whether it was disguised. */
function detailOf({quoted, sureness, repaired}: Tag): number {
  return (quoted ? 1 : 0) + (sureness < 0.5 ? 2 : sureness < 0.9 ? 4 : 0) + (repaired ? 8 : 0)
}
