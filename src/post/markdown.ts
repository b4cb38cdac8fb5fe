import type {Nodes, Parents, Root} from 'mdast'
import {openAdmonitions, admonitionTitle} from './admonition.js'
import {htmlParts, isComment, type Tag} from './html.js'
import {readHtmlBlock} from './html-block.js'
import {imageFromTag, linkFromTag} from './html-elements.js'
import {addDecoded} from './markdown-text.js'
import type {Draft} from './marks.js'
import {OBJECT} from './object.js'
import type {Directive, Image, Link, PassageKind, Span} from './post.js'
import {isDirective, type RawPassage, type Reading} from './reading.js'
import {TextMapper} from './text-map.js'



const NEEDS_GFM = /\||~|\[\^/

/** Parses Markdown with remark-parse; the GFM extensions are loaded only for a text that could use them. */
async function treeOf(text: string): Promise<Root> {
  const [{unified}, {default: remarkParse}] = await Promise.all([import('unified'), import('remark-parse')])
  const processor = unified().use(remarkParse)
  if (NEEDS_GFM.test(text)) {
    const {micromarkExtensions, fromMarkdownExtensions} = await import('./gfm.js')
    processor.data({micromarkExtensions, fromMarkdownExtensions})
  }
  return processor.parse(text)
}

/** Reads the Markdown of a post's body. Offsets of what is found are into `source`. */
export async function readMarkdown(source: string, body: Span): Promise<Reading> {
  const opened = openAdmonitions(source.slice(body.start, body.end))
  const tree = await treeOf(opened.text)
  const reader = new MarkdownReader(source, body.start, opened.signs)
  reader.block(tree, 'paragraph')
  return reader
}

class MarkdownReader implements Reading {
  readonly passages: RawPassage[] = []
  readonly links: Link[] = []
  readonly images: Image[] = []
  readonly directives: Directive[] = []
  readonly #definitions = new Map<string, {url: string; title: string | undefined; urlSpan: Span}>()
  readonly #source: string
  readonly #base: number
  readonly #admonitions: ReadonlySet<number>

  constructor(source: string, base: number, admonitions: ReadonlySet<number>) {
    this.#source = source
    this.#base = base
    this.#admonitions = admonitions
  }

  block(node: Nodes, kind: PassageKind): void {
    switch (node.type) {
      case 'root':
        this.#define(node)
        return this.#each(node, kind)
      case 'blockquote':
        return this.#each(node, this.#admonitions.has(this.#span(node).start - this.#base) ? kind : 'quote')
      case 'listItem':
        return this.#each(node, kind === 'quote' ? kind : 'item')
      case 'footnoteDefinition':
        return this.#each(node, 'footnote')
      case 'tableCell':
        return this.#passage(node, 'cell')
      case 'heading':
        return this.#passage(node, kind === 'quote' ? kind : 'heading')
      case 'paragraph':
        return this.#passage(node, kind)
      case 'html':
        return this.#html(node, kind)
      default:
        if ('children' in node) this.#each(node, kind)
    }
  }

  #each(node: Parents, kind: PassageKind): void {
    for (const child of node.children) this.block(child, kind)
  }

  #span(node: Nodes): Span {
    return {start: this.#base + (node.position?.start.offset ?? 0), end: this.#base + (node.position?.end.offset ?? 0)}
  }

  #define(node: Nodes): void {
    if (node.type === 'definition') {
      const span = this.#span(node)
      const at = this.#source.indexOf(']:', span.start) + 2
      const urlSpan = this.#destination(at, span.end, node.url)
      if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, {url: node.url, title: node.title ?? undefined, urlSpan})
    } else if ('children' in node) for (const child of node.children) this.#define(child)
  }

  #html(node: Nodes, kind: PassageKind): void {
    const found = readHtmlBlock(this.#source, this.#span(node), kind)
    this.passages.push(...found.passages)
    this.links.push(...found.links)
    this.images.push(...found.images)
    this.directives.push(...found.directives)
  }

  #passage(node: Parents, kind: PassageKind): void {
    const mapper = new TextMapper()
    const marks: Draft[] = []
    this.#inline(node, mapper, marks)
    const read = mapper.done()
    if (read.text.replaceAll(OBJECT, '').trim() === '') return
    const title = admonitionTitle(read.text)
    if (!title) this.passages.push({kind, read, marks})
    else if (title.end > 0) {
      const locate = (start: number, end: number) => read.locate(title.start + start, title.start + end)
      this.passages.push({kind: 'heading', read: {text: read.text.slice(title.start, title.end), locate}, marks: []})
    }
  }

  #inline(parent: Parents, mapper: TextMapper, marks: Draft[]): void {
    const anchors: {tag: Tag; start: number}[] = []
    for (const node of parent.children) {
      const span = this.#span(node)
      const start = mapper.length
      switch (node.type) {
        case 'text':
          addDecoded(mapper, node.value, this.#source, span)
          break
        case 'inlineCode':
          mapper.add(OBJECT, span.start, span.end)
          marks.push({kind: 'code', start, end: mapper.length})
          break
        case 'break':
          mapper.add('\n', span.start, span.end)
          break
        case 'image':
          mapper.add(OBJECT, span.start, span.end)
          this.#image({src: node.url, alt: node.alt ?? '', title: node.title ?? undefined, span})
          break
        case 'imageReference': {
          mapper.add(OBJECT, span.start, span.end)
          const definition = this.#definitions.get(node.identifier)
          if (definition) this.#image({src: definition.url, alt: node.alt ?? '', title: definition.title, span}, definition.urlSpan)
          break
        }
        case 'html':
          this.#inlineHtml(span, mapper, anchors)
          break
        case 'emphasis':
        case 'strong':
        case 'delete':
        case 'link':
        case 'linkReference':
          this.#inline(node, mapper, marks)
          marks.push({kind: markOf(node.type), start, end: mapper.length})
          if (node.type === 'link') this.#link(node, node.url, mapper.textFrom(start))
          if (node.type === 'linkReference') this.#link(node, this.#definitions.get(node.identifier)?.url, mapper.textFrom(start))
          break
        default:
          if ('children' in node) this.#inline(node as Parents, mapper, marks)
      }
    }
    for (const {tag} of anchors) this.links.push(...linkFromTag(tag, ''))
  }

  #inlineHtml(span: Span, mapper: TextMapper, anchors: {tag: Tag; start: number}[]): void {
    for (const part of htmlParts(this.#source, span)) {
      if (isComment(part)) {
        if (isDirective(part.text)) this.directives.push({text: part.text.trim(), span: part})
      } else if (part.name === 'img') {
        mapper.add(OBJECT, part.start, part.end)
        this.images.push(...imageFromTag(part))
      } else if (part.name === 'br') mapper.add('\n', part.start, part.end)
      else if (part.name === 'a' && !part.closes) anchors.push({tag: part, start: mapper.length})
      else if (part.name === 'a') {
        const anchor = anchors.pop()
        if (anchor) this.links.push(...linkFromTag(anchor.tag, mapper.textFrom(anchor.start), part.end))
      }
    }
  }

  #link(node: Parents, url: string | undefined, text: string): void {
    if (url === undefined) return
    const span = this.#span(node)
    const last = node.children.at(-1)
    const afterText = last ? this.#span(last).end : span.start + 1
    const autolink = this.#source[span.start] === '<'
    const definition = node.type === 'linkReference' ? this.#definitions.get(node.identifier)?.urlSpan : undefined
    const urlSpan = definition ?? (autolink ? {start: span.start + 1, end: span.end - 1} : this.#destination(afterText, span.end, url))
    this.links.push({url, text, origin: autolink ? 'autolink' : 'markdown', span, urlSpan})
  }

  #image({src, alt, title, span}: {src: string; alt: string; title: string | undefined; span: Span}, srcSpan?: Span): void {
    const afterAlt = span.start + 2 + alt.length
    const none = {credit: undefined, licence: undefined, decorative: false}
    this.images.push({src, alt, title, ...none, origin: 'markdown', span, srcSpan: srcSpan ?? this.#destination(afterAlt, span.end, src)})
  }

  /** Where a destination stands between two offsets; all of what is between them when it was written with escapes. */
  #destination(from: number, end: number, url: string): Span {
    const at = url === '' ? -1 : this.#source.slice(0, end).indexOf(url, from)
    return at < 0 ? {start: Math.min(from, end), end} : {start: at, end: at + url.length}
  }
}

function markOf(type: 'emphasis' | 'strong' | 'delete' | 'link' | 'linkReference'): Draft['kind'] {
  if (type === 'delete') return 'deleted'
  return type === 'linkReference' ? 'link' : type
}
