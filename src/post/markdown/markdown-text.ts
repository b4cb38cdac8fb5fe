import type {Span} from '../post.js'
import type {TextMapper} from '../text-map.js'
import {referenceAt} from './html.js'

const ESCAPABLE = /[!-/:-@[-`{-~]/

/**
 * Adds the decoded value of a Markdown text node, read from `span` of the source, by walking both at once: escapes lose their
 * backslash, references become what they stand for, and a line break loses the spaces before it and the indentation and quote signs
 * after it (CommonMark 0.31, sections 2.4, 2.5, 6.7 and 6.8). What cannot be followed is added as one piece.
 */
export function addDecoded(mapper: TextMapper, value: string, source: string, span: Span): void {
  let at = span.start
  let read = 0
  while (read < value.length && at < span.end) {
    const step = stepAt(value, read, source, at, span.end)
    if (!step) break
    mapper.add(value.slice(read, read + step.read), step.from, step.from + step.width)
    read += step.read
    at = step.from + step.width
  }
  if (read < value.length) mapper.addWhole(value.slice(read), at, span.end)
}

/** How much of the value the next piece of source gives: `width` units from `from` on are read as `read` units. */
function stepAt(value: string, read: number, source: string, at: number, end: number) {
  const unit = source[at] ?? ''
  if (unit === '&') {
    const reference = referenceAt(source, at)
    if (reference && value.startsWith(reference.text, read)) {
      return {from: at, width: reference.length, read: reference.text.length}
    }
  }
  if (unit === '\\' && ESCAPABLE.test(source[at + 1] ?? '') && value[read] === source[at + 1]) return {from: at, width: 2, read: 1}
  const plain = sharedLength(value, read, source, at, end)
  if (plain > 0) return {from: at, width: plain, read: plain}
  return lineBreakStep(value, read, source, at, end)
}

/** How many units are the same on both sides up to the next sign that needs a closer look. */
function sharedLength(value: string, read: number, source: string, at: number, end: number): number {
  let length = 0
  while (at + length < end && read + length < value.length) {
    const unit = source[at + length]
    // The parser reads NUL as the replacement character.
    if (unit !== value[read + length] && !(unit === '\0' && value[read + length] === '\ufffd')) break
    if (length > 0 && (unit === '&' || unit === '\\')) break
    length++
    if (unit === '\n' || unit === '\r') break
  }
  return length
}

/** Around a line break the source holds signs that the value leaves out. */
function lineBreakStep(value: string, read: number, source: string, at: number, end: number) {
  let from = at
  while (from < end && /[ \t>\r\n]/.test(source[from] ?? '') && source[from] !== value[read]) from++
  return from === at || from >= end ? undefined : {from, width: 0, read: 0}
}
