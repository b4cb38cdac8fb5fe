import {unitAt} from '../language/index.js'

const GRAM = 3
const KEPT = 24
const FNV_OFFSET = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
const SPACE = 0x20

/**
 * A text in a few numbers: the smallest hashes of its runs of three words, in order (Broder, “On the resemblance and containment of
 * documents”, 1997). Texts that are alike keep mostly the same ones.
 */
export function sketchOf(words: readonly string[]): readonly number[] {
  const hashes = new Uint32Array(Math.max(words.length - GRAM + 1, 0))
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashOf(words, at)
  hashes.sort()
  const kept: number[] = []
  for (let at = 0; at < hashes.length && kept.length < KEPT; at++) if (at === 0 || hashes[at] !== hashes[at - 1]) kept.push(hashes[at] ?? 0)
  return kept
}

const BASE = 36
const DIGIT_0 = 0x30
const LETTER_A = 0x61

/** A sketch as a short text: the steps from one hash to the next. */
export function writtenSketch(sketch: readonly number[]): string {
  return sketch.map((hash, at) => (hash - (sketch[at - 1] ?? 0)).toString(BASE)).join(' ')
}

/** The sketch that was written as a text. A post may be held against many sketches: nothing is made of one but its numbers. */
export function readSketch(written: string): readonly number[] {
  const sketch: number[] = []
  let [hash, step] = [0, 0]
  for (let at = 0; at < written.length; at++) {
    const unit = unitAt(written, at)
    if (unit !== SPACE) {
      step = step * BASE + (unit < LETTER_A ? unit - DIGIT_0 : unit - LETTER_A + 10)
      continue
    }
    hash += step
    step = 0
    sketch.push(hash)
  }
  if (written !== '') sketch.push(hash + step)
  return sketch
}

/** How much of their runs of words two texts have in common, from 0 to 1, estimated from their sketches. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [atA, atB, all, shared] = [0, 0, 0, 0]
  while (all < KEPT && (atA < a.length || atB < b.length)) {
    const [first, second] = [a[atA] ?? Number.POSITIVE_INFINITY, b[atB] ?? Number.POSITIVE_INFINITY]
    if (first === second) shared++
    if (first <= second) atA++
    if (second <= first) atB++
    all++
  }
  return all === 0 ? 0 : shared / all
}

/** FNV-1a over the UTF-16 units of a run of words with spaces between, 32 bits. */
function hashOf(words: readonly string[], first: number): number {
  let hash = FNV_OFFSET
  for (let place = first; place < first + GRAM; place++) {
    const word = words[place] ?? ''
    if (place > first) hash = Math.imul(hash ^ SPACE, FNV_PRIME)
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ unitAt(word, at), FNV_PRIME)
  }
  return mixed(hash)
}

/** Spreads the hash over all bits: the smallest are kept, so low texts must not have low hashes. */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}
