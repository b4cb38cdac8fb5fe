import type {Word} from '../language/index.js'
import {type Passage, passageWords} from '../post/index.js'
import type {Tag} from './tags.js'

/** How many weights the model has. */
export const BUCKETS = 1 << Number(process.env.BITS ?? 18)

/** A stretch of a post that is judged at once: passages, or parts of them by the numbers of their words, half open. */
export interface Stretch {
  readonly passage: Passage
  readonly tags: readonly Tag[]
  readonly from: number
  readonly to: number
}

/** Collects the buckets of one window without repetition. */
class Collected {
  readonly seen = new Set<number>()
  add(hash: number): void {
    this.seen.add((hash ^ (hash >>> 15)) & (BUCKETS - 1))
  }
}

/** The features of a window of stretches, as buckets: words and their letters, tags and their neighbours. */
export function featuresOf(window: readonly Stretch[]): Features {
  const words = new Collected()
  const tags = new Collected()
  addWords(window, words)
  addTags(window, tags)
  const frames = new Collected()
  addFrames(window, frames)
  return [words, tags, frames].map(({seen}) => Uint32Array.from(seen))
}

/** Buckets by family: of words and letters, and of tags. Each family counts by the root of its size. */
export type Features = readonly Uint32Array[]

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function both(a: number, b: number, seed: number): number {
  let hash = Math.imul(a ^ seed, 0x85ebca6b) ^ (b + 0x9e3779b9 + (a << 6))
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const LETTERS_FROM = Number(process.env.LF ?? 3)
const LETTERS_TO = Number(process.env.LT ?? 3)
const BLIND = (process.env.BLIND ?? 'group,slur').split(',')

function addLetters(key: string, found: Collected): void {
  const framed = `<${key.slice(0, 20)}>`
  for (let size = LETTERS_FROM; size <= LETTERS_TO; size++) {
    for (let at = 0; at + size <= framed.length; at++) found.add(hashOf(framed.slice(at, at + size), 11))
  }
}

function addWords(window: readonly Stretch[], found: Collected): void {
  let before = 0
  let beforeThat = 0
  for (const {passage, tags, from, to} of window) {
    const read = passageWords(passage)
    const blind = tags.filter(({topic}) => BLIND.includes(topic))
    let next = 0
    for (let at = from; at < to; at++) {
      const {key, start} = read[at] as Word
      while ((blind[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
      const cover = blind[next]
      const isCovered = cover !== undefined && cover.start <= start
      if (isCovered && start > cover.start) continue
      const word = isCovered ? hashOf(cover.topic, 5) : hashOf(key, 1)
      found.add(word)
      if (!isCovered) addLetters(key, found)
      found.add(both(before, word, 2))
      if (beforeThat !== 0) found.add(both(beforeThat, word, 3))
      beforeThat = before
      before = word
    }
  }
}

interface Placed {
  readonly hash: number
  readonly plain: number
  readonly at: number
}

const NEAR = 5
const CLOSE = [0, 1, 2, 4, 8]

function gapClass(words: number): number {
  let klass = 0
  while (klass < CLOSE.length && words > (CLOSE[klass] ?? 0)) klass++
  return klass
}

function addTags(window: readonly Stretch[], found: Collected): void {
  const row: Placed[] = []
  let count = 0
  for (const stretch of window) count = placeTags(stretch, count, row, found)
  for (let at = 0; at < row.length; at++) {
    const tag = row[at] as Placed
    found.add(tag.hash)
    found.add(tag.plain)
    for (let next = at + 1; next < row.length && next <= at + NEAR; next++) {
      const other = row[next] as Placed
      found.add(both(tag.plain, other.plain, 21))
      found.add(both(both(tag.plain, other.plain, 22), gapClass(other.at - tag.at), 23))
      found.add(both(tag.hash, other.hash, 24))
    }
    const [second, third] = [row[at + 1], row[at + 2]]
    if (second && third) found.add(both(both(tag.plain, second.plain, 25), third.plain, 26))
  }
}

/** Puts the tags of a stretch into the row, numbered by their words, with what stands around them. */
function placeTags({passage, tags, from, to}: Stretch, before: number, row: Placed[], found: Collected): number {
  const read = passageWords(passage)
  let word = from
  for (const tag of tags) {
    if (tag.start < (read[from]?.start ?? 0) || tag.start >= (read[to - 1]?.end ?? 0)) continue
    while (word + 1 < to && (read[word]?.end ?? 0) <= tag.start) word++
    const plain = hashOf(tag.name, 31)
    const hash = both(plain, (tag.quoted ? 1 : 0) + (tag.repaired ? 8 : 0) + (tag.sureness < 0.5 ? 2 : tag.sureness < 0.9 ? 4 : 0), 32)
    row.push({hash, plain, at: before + word - from})
    const next = read.findIndex(({start}, at) => at > word && start >= tag.end)
    if (next >= 0 && next < to) found.add(both(plain, hashOf(read[next]?.key ?? '', 1), 33))
    if (word > from) found.add(both(plain, hashOf(read[word - 1]?.key ?? '', 1), 34))
  }
  return before + to - from
}

const HOSTILE = ['slur', 'insult', 'profanity', 'hostility']

/** What a window holds, whatever the order: traits, and pairs and threes of them. */
function addFrames(window: readonly Stretch[], found: Collected): void {
  const traits = [...traitsOf(window)].map(trait => hashOf(trait, 41)).sort((a, b) => a - b)
  for (const [at, one] of traits.entries()) {
    found.add(one)
    for (let next = at + 1; next < traits.length; next++) {
      const pair = both(one, traits[next] as number, 42)
      found.add(pair)
      for (let third = next + 1; third < traits.length; third++) found.add(both(pair, traits[third] as number, 43))
    }
  }
}

const MOST_TRAITS = 14

function traitsOf(window: readonly Stretch[]): ReadonlySet<string> {
  const traits = new Set<string>()
  let hostile = 0
  let group = false
  let person = false
  for (const {passage, tags, from, to} of window) {
    const read = passageWords(passage)
    const [start, end] = [read[from]?.start ?? 0, read[to - 1]?.end ?? 0]
    const inside = tags.filter(tag => tag.start >= start && tag.start < end)
    for (const [at, tag] of inside.entries()) {
      if (HOSTILE.includes(tag.topic)) {
        const level = tag.sureness >= 0.6 ? '+' : tag.sureness >= 0.3 ? '' : '-'
        if (level !== '-') hostile++
        const denied = inside.slice(Math.max(0, at - 4), at).some(other => other.name === 'stance.negator' && tag.start - other.end < 25)
        traits.add(`${tag.name}${level}${tag.quoted ? 'q' : ''}${denied ? 'n' : ''}`)
        if (tag.repaired) traits.add(tag.topic === 'group' ? 'repaired group' : 'repaired')
      } else if (tag.topic === 'group') {
        group = true
        traits.add(tag.quoted ? 'groupq' : 'group')
      } else if (tag.topic === 'person') {
        if (tag.kind !== 'thing' && tag.kind !== 'staff') person = true
        traits.add(tag.name)
      } else if (tag.kind !== 'negator' && tag.kind !== 'even') traits.add(tag.name)
    }
    if (/[?؟]/.test(passage.text)) traits.add('?')
  }
  if (hostile === 0) traits.add('harmless')
  if (!group) traits.add('no group')
  if (!person) traits.add('nobody')
  return traits.size > MOST_TRAITS ? new Set([...traits].slice(0, MOST_TRAITS)) : traits
}
