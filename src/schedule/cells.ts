import {InputError} from '../errors.js'
import {literalText, type MappedText, type Span, TextMapper} from '../post/index.js'

/** A cell of a CSV file: its text without quotation marks, with the place of its letters, and where it stands with them. */
export interface Cell {
  readonly read: MappedText
  readonly span: Span
}

const DELIMITERS = [',', ';', '\t'] as const

/** What parts the cells of a CSV text: the comma, the semicolon of a French Excel, or the tab, whichever its first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/u, 1)
  const count = (sign: string) => first.split(sign).length
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), DELIMITERS[0])
}

/**
 * Reads CSV row by row (RFC 4180, with any line end and any of the delimiters), since a finding needs the place of each letter, which
 * no package tells. Rows without a letter are left out.
 * @throws InputError for a quotation mark that is never closed
 */
export function* rowsIn(source: string, path: string): Generator<readonly Cell[]> {
  const delimiter = delimiterOf(source)
  let at = source.startsWith('\ufeff') ? 1 : 0
  while (at < source.length) {
    const cells = rowAt(source, at, {delimiter, path})
    const end = endOfCell(source, cells.at(-1)?.span.end ?? at, delimiter)
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
    if (cells.some(({read}) => read.text.trim() !== '')) yield cells
  }
}

interface Manner {
  readonly delimiter: string
  readonly path: string
}

function rowAt(source: string, start: number, {delimiter, path}: Manner): readonly Cell[] {
  const cells: Cell[] = []
  for (let at = start; ; at++) {
    const cell = source[at] === '"' ? quotedCell(source, at, path) : plainCell(source, at, delimiter)
    cells.push(cell)
    // What follows a closing quotation mark is nobody's text.
    at = endOfCell(source, cell.span.end, delimiter)
    if (source[at] !== delimiter) return cells
  }
}

function endOfCell(source: string, start: number, delimiter: string): number {
  let end = start
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end++
  return end
}

function plainCell(source: string, start: number, delimiter: string): Cell {
  const end = endOfCell(source, start, delimiter)
  return {read: literalText(source.slice(start, end), start), span: {start, end}}
}

/** Inside quotation marks two of them stand for one, and lines may end. */
function quotedCell(source: string, start: number, path: string): Cell {
  const mapper = new TextMapper()
  let at = start + 1
  for (;;) {
    const mark = source.indexOf('"', at)
    if (mark < 0) {
      const line = source.slice(0, start).split(/\r\n|\n|\r/u).length
      throw new InputError(
        `${path}:${line}: this cell opens a quotation mark that is never closed.`,
        'Close it, or double it where it is part of the text.',
        {path},
      )
    }
    mapper.add(source.slice(at, mark), at, mark)
    if (source[mark + 1] !== '"') return {read: mapper.done(), span: {start, end: mark + 1}}
    mapper.add('"', mark, mark + 2)
    at = mark + 2
  }
}
