import {countBefore, type Span} from '../post/index.js'

/** Of stretches in order that do not overlap, the last that starts before an offset. */
export function lastBefore<T extends Span>(stretches: readonly T[], offset: number): T | undefined {
  return stretches[countBefore(stretches, offset) - 1]
}
