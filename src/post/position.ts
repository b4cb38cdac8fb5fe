import {countUpTo} from '../bisection.js'
import {onDemand} from '../language/index.js'

const CR = 13
const LF = 10
export const BYTE_ORDER_MARK = '\ufeff'

/** A place in a text: 1-based line, 1-based column in UTF-16 units. A byte order mark takes no column. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where offsets stand. Lines end at LF, CR LF or CR, as in CommonMark. */
export interface Lines {
  readonly at: (offset: number) => Place
  /** The offset at which a 1-based line starts; the length of the text past the last line. */
  readonly startOf: (line: number) => number
  readonly count: number
  /** How long the text is. */
  readonly length: number
}

export function linesOf(source: string): Lines {
  // Most posts have nothing whose line is asked for.
  const starts = onDemand(() => lineStarts(source))
  return {
    at: offset => {
      const line = Math.max(countUpTo(starts(), offset) - 1, 0)
      return {line: line + 1, column: Math.max(offset - (starts()[line] ?? 0), 0) + 1}
    },
    startOf: line => starts()[line - 1] ?? source.length,
    length: source.length,
    get count() {
      return starts().length
    },
  }
}

function lineStarts(source: string): readonly number[] {
  const starts = [source.startsWith(BYTE_ORDER_MARK) ? 1 : 0]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === LF || (unit === CR && source.charCodeAt(at + 1) !== LF)) starts.push(at + 1)
  }
  return starts
}
