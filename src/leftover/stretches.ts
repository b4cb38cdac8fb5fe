import type {Span} from '../post/index.js'

/** Of stretches in order that do not overlap, the last that starts before an offset. */
export function lastBefore<T extends Span>(stretches: readonly T[], offset: number): T | undefined {
  return stretches[countBefore(stretches, offset) - 1]
}

function countBefore(stretches: readonly Span[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of stretches in order, those that start between two offsets. */
export function startingIn<T extends Span>(stretches: readonly T[], from: number, to: number): readonly T[] {
  return stretches.slice(countBefore(stretches, from), countBefore(stretches, to))
}
