import type {Place} from './document.js'

const BEFORE = 2
const AFTER = 1
const WIDEST = 120
const LEAD = 60

/** Line and column (1-based, UTF-16 units) of an offset. */
export function lineAndColumn(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/u)
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}

/** The lines around a place with a caret under it; of long lines the part around the place. */
export function codeFrame(text: string, {offset, length}: Place): string {
  const lines = text.split(/\r\n|\n|\r/u)
  const {line, column} = lineAndColumn(text, offset)
  const cut = column > WIDEST ? column - LEAD : 0
  const first = Math.max(line - BEFORE, 1)
  const last = Math.min(line + AFTER, lines.length)
  const gutter = String(last).length
  const rows: string[] = []
  for (let number = first; number <= last; number++) {
    const shown = (lines[number - 1] ?? '').slice(cut, cut + WIDEST).replace(/\p{Cc}/gu, ' ')
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd())
    if (number !== line) continue
    const indent = column - 1 - cut
    const carets = '^'.repeat(Math.max(Math.min(length, shown.length - indent), 1))
    rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(indent)}${carets}`)
  }
  return rows.join('\n')
}
