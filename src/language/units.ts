const {charCodeAt} = String.prototype

/**
 * The UTF-16 unit at an offset below the length of a text. `text.charCodeAt(at)` looks its method up by the kind of string, and V8 has more
 * kinds (parts of others, joined, of one byte, of two) than it tells apart at one place: a loop over letters took nine times as long.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}

// A longer part of a text is no text of its own but a window on it, which keeps the whole in memory.
const LONGEST_COPIED = 12

/** A part of a text, to be kept longer than the text. */
export function detached(text: string, start: number, end: number): string {
  let copy = ''
  for (let at = start; at < end; at += LONGEST_COPIED) copy += text.slice(at, Math.min(at + LONGEST_COPIED, end))
  return copy
}
