import type {Html, Nodes, Parents, Root} from 'mdast'
import {OBJECT} from '../object.js'
import {type Page, pageOf} from '../page.js'
import {BYTE_ORDER_MARK} from '../position.js'
import type {PassageKind, Span} from '../post.js'
import {emptyNotes, type Notes, type Reading} from '../reading.js'
import {sliceOf} from '../text-map.js'
import {admonitionTitle, openAdmonitions} from './admonition.js'
import {readHtmlBlock} from './html-block.js'
import {readInline} from './inline.js'
import {places} from './places.js'

const NEEDS_GFM = /\||~|\[\^/

/** Parses Markdown with remark-parse; the GFM extensions are loaded only for a text that could use them. */
async function treeOf(text: string): Promise<Root> {
  const [{unified}, {default: remarkParse}] = await Promise.all([import('unified'), import('remark-parse')])
  const processor = unified()
    .use(remarkParse)
    .data({fromMarkdownExtensions: [places]})
  if (NEEDS_GFM.test(text)) {
    const {micromarkExtensions, fromMarkdownExtensions} = await import('./gfm.js')
    processor.data({micromarkExtensions, fromMarkdownExtensions: [places, ...fromMarkdownExtensions]})
  }
  // The parser drops a byte order mark without counting it: one that is meant to be read gets another before it.
  return processor.parse(text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text)
}

/** Reads the Markdown of a post's body. Offsets of what is found are into `source`. */
export async function readMarkdown(source: string, body: Span): Promise<Reading> {
  // The parser leaves out a byte order mark without counting it.
  const base = body.start + (source.startsWith(BYTE_ORDER_MARK, body.start) ? 1 : 0)
  const opened = openAdmonitions(source.slice(base, body.end))
  const tree = await treeOf(opened.text)
  const page = pageOf(source, base, tree)
  const notes = emptyNotes()
  const isAdmonition = ({start}: Span) => opened.signs.has(start - base)
  const isOpening = ({start}: Span) => opened.openings.has(start - base)
  new BlockReader({page, notes, isAdmonition, isOpening}).each(tree, 'paragraph')
  return notes
}

interface Desk {
  readonly page: Page
  readonly notes: Notes
  /** Whether a quotation that starts there stands for the body of an admonition. */
  readonly isAdmonition: (span: Span) => boolean
  /** Whether a line that starts there opens an admonition. */
  readonly isOpening: (span: Span) => boolean
}

class BlockReader {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  each(parent: Parents, kind: PassageKind): void {
    // Raw HTML ends at a blank line, what it opened does not.
    let quotes = 0
    for (const child of parent.children) {
      if (child.type === 'html') quotes = this.#html(child, kind, quotes)
      else this.#block(child, quotes > 0 ? 'quote' : kind)
    }
  }

  #block(node: Nodes, kind: PassageKind) {
    switch (node.type) {
      case 'blockquote':
        return this.each(node, this.#desk.isAdmonition(this.#desk.page.spanOf(node)) ? kind : 'quote')
      case 'listItem':
        return this.each(node, kind === 'quote' ? kind : 'item')
      case 'footnoteDefinition':
        return this.each(node, 'footnote')
      case 'tableCell':
        return this.#passage(node, kind === 'quote' ? kind : 'cell')
      case 'heading':
        return this.#passage(node, kind === 'quote' ? kind : 'heading')
      case 'paragraph':
        return this.#passage(node, kind)
      default:
        if ('children' in node) this.each(node, kind)
    }
  }

  #html(node: Html, kind: PassageKind, quotes: number): number {
    const {page, notes} = this.#desk
    const own = kind === 'quote' ? 1 : 0
    return readHtmlBlock(page.source, page.spanOf(node), {notes, kind, quotes: quotes + own}) - own
  }

  #passage(node: Parents, kind: PassageKind): void {
    const {page, notes, isOpening} = this.#desk
    const {read, marks} = readInline(node.children, page, notes)
    if (read.text.replaceAll(OBJECT, '').trim() === '') return
    const title = isOpening(page.spanOf(node)) ? admonitionTitle(read.text) : undefined
    if (!title) notes.passages.push({kind, read, marks})
    else if (title.end > title.start) notes.passages.push({kind: 'heading', read: sliceOf(read, title.start, title.end), marks: []})
  }
}
