import type {Span} from '../post.js'

/** A line of a block, without the indentation, the signs before it and the space at its end. */
export interface Row extends Span {
  /** Where the end of the line stands, and where the next line starts. */
  readonly eol: number
  readonly next: number
  /** Whether none of the signs in it could be markup. */
  readonly isPlain: boolean
}

const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9
const ASCII = 128

/** The signs that can be markup inside a line: `\ & < [ ] * _` and those of code and strikethrough. */
const SIGNS = new Uint8Array(ASCII)
for (const sign of '\\&<[]*_`~') SIGNS[sign.charCodeAt(0)] = 1

/** The line that starts at an offset, its indentation of spaces left out. */
export function rowAt(source: string, line: number, limit: number): Row {
  const start = afterSpaces(source, line, limit)
  let isPlain = true
  let eol = start
  for (; eol < limit; eol++) {
    const unit = source.charCodeAt(eol)
    if (unit === LF || unit === CR) break
    if (unit < ASCII && SIGNS[unit] === 1) isPlain = false
  }
  const isDouble = source.charCodeAt(eol) === CR && source.charCodeAt(eol + 1) === LF
  return {start, end: beforeSpace(source, start, eol), eol, next: eol + (isDouble ? 2 : 1), isPlain}
}

/** Where the next sign stands that can be markup; `end` when there is none. */
export function nextSign(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at)
    if (unit < ASCII && SIGNS[unit] === 1) return at
  }
  return end
}

/** Where a run of the sign ends that starts there. */
export function runEnd(source: string, start: number, limit: number): number {
  let end = start + 1
  while (end < limit && source[end] === source[start]) end++
  return end
}

export function afterSpaces(source: string, start: number, limit: number): number {
  let at = start
  while (at < limit && source.charCodeAt(at) === SPACE) at++
  return at
}

/** The end of a stretch without the spaces and tabs at its end. */
export function beforeSpace(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

export function isSpace(unit: number): boolean {
  return unit === SPACE || unit === TAB
}
