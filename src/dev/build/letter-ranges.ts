/** The first and the last code point of a stretch, both included. */
export type Range = readonly [first: number, last: number]

/**
 * Where a property is kept exactly: the scripts that posts are written in and those around them (Latin, Greek, Cyrillic, Hebrew, Arabic,
 * Tifinagh), punctuation and symbols, presentation forms, digits of mathematics, emoji.
 */
export const NEAR: readonly Range[] = [
  ...pairs(0, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff, 0x1e00, 0x1eff, 0x2000, 0x2bff, 0x2d30, 0x2d7f, 0x2e00, 0x2e7f, 0x3000, 0x303f),
  ...pairs(0xd800, 0xdfff, 0xfb00, 0xffff, 0x1d7cc, 0x1d7ff, 0x1f000, 0x1faff, 0xe0000, 0xe0fff),
]
/** Where capitals and small letters alternate by the hundred (Latin beyond French, Cyrillic beyond Russian) no letter has a case. */
export const NEAR_WITH_CASE: readonly Range[] = pairs(0, 0x17f, 0x370, 0x45f, 0xff00, 0xffef)
const CASES = new Set(['Lu', 'Ll', 'Lt', 'Uppercase', 'Lowercase'])
/** A property of few ranges is kept as it is. */
const FEW = 48
const BLOCK = 0x80
/** Beyond the first 65,536 code points scripts that nobody posts in stand close together, and each of their ranges takes two steps. */
const FAR_BLOCK = 0x400
const FAR = 0x10000
const LAST = 0x10ffff

/**
 * A Unicode property as ranges of code points, whatever it says of those that are assigned to nothing. A property of hundreds of ranges
 * is exact where posts are written and rounded to what most of each 128 code points have elsewhere, or of each 1,024 far away: V8 takes ten times as long over the whole of `\p{L}`, at the first use of every expression.
 */
export function rangesOf(property: string): readonly Range[] {
  const expression = new RegExp(`^\\p{${property}}$`, 'u')
  const exact = rangesWhere(point => expression.test(String.fromCodePoint(point)))
  if (exact.length <= FEW) return exact
  const cased = CASES.has(property)
  const near = new Set<number>()
  for (const [first, last] of cased ? NEAR_WITH_CASE : NEAR) for (let point = first; point <= last; point++) near.add(point)
  const blocks = [...startsOf(0, FAR, BLOCK), ...startsOf(FAR, LAST + 1, FAR_BLOCK)]
  const held = new Set(blocks.filter(block => !cased && isMostly(expression, block)))
  return rangesWhere(point => (near.has(point) ? expression.test(String.fromCodePoint(point)) : held.has(blockOf(point))))
}

function startsOf(first: number, end: number, size: number): readonly number[] {
  return Array.from({length: (end - first) / size}, (_, block) => first + block * size)
}

function sizeAt(point: number): number {
  return point < FAR ? BLOCK : FAR_BLOCK
}

function blockOf(point: number): number {
  return point - (point % sizeAt(point))
}

function pairs(...points: readonly number[]): readonly Range[] {
  return points.flatMap((point, at): Range[] => (at % 2 === 0 ? [[point, points[at + 1] ?? point]] : []))
}

/** The code points that have a property, turned round. */
export function complement(ranges: readonly Range[]): readonly Range[] {
  const others: Range[] = []
  let next = 0
  for (const [first, last] of ranges) {
    if (first > next) others.push([next, first - 1])
    next = last + 1
  }
  if (next <= LAST) others.push([next, LAST])
  return others
}

/** Ranges as they stand between the brackets of a class. */
export function classOf(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => escaped(first) + (last === first ? '' : `-${escaped(last)}`)).join('')
}

/** A code point as an expression may hold it in ASCII. */
export function escaped(point: number): string {
  const letter = String.fromCodePoint(point)
  if (/^[A-Za-z0-9]$/.test(letter)) return letter
  const digits = point.toString(16)
  return point > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`
}

/** What holds, as few ranges: they run on over code points that are assigned to nothing. */
function rangesWhere(holds: (point: number) => boolean): readonly Range[] {
  const ranges: [number, number][] = []
  let broken = true
  for (let point = 0; point <= LAST; point++) {
    const last = ranges.at(-1)
    if (!holds(point)) broken ||= !isUnassigned(point)
    else if (last && !broken) last[1] = point
    else {
      ranges.push([point, point])
      broken = false
    }
  }
  return ranges
}

/** Whether more code points of a block have a property than are assigned and have it not. */
function isMostly(expression: RegExp, start: number): boolean {
  let balance = 0
  for (let point = start; point < start + sizeAt(start); point++) {
    if (!isUnassigned(point)) balance += expression.test(String.fromCodePoint(point)) ? 1 : -1
  }
  return balance > 0
}

function isUnassigned(point: number): boolean {
  return /\p{Cn}/u.test(String.fromCodePoint(point))
}
