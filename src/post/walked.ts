import type {Stated} from './post.js'
import type {TextMapper} from './text-map.js'

/** How many units of a source give how many of a value. */
export interface Step {
  readonly width: number
  readonly read: number
}

/**
 * Adds a value to a text by walking it and its span of the source at once. `stepFrom` tells the step that goes on from a place in the source and
 * one in the value, nothing where the two part: what cannot be followed is added as one piece.
 */
export function addWalked(
  mapper: TextMapper,
  {value, span}: Stated<string>,
  stepFrom: (at: number, read: number) => Step | undefined,
): void {
  let at = span.start
  let read = 0
  while (read < value.length && at < span.end) {
    const step = stepFrom(at, read)
    if (!step) break
    mapper.add(value.slice(read, read + step.read), at, at + step.width)
    read += step.read
    at += step.width
  }
  if (read < value.length) mapper.addWhole(value.slice(read), Math.min(at, span.end), span.end)
}
