import type {Span} from '../post.js'
import {autolinkAt} from './autolink.js'
import {beforeSpace, isSpace, type Row} from './row.js'

/** What the first signs of a line make of it. */
export type Shape =
  | {readonly kind: 'text' | 'rule' | 'unsure'}
  | {readonly kind: 'heading'; readonly content: Span}
  | {readonly kind: 'item'; readonly content: number; readonly number: string}
  | {readonly kind: 'comment'; readonly text: string}
  | {readonly kind: 'fence'; readonly sign: string; readonly length: number}

const TEXT: Shape = {kind: 'text'}
const RULE: Shape = {kind: 'rule'}
const UNSURE: Shape = {kind: 'unsure'}
const MOST_SPACES = 4

const HEADING = /#{1,6}(?=[ \t\r\n]|$)/y
const MARKER = /(?:[-*+]|(\d{1,9})[.)])( *)/y
const UNDERLINE = /^(?:=+|-{1,2})$/u
const ADMONITION = /^(?:!!!|\?\?\?\+?|===)[ \t]/u
const FENCE = /`{3,}|~{3,}/y
const COMMENT = /^<!-- .*-->$/u
const DELIMITER_ROW = /^[-|:> \t]+$/u

/** Tells what a line is that is not indented by more than three spaces from where its container starts. */
export function shapeOf(source: string, row: Row): Shape {
  switch (source[row.start]) {
    case '#':
      return heading(source, row)
    case '*':
    case '-':
    case '_':
      return isRule(source, row) ? RULE : item(source, row)
    case '`':
    case '~':
      return fence(source, row)
    case '<':
      return angle(source, row)
    case '!':
    case '?':
    case '=':
      return isOpening(source, row) || isUnderline(source, row) ? UNSURE : TEXT
    case '>':
      return UNSURE
    default:
      return isMarkerSign(source.charCodeAt(row.start)) ? item(source, row) : TEXT
  }
}

/** Whether a line can open an admonition. */
export function isOpening(source: string, {start, end}: Row): boolean {
  return '!?='.includes(source[start] ?? '') && ADMONITION.test(source.slice(start, end))
}

/** Whether a line can stand between the head and the body of a table. */
export function isDelimiterRow(source: string, {start, end}: Row): boolean {
  return '-|:>'.includes(source[start] ?? '') && DELIMITER_ROW.test(source.slice(start, end))
}

/** Whether a line ends a block of code that such a line began. */
export function isFenceEnd(source: string, {start, end}: Row, fenced: Extract<Shape, {kind: 'fence'}>): boolean {
  const text = source.slice(start, end)
  return text.length >= fenced.length && text === fenced.sign.repeat(text.length)
}

/** A plus sign or a digit. */
function isMarkerSign(unit: number): boolean {
  return unit === 0x2b || (unit >= 0x30 && unit <= 0x39)
}

/** A line that makes a heading of the paragraph above it; three hyphens are a rule as well. */
function isUnderline(source: string, {start, end}: Row): boolean {
  return UNDERLINE.test(source.slice(start, end))
}

function heading(source: string, row: Row): Shape {
  HEADING.lastIndex = row.start
  if (!HEADING.test(source)) return TEXT
  let start = HEADING.lastIndex
  while (start < row.end && isSpace(source.charCodeAt(start))) start++
  let end = row.end
  while (end > start && source[end - 1] === '#') end--
  const isClosed = end < row.end && (end === start || isSpace(source.charCodeAt(end - 1)))
  return {kind: 'heading', content: {start, end: isClosed ? beforeSpace(source, start, end) : row.end}}
}

/** Whether a line holds one sign three times or more, and else only space. */
function isRule(source: string, {start, end}: Row): boolean {
  let count = 0
  for (let at = start; at < end; at++) {
    if (source[at] === source[start]) count++
    else if (!isSpace(source.charCodeAt(at))) return false
  }
  return count >= 3
}

function item(source: string, row: Row): Shape {
  MARKER.lastIndex = row.start
  const [whole = '', number = '', spaces = ''] = MARKER.exec(source) ?? []
  if (whole === '') return TEXT
  if (isUnderline(source, row)) return UNSURE
  const content = row.start + whole.length
  if (content >= row.end || source[content] === '\t') return UNSURE
  if (spaces === '') return TEXT
  return spaces.length > MOST_SPACES ? UNSURE : {kind: 'item', content, number}
}

function fence(source: string, row: Row): Shape {
  FENCE.lastIndex = row.start
  const sign = FENCE.exec(source)?.[0]
  if (sign === undefined) return TEXT
  const rest = source.slice(row.start + sign.length, row.end)
  return rest.includes('`') ? UNSURE : {kind: 'fence', sign: sign.charAt(0), length: sign.length}
}

function angle(source: string, row: Row): Shape {
  if (!/[A-Za-z!/?]/.test(source[row.start + 1] ?? '')) return TEXT
  if (autolinkAt(source, row.start)) return TEXT
  const text = source.slice(row.start, row.end)
  return COMMENT.test(text) && text.indexOf('-->') === text.length - 3 ? {kind: 'comment', text: text.slice(4, -3)} : UNSURE
}
