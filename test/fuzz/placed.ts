import type {PostReport, Waived} from '../../src/engine/index.js'

type Place = Pick<Waived, 'line' | 'column'>

/** Findings whose places are wrong: outside the source, through the middle of a character, or with lines and columns that say another. */
export function misplacedFindings({source, findings, waived}: PostReport): readonly string[] {
  const place = placer(source)
  return [...findings, ...waived].flatMap(({rule, span, line, column, endLine, endColumn, fix, suggestions = []}) => {
    const spans = [span, ...[fix, ...suggestions].flatMap(change => (change ? [change.span] : []))]
    const told = [
      {line, column},
      {line: endLine, column: endColumn},
    ]
    const wrong = [
      ...spans.flatMap(one => troubleOf(one, source)),
      ...(isSame(told[0], place(span.start)) && isSame(told[1], place(span.end)) ? [] : ['its line and column say another place']),
    ]
    return wrong.map(trouble => `${rule} is misplaced, ${trouble}: ${JSON.stringify({spans, told, length: source.length})}`)
  })
}

function isSame(told: Place | undefined, {line, column}: Place): boolean {
  return told?.line === line && told.column === column
}

function troubleOf({start, end}: {readonly start: number; readonly end: number}, source: string): readonly string[] {
  const isInside = 0 <= start && start <= end && end <= source.length
  if (!isInside) return ['outside its source']
  return [start, end].some(at => isSplit(source, at)) ? ['through the middle of a character'] : []
}

function isSplit(source: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(Math.max(at - 1, 0), at + 1)) && at > 0
}

/** Lines end at LF, CR LF or CR; columns count UTF-16 units from 1, and a byte order mark is none: counted the simplest way. */
function placer(source: string): (offset: number) => Place {
  return offset => {
    const before = source.slice(0, offset).replace(/^\ufeff/u, '')
    const lines = before.split(/\r\n|\n|\r/u)
    // Between CR and LF no new line has begun.
    const isInLineEnd = before.endsWith('\r') && source[offset] === '\n'
    const last = lines.at(isInLineEnd ? -2 : -1) ?? ''
    return {line: lines.length - (isInLineEnd ? 1 : 0), column: last.length + (isInLineEnd ? 2 : 1)}
  }
}
