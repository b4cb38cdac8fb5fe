import type {Image as ImageNode, ImageReference, Link as LinkNode, LinkReference, Nodes} from 'mdast'
import type {Draft} from '../marks.js'
import {OBJECT} from '../object.js'
import type {Page} from '../page.js'
import type {MarkKind, Span} from '../post.js'
import {isDirective, type Notes, noteAlt, type RawPassage} from '../reading.js'
import {TextMapper} from '../text-map.js'
import {htmlParts, isComment, type Tag} from './html.js'
import {noteImage, OpenElements} from './html-elements.js'
import {addDecoded} from './markdown-text.js'

/** What a paragraph, a heading or a cell says: its text and the marks of its markup. Links, images and comments are noted. */
export function readInline(children: readonly Nodes[], page: Page, notes: Notes): Omit<RawPassage, 'kind'> {
  const reader = new InlineReader(page, notes)
  reader.add(children)
  return reader.done()
}

class InlineReader {
  readonly #page: Page
  readonly #notes: Notes
  readonly #mapper = new TextMapper()
  readonly #marks: Draft[] = []
  readonly #elements: OpenElements

  constructor(page: Page, notes: Notes) {
    this.#page = page
    this.#notes = notes
    this.#elements = new OpenElements(this.#marks, notes.links)
  }

  add(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.#node(node, this.#page.spanOf(node))
  }

  done(): Omit<RawPassage, 'kind'> {
    this.#elements.finish()
    return {read: this.#mapper.done(), marks: this.#marks}
  }

  #node(node: Nodes, span: Span) {
    switch (node.type) {
      case 'text':
        return addDecoded(this.#mapper, this.#page.source, {value: node.value, span})
      case 'break':
        return this.#mapper.add('\n', span.start, span.end)
      case 'inlineCode':
        return this.#marked('code', () => this.#mapper.add(OBJECT, span.start, span.end))
      case 'emphasis':
      case 'strong':
        return this.#marked(node.type, () => this.add(node.children))
      case 'delete':
        return this.#marked('deleted', () => this.add(node.children))
      case 'link':
      case 'linkReference':
        return this.#link(node, span)
      case 'image':
      case 'imageReference':
        return this.#image(node, span)
      case 'html':
        return this.#html(span)
      default:
        if ('children' in node) this.add(node.children)
    }
  }

  #marked(kind: MarkKind, add: () => void): void {
    const start = this.#mapper.length
    add()
    if (this.#mapper.length > start) this.#marks.push({kind, start, end: this.#mapper.length})
  }

  #link(node: LinkNode | LinkReference, span: Span) {
    const start = this.#mapper.length
    if (this.#page.source[span.start] === '<') return this.#autolink(node, span)
    this.#marked('link', () => this.add(node.children))
    const target = this.#page.targetOf(node)
    if (target)
      this.#notes.links.push({url: target.url, text: this.#mapper.textFrom(start), origin: 'markdown', span, urlSpan: target.urlSpan})
  }

  /** Between `<` and `>` neither escapes nor references stand for anything else. */
  #autolink(node: LinkNode | LinkReference, span: Span): void {
    const urlSpan = {start: span.start + 1, end: span.end - 1}
    const text = this.#page.source.slice(urlSpan.start, urlSpan.end)
    this.#marked('link', () => this.#mapper.add(text, urlSpan.start, urlSpan.end))
    if ('url' in node) this.#notes.links.push({url: node.url, text, origin: 'autolink', span, urlSpan})
  }

  #image(node: ImageNode | ImageReference, span: Span): void {
    this.#mapper.add(OBJECT, span.start, span.end)
    const target = this.#page.targetOf(node)
    if (!target) return
    const none = {credit: undefined, licence: undefined, decorative: false}
    const {url: src, title, urlSpan: srcSpan} = target
    this.#notes.images.push({src, alt: node.alt ?? '', title, ...none, origin: 'markdown', span, srcSpan})
    const alt = new TextMapper()
    addLabel(alt, node, this.#page)
    noteAlt(this.#notes, alt.done())
  }

  #html(span: Span): void {
    for (const part of htmlParts(this.#page.source, span)) {
      if (!isComment(part)) this.#tag(part)
      else if (isDirective(part.text)) this.#notes.directives.push({text: part.text.trim(), span: {start: part.start, end: part.end}})
    }
  }

  #tag(tag: Tag): void {
    if (tag.name === 'br') this.#mapper.add('\n', tag.start, tag.end)
    else if (tag.name !== 'img') this.#elements.meet(tag, this.#mapper)
    else {
      this.#mapper.add(OBJECT, tag.start, tag.end)
      noteImage(this.#notes, this.#page.source, tag)
    }
  }
}

/** Adds what stands between the brackets of an image as its description has it: the letters, without the markup. */
function addLabel(mapper: TextMapper, node: Nodes, page: Page): void {
  const span = page.spanOf(node)
  if (node.type === 'image' || node.type === 'imageReference')
    for (const child of node.data?.label?.children ?? []) addLabel(mapper, child, page)
  else if (node.type === 'text') addDecoded(mapper, page.source, {value: node.value, span})
  else if ('value' in node) {
    const at = page.source.slice(span.start, span.end).indexOf(node.value)
    if (at < 0) mapper.addWhole(node.value, span.start, span.end)
    else mapper.add(node.value, span.start + at, span.start + at + node.value.length)
  } else if ('children' in node) for (const child of node.children) addLabel(mapper, child, page)
}
