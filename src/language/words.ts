import {hashWith, NO_LETTERS} from './hashes.js'
import type {Spelling} from './spelling.js'
import {spellingIn} from './spellings.js'
import {unitAt} from './units.js'

/** A word of a text: its key for look-up, and where it stands, in UTF-16 offsets, half open. A class without its key: a long post has a million. */
export class Word {
  readonly start: number
  readonly end: number
  readonly spelling: Spelling

  constructor(start: number, end: number, spelling: Spelling) {
    this.start = start
    this.end = end
    this.spelling = spelling
  }

  get key(): string {
    return this.spelling.key
  }
}

const STARTS = /[\p{L}\p{N}]/u
const GOES_ON = /[\p{L}\p{N}\p{M}\u0640\u200b-\u200d\u00ad]/u
const OUTSIDE = 1
const INSIDE = 2
const AT_START = 3
const SHORT = 16
const ASCII_END = 0x80
// What each UTF-16 unit is, once it was asked for: a table is many times faster than an expression with Unicode classes.
const kinds = new Uint8Array(0x10000)

/** The words of a text in order. Apostrophes and hyphens part words: *l’image* is two, *to-do* is two. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  const {length} = text
  let start = -1
  let hash = NO_LETTERS
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    const low = isHigh(unit) && at + 1 < length ? unitAt(text, at + 1) : 0
    const isPair = isLow(low)
    const kind = isPair ? kindOf(text.slice(at, at + 2)) : kindOfUnit(unit)
    if (start < 0 && kind === AT_START) {
      start = at
      hash = NO_LETTERS
    } else if (start >= 0 && kind === OUTSIDE) {
      found.push(new Word(start, at, spellingIn(text, start, at, hash)))
      start = -1
    }
    hash = hashWith(hash, unit)
    if (!isPair) continue
    hash = hashWith(hash, low)
    at++
  }
  if (start >= 0) found.push(new Word(start, length, spellingIn(text, start, length, hash)))
  // What grew by pushing keeps room for more, which of many short texts is most of what they take.
  return found.length < SHORT ? found.slice() : found
}

/** The keys of the words of a text. Names in small Latin letters are keys as they stand, and most of those that m6l brings along are such. */
export function keysIn(text: string): readonly string[] {
  return PLAIN.test(text) ? text.split(' ') : words(text).map(({key}) => key)
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/

function kindOfUnit(unit: number): number {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const kind = unit < ASCII_END ? kindOfAscii(unit) : kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

/** The same as `kindOf`, without its expressions: a short post in English never needs them. */
function kindOfAscii(unit: number): number {
  const isDigit = unit >= 0x30 && unit <= 0x39
  const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  return isDigit || isLetter ? AT_START : OUTSIDE
}

function kindOf(letter: string): number {
  if (isWordStart(letter)) return AT_START
  return isWordPart(letter) ? INSIDE : OUTSIDE
}

/** Whether a word may start with a letter: with a letter indeed, or a digit. */
export function isWordStart(letter: string): boolean {
  return STARTS.test(letter)
}

/** Whether a word goes on with a letter: with those, with the marks that sit on them, and with joiners and tatweel. */
export function isWordPart(letter: string): boolean {
  return GOES_ON.test(letter)
}

/** Whether a unit is the first half of a letter that takes two. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** Whether it is the second. */
function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
