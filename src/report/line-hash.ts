const WINDOW = 100
const BASE = 37
const TWO_32 = 2 ** 32
const SPACE = 32
const TAB = 9
const LF = 10
const CR = 13
const END = 65_535

/**
 * A fingerprint for each line of a text: a rolling hash of the first 100 characters from where it starts, without spaces and tabs, and
 * how often the hash has come up. It is the one GitHub's own upload step computes (codeql-action, `src/fingerprints.ts`); it warns
 * about any other.
 */
export function lineHashes(text: string): readonly string[] {
  const seen = new Map<string, number>()
  const hashes: string[] = []
  const roll = rollingHash(hash => {
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    hashes.push(`${hash}:${count}`)
  })
  for (let at = 0, afterCr = false; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const skip = unit === SPACE || unit === TAB || (afterCr && unit === LF)
    if (!skip) roll(unit === CR ? LF : unit)
    afterCr = unit === CR
  }
  roll(END)
  for (let left = WINDOW; left > 0; left--) roll(undefined)
  return hashes
}

/** Takes characters one by one and tells the hash of each line once its window is full; `undefined` only pushes the window on. */
function rollingHash(tell: (hash: string) => void): (unit: number | undefined) => void {
  const first = power(BASE, WINDOW)
  const units = new Uint16Array(WINDOW)
  const starts = new Uint8Array(WINDOW)
  let hash: Word = {high: 0, low: 0}
  let index = 0
  let atLineStart = true
  return unit => {
    if (starts[index]) tell(hexOf(hash))
    starts[index] = unit !== undefined && atLineStart ? 1 : 0
    if (unit !== undefined) atLineStart = unit === LF
    hash = next(hash, first, {enters: unit ?? 0, leaves: units[index] ?? 0})
    units[index] = unit ?? 0
    index = (index + 1) % WINDOW
  }
}

/** 64 bits in two halves: a hundred times as fast as BigInt, and exact, for no product here reaches 2^53. */
interface Word {
  readonly high: number
  readonly low: number
}

function next({high, low}: Word, first: Word, {enters, leaves}: {enters: number; leaves: number}): Word {
  return word(high * BASE - first.high * leaves, low * BASE + enters - first.low * leaves)
}

/** Two halves of any size and sign, brought back below 2^32. */
function word(high: number, low: number): Word {
  const carry = Math.floor(low / TWO_32)
  const whole = high + carry
  return {high: whole - Math.floor(whole / TWO_32) * TWO_32, low: low - carry * TWO_32}
}

function power(base: number, exponent: number): Word {
  let result: Word = {high: 0, low: 1}
  for (let left = exponent; left > 0; left--) result = word(result.high * base, result.low * base)
  return result
}

function hexOf({high, low}: Word): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
}
