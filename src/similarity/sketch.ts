import {hashedOn, hashWith, NO_LETTERS, spread, unitAt} from '../language/index.js'

const GRAM = 3
const KEPT = 24
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

/** The hash of a run of words with spaces between, spread over all bits: the smallest are kept, so low texts must not have low hashes. */
function hashOf(words: readonly string[], first: number): number {
  let hash = NO_LETTERS
  for (let place = first; place < first + GRAM; place++) {
    if (place > first) hash = hashWith(hash, SPACE)
    hash = hashedOn(hash, words[place] ?? '', 0)
  }
  return spread(hash)
}
