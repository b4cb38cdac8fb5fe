import {onDemand, unitAt} from '../language/index.js'
import {memory} from './memory.js'

/** The signs that recognisers ask for before they look closer, a bit each. */
export const SIGN = {
  digit: 1,
  question: 1 << 1,
  exclamation: 1 << 2,
  round: 1 << 3,
  square: 1 << 4,
  angle: 1 << 5,
  curly: 1 << 6,
  colon: 1 << 7,
  comma: 1 << 8,
  slash: 1 << 9,
  at: 1 << 10,
  hash: 1 << 11,
  percent: 1 << 12,
  money: 1 << 13,
  star: 1 << 14,
  line: 1 << 15,
  pipe: 1 << 16,
  quote: 1 << 17,
  dash: 1 << 18,
  dots: 1 << 19,
  x: 1 << 20,
  n: 1 << 21,
  rights: 1 << 22,
  arabic: 1 << 23,
  latin: 1 << 24,
  /** Strokes that are drawn through a letter. */
  stroke: 1 << 25,
  /** Whatever lies beyond usual letters and punctuation: pictures, wide signs, letters in disguise, joiners. */
  other: 1 << 26,
} as const

const ASCII_LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** What expressions with the flag `i` take for an S; for a K they take a sign beyond the table. */
const LONG_S = 'ſ'
const WRITTEN: readonly (readonly [string, number])[] = [
  ['0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', SIGN.digit],
  ['?؟', SIGN.question],
  ['!', SIGN.exclamation],
  ['()', SIGN.round],
  ['[]', SIGN.square],
  ['<>', SIGN.angle],
  ['{}', SIGN.curly],
  [':', SIGN.colon],
  [',،', SIGN.comma],
  ['/\\', SIGN.slash],
  ['@', SIGN.at],
  ['#', SIGN.hash],
  ['%٪', SIGN.percent],
  ['$+€£', SIGN.money],
  ['*', SIGN.star],
  ['_', SIGN.line],
  ['|', SIGN.pipe],
  ['"“”«»„‹›‘‟', SIGN.quote],
  ['-–—ـ', SIGN.dash],
  ['.…', SIGN.dots],
  ['xX', SIGN.x],
  ['N', SIGN.n],
  ['©®', SIGN.rights],
  ['\u0332\u0333\u0334\u0335\u0336\u0337\u0338', SIGN.stroke],
  [ASCII_LETTERS + ASCII_LETTERS.toUpperCase() + LONG_S, SIGN.latin],
]
/** An apostrophe, which nobody asks for. */
const CURLY = '’'

// Letters up to the last of Arabic, then punctuation and signs of money.
const LETTERS = 0x700
const PUNCTUATION = {first: 0x2000, last: 0x20af}

/** What each unit of those two stretches says. */
const table = onDemand((): Int32Array => {
  const bits = new Int32Array(LETTERS + PUNCTUATION.last - PUNCTUATION.first + 1)
  bits.fill(SIGN.arabic, 'ء'.charCodeAt(0), 'ي'.charCodeAt(0) + 1)
  bits.fill(SIGN.other, LETTERS)
  bits[placeOf(CURLY.charCodeAt(0))] = 0
  for (const [letters, sign] of WRITTEN) {
    for (const letter of letters) {
      const place = placeOf(letter.charCodeAt(0))
      bits[place] = ((bits[place] ?? 0) & ~SIGN.other) | sign
    }
  }
  return bits
})

/** The place of a unit in the table; a place beyond its end for a unit that it does not hold. */
function placeOf(unit: number): number {
  if (unit < LETTERS) return unit
  return unit < PUNCTUATION.first ? PUNCTUATION.last : unit - PUNCTUATION.first + LETTERS
}

const known = memory<string, number>()

/** Whether a text may hold one of some signs of `SIGN`, joined by `|`. Each text is read once for all who ask. */
export function mayHold(text: string, signs: number): boolean {
  return ((known.get(text) ?? known.set(text, signsIn(text))) & signs) !== 0
}

function signsIn(text: string): number {
  const bits = table()
  const {length} = text
  let found = 0
  for (let at = 0; at < length; at++) found |= bits[placeOf(unitAt(text, at))] ?? SIGN.other
  return found
}
