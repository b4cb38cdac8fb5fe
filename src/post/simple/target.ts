import type {Target} from '../page.js'
import {commonReferenceAt, dereferenced} from './reference.js'
import {afterSpaces} from './row.js'

const TITLE = /"([^"\\\r\n]{1,999})"|'([^'\\\r\n]{1,999})'/y
const MOST_PARENTHESES = 30

/** The destination of a link with what follows it, up to the closing parenthesis. */
export interface Resource extends Target {
  /** Where the link ends. */
  readonly end: number
}

/**
 * The `(url "title")` of a link, `at` being the place of its parenthesis; `none` where words in the parentheses are no address for
 * certain, nothing where it is not plain what they are.
 */
export function resourceAt(source: string, at: number, limit: number): Resource | 'none' | undefined {
  const start = afterSpaces(source, at + 1, limit)
  const end = destinationEnd(source, start, limit)
  if (end === undefined || (end === start && source[start] !== ')')) return undefined
  const urlSpan = end === start ? {start: at + 1, end: at + 1} : {start, end}
  const url = dereferenced(source.slice(start, end))
  const after = afterSpaces(source, end, limit)
  if (source[after] === ')') return {url, title: undefined, urlSpan, end: after + 1}
  if (after === end) return undefined
  if (after < limit && !`"'(`.includes(source.charAt(after))) return 'none'
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
    const sign = source.charAt(at)
    if (depth === 0 && (sign === ' ' || sign === ')')) return at
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (!isPlain(source, at, sign)) return undefined
    if (depth > MOST_PARENTHESES) return undefined
  }
  return undefined
}

/** Whether a sign in an address stands for itself. */
function isPlain(source: string, at: number, sign: string): boolean {
  if (sign === '&') return commonReferenceAt(source, at)?.text !== undefined || !commonReferenceAt(source, at)
  return sign > ' ' && sign !== '\x7f' && sign !== '\\' && sign !== '<'
}
