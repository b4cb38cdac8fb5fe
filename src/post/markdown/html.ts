import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Span, Stated} from '../post.js'
import type {TextMapper} from '../text-map.js'

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
const TAG_END = /[\s/]*>/y
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

/** A text with its character references put in. */
export function decode(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&[#\w]{1,34};/g, reference => referenceAt(reference, 0)?.text ?? reference)
}

/** The tags and comments of a stretch of source, in order. What is neither is text. */
export function* htmlParts(source: string, {start, end}: Span): Generator<Tag | HtmlComment> {
  const text = source.slice(start, end)
  let at = 0
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    const part = text.startsWith('<!--', open) ? commentAt(text, open, start) : tagAt(text, open, start)
    if (part) yield part
    at = part ? part.end - start : open + 1
  }
}

export function isComment(part: Tag | HtmlComment): part is HtmlComment {
  return 'text' in part
}

function commentAt(text: string, open: number, offset: number): HtmlComment {
  const close = text.indexOf('-->', open + 4)
  const said = text.slice(open + 4, close < 0 ? undefined : close)
  return {start: offset + open, end: offset + (close < 0 ? text.length : close + 3), text: said}
}

function tagAt(text: string, open: number, offset: number): Tag | undefined {
  TAG_NAME.lastIndex = open
  const opening = TAG_NAME.exec(text)
  if (!opening) return undefined
  const attributes = new Map<string, Stated<string>>()
  let at = TAG_NAME.lastIndex
  for (let match = attributeAt(text, at); match; match = attributeAt(text, at)) {
    at = match.end
    if (!attributes.has(match.name)) {
      attributes.set(match.name, {
        value: decode(match.value),
        span: {start: offset + match.valueStart, end: offset + match.valueStart + match.value.length},
      })
    }
  }
  TAG_END.lastIndex = at
  if (!TAG_END.test(text)) return undefined
  return {
    name: (opening[2] ?? '').toLowerCase(),
    closes: opening[1] === '/',
    attributes,
    start: offset + open,
    end: offset + TAG_END.lastIndex,
  }
}

function attributeAt(text: string, at: number) {
  ATTRIBUTE.lastIndex = at
  const match = ATTRIBUTE.exec(text)
  if (!match) return undefined
  const [whole, name = '', doubled, single, plain] = match
  const value = doubled ?? single ?? plain ?? ''
  const isQuoted = doubled !== undefined || single !== undefined
  const end = at + whole.length
  return {name: name.toLowerCase(), value, valueStart: end - value.length - (isQuoted ? 1 : 0), end}
}

/** HTML text with its character references decoded. */
export function addHtmlText(mapper: TextMapper, source: string, {start, end}: Span): void {
  const text = source.slice(start, end)
  let at = 0
  for (let sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', at)) {
    mapper.add(text.slice(at, sign), start + at, start + sign)
    const reference = referenceAt(text, sign)
    at = sign + (reference?.length ?? 1)
    mapper.add(reference?.text ?? '&', start + sign, start + at)
  }
  mapper.add(text.slice(at), start + at, end)
}
