import {hashedOn, hashWith, onDemand, unitAt} from '../../language/index.js'
import {modelBytes} from '../../reader/index.js'
import {hashOf} from '../hash.js'

const SEEDS = [61, 62, 63, 64] as const
/** In bits. With 60,000 words two unknown words in a hundred pass for known. */
const SIZE = 1 << 19

const kept = onDemand(() => modelBytes('words'))

/** Whether people write a word (folded): what many write is no slip of somebody’s. English and French words. */
export function isKnown(word: string): boolean {
  const bits = kept()
  for (let at = 0; at < SEEDS.length; at++) if (!isSet(bits, placeOf(word, SEEDS[at] ?? 0))) return false
  return true
}

const FIRST_LETTER = 0x61
const LAST_LETTER = 0x7a

/** The known words that a word (folded) becomes with one more letter after its first. Of some two hundred forms most are ruled out before they are put together. */
export function knownWithLetter(word: string): readonly string[] {
  const bits = kept()
  const found: string[] = []
  const before = Int32Array.from(SEEDS, seed => hashOf('', seed))
  for (let at = 1; at <= word.length; at++) {
    const unit = unitAt(word, at - 1)
    for (let seed = 0; seed < before.length; seed++) before[seed] = hashWith(before[seed] ?? 0, unit)
    for (let letter = FIRST_LETTER; letter <= LAST_LETTER; letter++) {
      let seed = 0
      while (seed < before.length && isSet(bits, placeFor(hashedOn(hashWith(before[seed] ?? 0, letter), word, at)))) seed++
      if (seed === before.length) found.push(word.slice(0, at) + String.fromCharCode(letter) + word.slice(at))
    }
  }
  return found
}

/** The words (folded) as a Bloom filter (Bloom, CACM 13(7), 1970): the bytes of rules/models/words.bin. */
export function vocabularyOf(words: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(SIZE / 8)
  for (const word of words) {
    for (const seed of SEEDS) {
      const place = placeOf(word, seed)
      bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7))
    }
  }
  return bits
}

function placeOf(word: string, seed: number): number {
  return placeFor(hashOf(word, seed))
}

function placeFor(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1)
}

function isSet(bits: Uint8Array, place: number): boolean {
  return ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0
}
