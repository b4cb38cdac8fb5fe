import {referenceAt} from './simple-reference.js'
import {afterSpaces} from './simple-row.js'
import type {Target} from './page.js'

const TITLE = /"([^"\\\r\n]{1,999})"|'([^'\\\r\n]{1,999})'/y
const MOST_PARENTHESES = 30

/** The destination of a link with what follows it, up to the closing parenthesis. */
export interface Resource extends Target {
  /** Where the link ends. */
  readonly end: number
}

/** The `(url "title")` of a link, `at` being the place of its parenthesis; nothing where it is not plain what it is. */
export function resourceAt(source: string, at: number, limit: number): Resource | undefined {
  const start = afterSpaces(source, at + 1, limit)
  const end = destinationEnd(source, start, limit)
  if (end === undefined || (end === start && source[start] !== ')')) return undefined
  const urlSpan = end === start ? {start: at + 1, end: at + 1} : {start, end}
  const url = source.slice(start, end)
  const after = afterSpaces(source, end, limit)
  if (source[after] === ')') return {url, title: undefined, urlSpan, end: after + 1}
  if (after === end) return undefined
  TITLE.lastIndex = after
  const [whole = '', double, single] = TITLE.exec(source) ?? []
  const close = afterSpaces(source, after + whole.length, limit)
  const title = double ?? single ?? ''
  return title !== '' && !title.includes('&') && source[close] === ')' ? {url, title, urlSpan, end: close + 1} : undefined
}

/** Where an address ends that needs no decoding: parentheses in it are in pairs. */
function destinationEnd(source: string, start: number, limit: number): number | undefined {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x20 || (unit === 0x29 && depth === 0)) return depth === 0 ? at : undefined
    if (unit < 0x20 || unit === 0x7f || unit === 0x5c || unit === 0x3c) return undefined
    if (unit === 0x26 && referenceAt(source, at) !== undefined) return undefined
    if (unit === 0x28 && ++depth > MOST_PARENTHESES) return undefined
    if (unit === 0x29) depth--
  }
  return undefined
}
