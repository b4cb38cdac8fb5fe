import type {Span} from './post.js'

/** Tells of a stretch whether it shares a place with one of the given; each answer takes a bisection, however many there are. */
export function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let furthest = Number.NEGATIVE_INFINITY
  // How far the first, the first two, the first three… reach.
  const reach = sorted.map(({end}) => (furthest = Math.max(furthest, end)))
  return ({start, end}) => {
    const before = countBefore(sorted, end)
    return before > 0 && (reach[before - 1] ?? start) > start
  }
}

/** How many of some stretches, sorted, start before an offset. */
export function countBefore(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of stretches that overlap, the one that starts first; of two that start at the same place, the one given first. In order. */
export function standingApart<S extends Span>(spans: readonly S[]): readonly S[] {
  let free = 0
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      if (start < free) return false
      free = end
      return true
    })
}
