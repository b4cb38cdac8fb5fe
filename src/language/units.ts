const {charCodeAt} = String.prototype

/**
 * The UTF-16 unit at an offset below the length of a text. `text.charCodeAt(at)` looks its method up by the kind of string, and V8 has more
 * kinds (parts of others, joined, of one byte, of two) than it tells apart at one place: a loop over letters took nine times as long.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
