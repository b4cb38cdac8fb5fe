import {foldWord, hashedOn, hashWith, isWordPart, isWordStart, NO_LETTERS, spread} from '../language/index.js'

/** The words of a text as numbers: word n has `hashes[n]` and stands from `starts[n]` to `ends[n]`, in UTF-16 offsets, half open. */
export interface Tokens {
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const OUTSIDE = 1
const SILENT = 2
const SEVERAL = 3
/** What each UTF-16 unit counts as: a boundary, nothing at all, several letters, or the letter that it is folded to. */
const folded = new Uint16Array(0x10000)
const several = new Map<string, string>()

/**
 * The words of a text, each by a hash of its folded letters: case, accents, tashkeel and letter variants do not count. They are those that
 * `words` of src/language finds; here none is cut out of the text, which takes a tenth of the time.
 */
export function tokensOf(text: string): Tokens {
  const found = new Columns(text.length >> 2)
  let hash = NO_LETTERS
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const letter = letterAt(text, at)
    if (letter === SILENT) continue
    if (letter !== OUTSIDE) {
      if (start < 0) start = at
      hash = letter === SEVERAL ? hashedOn(hash, several.get(lettersAt(text, at)) ?? '', 0) : hashWith(hash, letter)
    } else if (start >= 0) {
      found.add(spread(hash), start, at)
      hash = NO_LETTERS
      start = -1
    }
    if (isPair(text, at)) at++
  }
  if (start >= 0) found.add(spread(hash), start, text.length)
  return found.tokens()
}

/** Words as they are found, in columns that grow. */
class Columns {
  private count = 0
  private hashes: Uint32Array
  private starts: Uint32Array
  private ends: Uint32Array

  constructor(room: number) {
    this.hashes = new Uint32Array(room + 16)
    this.starts = new Uint32Array(room + 16)
    this.ends = new Uint32Array(room + 16)
  }

  add(hash: number, start: number, end: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.hashes[this.count] = hash
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }

  tokens(): Tokens {
    return {
      hashes: this.hashes.subarray(0, this.count),
      starts: this.starts.subarray(0, this.count),
      ends: this.ends.subarray(0, this.count),
    }
  }

  private grow(): void {
    this.hashes = doubled(this.hashes)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
  }
}

/** The hash that a text of one word has. */
export function hashOfWord(word: string): number {
  return tokensOf(word).hashes[0] ?? 0
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** What the letter at an offset counts as. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return (unit & 0xf800) === 0xd800 ? pairAt(text, at) : folded[unit] || learnt(unit)
}

function learnt(unit: number): number {
  const letter = meaningOf(String.fromCharCode(unit))
  folded[unit] = letter
  return letter
}

function pairAt(text: string, at: number): number {
  return isPair(text, at) ? meaningOf(text.slice(at, at + 2)) : OUTSIDE
}

function lettersAt(text: string, at: number): string {
  return isPair(text, at) ? text.slice(at, at + 2) : (text[at] ?? '')
}

function meaningOf(letter: string): number {
  if (!isWordPart(letter)) return OUTSIDE
  const plain = foldWord(letter)
  if (!isWordStart(letter) || plain === '') return SILENT
  if (plain.length === 1) return plain.charCodeAt(0)
  several.set(letter, plain)
  return SEVERAL
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff
}
