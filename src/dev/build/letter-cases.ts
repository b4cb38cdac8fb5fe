import type {Range} from './letter-ranges.js'

const LAST = 0x10ffff

/** For each letter that has a case: itself and the letters that `/iu` takes for it, by code point. */
const variants = new Map<number, readonly number[]>()

const cased = pointsWhere(letter => letter.toLowerCase() !== letter || letter.toUpperCase() !== letter)
const everyCased = String.fromCodePoint(...cased)
for (const point of cased) {
  const alike = Array.from(everyCased.matchAll(new RegExp(`\\u{${point.toString(16)}}`, 'giu')), ([letter]) => letter.codePointAt(0) ?? 0)
  if (alike.length > 1) variants.set(point, alike)
}

/** What `/iu` takes for one of these code points and is none of them, in their order. */
export function otherCases(ranges: readonly Range[]): readonly Range[] {
  const holds = (point: number) => ranges.some(([first, last]) => point >= first && point <= last)
  const others = new Set<number>()
  for (const [point, alike] of variants) if (holds(point)) for (const other of alike) if (!holds(other)) others.add(other)
  return joined([...others].sort((a, b) => a - b))
}

function joined(points: readonly number[]): readonly Range[] {
  const ranges: [number, number][] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges
}

function pointsWhere(holds: (letter: string) => boolean): readonly number[] {
  const points: number[] = []
  for (let point = 0; point <= LAST; point++) if (holds(String.fromCodePoint(point))) points.push(point)
  return points
}
