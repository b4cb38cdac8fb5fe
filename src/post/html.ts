import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Span, Stated} from './post.js'

/** A tag of raw HTML with its attributes (names in lower case, values decoded); offsets are into the source. */
export interface Tag extends Span {
  readonly name: string
  readonly closes: boolean
  readonly attributes: ReadonlyMap<string, Stated<string>>
}

/** A comment; `text` is what stands between its signs. */
export interface HtmlComment extends Span {
  readonly text: string
}

const TAG_NAME = /<(\/?)([A-Za-z][A-Za-z0-9-]*)/y
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const REFERENCE = /&(?:#[xX]([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/y

/** The character reference at an offset: what it stands for, and its length; nothing where there is none. */
export function referenceAt(source: string, offset: number): {text: string; length: number} | undefined {
  REFERENCE.lastIndex = offset
  const match = REFERENCE.exec(source)
  if (!match) return undefined
  const [whole, hexadecimal, decimal, named] = match
  const text = named
    ? decodeNamedCharacterReference(named)
    : decodeNumericCharacterReference(hexadecimal ?? decimal ?? '', hexadecimal ? 16 : 10)
  return text === false ? undefined : {text, length: whole.length}
}

function decode(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&[#\w]{1,34};/g, reference => referenceAt(reference, 0)?.text ?? reference)
}

/** The tags and comments of a stretch of source, in order. What is neither is text. */
export function* htmlParts(source: string, {start, end}: Span): Generator<Tag | HtmlComment> {
  let at = start
  while (at < end) {
    const open = source.indexOf('<', at)
    if (open < 0 || open >= end) return
    const part = source.startsWith('<!--', open) ? commentAt(source, open, end) : tagAt(source, open, end)
    if (part) yield part
    at = part ? part.end : open + 1
  }
}

export function isComment(part: Tag | HtmlComment): part is HtmlComment {
  return 'text' in part
}

function commentAt(source: string, open: number, limit: number): HtmlComment {
  const close = source.indexOf('-->', open + 4)
  const end = close < 0 || close + 3 > limit ? limit : close + 3
  return {start: open, end, text: source.slice(open + 4, close < 0 ? end : end - 3)}
}

function tagAt(source: string, open: number, limit: number): Tag | undefined {
  TAG_NAME.lastIndex = open
  const opening = TAG_NAME.exec(source)
  if (!opening) return undefined
  const attributes = new Map<string, Stated<string>>()
  let at = TAG_NAME.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(source)
    if (!match || ATTRIBUTE.lastIndex > limit) break
    at = ATTRIBUTE.lastIndex
    const [, name = '', doubled, single, plain] = match
    const value = doubled ?? single ?? plain ?? ''
    const end = plain === undefined && value.length + name.length < match[0].length ? at - 1 : at
    if (!attributes.has(name.toLowerCase())) {
      attributes.set(name.toLowerCase(), {value: decode(value), span: {start: end - value.length, end}})
    }
  }
  const close = source.indexOf('>', at)
  if (close < 0 || close >= limit || source.slice(at, close).trim().replace('/', '') !== '') return undefined
  return {name: (opening[2] ?? '').toLowerCase(), closes: opening[1] === '/', attributes, start: open, end: close + 1}
}
