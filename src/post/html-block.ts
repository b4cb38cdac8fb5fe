import {htmlParts, isComment, referenceAt, type Tag} from './html.js'
import {imageFromTag, linkFromTag} from './html-elements.js'
import type {Directive, Image, Link, PassageKind, Span} from './post.js'
import {isDirective, type RawPassage, type Reading} from './reading.js'
import {TextMapper} from './text-map.js'

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'em', 'font', 'i', 'img', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr'])
const UNREAD = new Set(['script', 'style', 'pre', 'code', 'template', 'svg', 'math', 'textarea'])

/** Reads a block of raw HTML: its text block by block, its links, its images, its comments to m6l. */
export function readHtmlBlock(source: string, span: Span, kind: PassageKind): Reading {
  const passages: RawPassage[] = []
  const links: Link[] = []
  const images: Image[] = []
  const directives: Directive[] = []
  let mapper = new TextMapper()
  let unread: string | undefined
  let quotes = kind === 'quote' ? 1 : 0
  let anchor: {tag: Tag; start: number} | undefined
  let at = span.start

  const finish = () => {
    const read = mapper.done()
    if (read.text.trim() !== '') passages.push({kind: quotes > 0 ? 'quote' : kind, read, marks: []})
    mapper = new TextMapper()
  }
  for (const part of htmlParts(source, span)) {
    if (!unread) addText(mapper, source, {start: at, end: part.start})
    at = part.end
    if (isComment(part)) {
      if (isDirective(part.text)) directives.push({text: part.text.trim(), span: part})
      continue
    }
    if (unread) {
      if (part.closes && part.name === unread) unread = undefined
      continue
    }
    if (UNREAD.has(part.name) && !part.closes) unread = part.name
    if (part.name === 'img') images.push(...imageFromTag(part))
    if (part.name === 'a') {
      if (anchor) links.push(...linkFromTag(anchor.tag, mapper.textFrom(anchor.start), part.end))
      anchor = part.closes ? undefined : {tag: part, start: mapper.length}
    }
    if (!INLINE.has(part.name)) finish()
    if (part.name === 'blockquote') quotes += part.closes ? -1 : 1
  }
  if (!unread) addText(mapper, source, {start: at, end: span.end})
  finish()
  if (anchor) links.push(...linkFromTag(anchor.tag, ''))
  return {passages, links, images, directives}
}

/** Adds HTML text with its character references decoded. */
function addText(mapper: TextMapper, source: string, {start, end}: Span): void {
  let at = start
  while (at < end) {
    const sign = source.indexOf('&', at)
    const plainEnd = sign < 0 || sign >= end ? end : sign
    mapper.add(source.slice(at, plainEnd), at, plainEnd)
    if (plainEnd === end) return
    const reference = referenceAt(source, plainEnd)
    const length = reference?.length ?? 1
    mapper.add(reference?.text ?? '&', plainEnd, plainEnd + length)
    at = plainEnd + length
  }
}
