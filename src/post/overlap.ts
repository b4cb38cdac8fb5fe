import {countFirst} from '../bisection.js'
import type {Span} from './post.js'

/** Tells of a stretch whether it shares a place with one of the given; each answer takes a bisection, however many there are. */
export function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return nowhere
  const {sorted, reach} = reaching(spans)
  return ({start, end}) => (reach[countBefore(sorted, end) - 1] ?? start) > start
}

/** Tells of a stretch whether it lies within one of the given; each answer takes a bisection. */
export function withinAny(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return nowhere
  const {sorted, reach} = reaching(spans)
  return ({start, end}) => (reach[countBefore(sorted, start + 1) - 1] ?? Number.NEGATIVE_INFINITY) >= end
}

const nowhere = () => false

/** Gives those of some stretches that share a place with one, in order; each answer takes a bisection, however many there are. */
export function overlapping<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
  const {sorted, reach} = reaching(spans)
  return ({start, end}) => {
    const found: S[] = []
    for (let at = countBefore(sorted, end) - 1; at >= 0 && (reach[at] ?? start) > start; at--) {
      const one = sorted[at]
      if (one && one.end > start) found.push(one)
    }
    return found.reverse()
  }
}

/** Stretches in the order of their starts, and how far the first, the first two, the first three… reach. */
function reaching<S extends Span>(spans: readonly S[]): {readonly sorted: readonly S[]; readonly reach: readonly number[]} {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let furthest = Number.NEGATIVE_INFINITY
  return {sorted, reach: sorted.map(({end}) => (furthest = Math.max(furthest, end)))}
}

/** How many of some stretches, sorted, start before an offset. */
export function countBefore(sorted: readonly Span[], offset: number): number {
  return countFirst(sorted.length, at => (sorted[at]?.start ?? 0) < offset)
}

/** How many of some stretches, sorted and apart from each other, lie within one. */
export function countWithin(apart: readonly Span[], {start, end}: Span): number {
  const before = countBefore(apart, end)
  const isCut = (apart[before - 1]?.end ?? end) > end
  return Math.max(0, before - (isCut ? 1 : 0) - countBefore(apart, start))
}

/** Of some stretches, sorted, the last that starts before an offset. */
export function lastBefore<S extends Span>(sorted: readonly S[], offset: number): S | undefined {
  return sorted[countBefore(sorted, offset) - 1]
}

/** Of some stretches, sorted, the first that starts at an offset or after it. */
export function firstFrom<S extends Span>(sorted: readonly S[], offset: number): S | undefined {
  return sorted[countBefore(sorted, offset)]
}

/** Of stretches that overlap, the one that starts first; of two that start at the same place, the one given first. In order. */
export function standingApart<S extends Span>(spans: readonly S[]): readonly S[] {
  if (spans.length < 2) return spans
  let free = 0
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      if (start < free) return false
      free = end
      return true
    })
}

/** Of stretches that overlap, the one that starts first; of two that start at the same place, the longer. In order. */
export function outermost<S extends Span>(spans: readonly S[]): readonly S[] {
  if (spans.every(({start}, at) => start >= (spans[at - 1]?.end ?? 0))) return spans
  return standingApart(spans.toSorted((a, b) => b.end - a.end))
}

/** From the start of the first of some stretches to the end of the last; nowhere without any. */
export function coverOf(spans: readonly Span[]): Span {
  const [{start: from, end: to} = {start: 0, end: 0}] = spans
  return spans.reduce((cover, {start, end}) => ({start: Math.min(cover.start, start), end: Math.max(cover.end, end)}), {
    start: from,
    end: to,
  })
}

/** Of stretches that overlap, the one given first; none may be longer than one given before it. In the order in which they are given. */
export function longestApart<S extends Span>(spans: readonly S[]): readonly S[] {
  const {start: from, end: to} = coverOf(spans)
  const taken = new Uint8Array(to - from)
  return spans.filter(({start, end}) => {
    // What was taken before is no shorter: where it overlaps this one it covers an end of it.
    if (taken[start - from] || taken[end - 1 - from]) return false
    taken.fill(1, start - from, end - from)
    return true
  })
}

/** Of some stretches, sorted, those that start between two offsets. */
export function startingBetween<S extends Span>(spans: readonly S[], from: number, to: number): readonly S[] {
  return spans.slice(countBefore(spans, from), countBefore(spans, to))
}
