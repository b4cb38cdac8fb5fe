import type {Draft} from '../marks.js'
import {OBJECT} from '../object.js'
import type {PassageKind, Span} from '../post.js'
import {isDirective, type Notes} from '../reading.js'
import {TextMapper, trimmed} from '../text-map.js'
import {addHtmlText, htmlParts, isComment, type Tag} from './html.js'
import {INLINE, noteImage, OpenElements, UNREAD} from './html-elements.js'

/** What a block of HTML is part of: the notes that are taken, the kind of its passages, and how many `<blockquote>` are open around it. */
export interface Surroundings {
  readonly notes: Notes
  readonly kind: PassageKind
  readonly quotes: number
}

/** Reads a block of raw HTML: its text block by block, its links, its images, its comments to m6l. Gives how many quotations stay open. */
export function readHtmlBlock(source: string, span: Span, surroundings: Surroundings): number {
  const reader = new HtmlBlockReader(source, surroundings)
  let at = span.start
  for (const part of htmlParts(source, span)) {
    reader.text({start: at, end: part.start})
    at = part.end
    if (!isComment(part)) reader.tag(part)
    else if (isDirective(part.text)) surroundings.notes.directives.push({text: part.text.trim(), span: {start: part.start, end: part.end}})
  }
  reader.text({start: at, end: span.end})
  return reader.finish()
}

class HtmlBlockReader {
  readonly #source: string
  readonly #notes: Notes
  readonly #kind: PassageKind
  #quotes: number
  #unread: string | undefined
  #mapper = new TextMapper()
  #marks: Draft[] = []
  #elements: OpenElements

  constructor(source: string, {notes, kind, quotes}: Surroundings) {
    this.#source = source
    this.#notes = notes
    this.#kind = kind
    this.#quotes = quotes
    this.#elements = new OpenElements(this.#marks, notes.links)
  }

  text(span: Span): void {
    if (!this.#unread) addHtmlText(this.#mapper, this.#source, span)
  }

  tag(tag: Tag): void {
    if (this.#unread) {
      if (tag.closes && tag.name === this.#unread) this.#unread = undefined
    } else if (UNREAD.has(tag.name)) {
      this.#passage()
      if (!tag.closes) this.#unread = tag.name
    } else if (tag.name === 'br') this.#mapper.add('\n', tag.start, tag.end)
    else if (tag.name === 'img') this.#image(tag)
    else if (INLINE.has(tag.name)) this.#elements.meet(tag, this.#mapper)
    else this.#block(tag)
  }

  finish(): number {
    this.#passage()
    return this.#quotes
  }

  #image(tag: Tag): void {
    this.#mapper.add(OBJECT, tag.start, tag.end)
    noteImage(this.#notes, this.#source, tag)
  }

  #block({name, closes}: Tag): void {
    this.#passage()
    if (name === 'blockquote') this.#quotes = Math.max(this.#quotes + (closes ? -1 : 1), 0)
  }

  /** Ends a passage, and begins the next. */
  #passage(): void {
    this.#elements.finish()
    const read = this.#mapper.done()
    const kept = trimmed(read)
    const lead = read.text.length - read.text.trimStart().length
    const within = (at: number) => Math.min(Math.max(at - lead, 0), kept.text.length)
    const marks = this.#marks.map(({kind, start, end}) => ({kind, start: within(start), end: within(end)}))
    if (kept.text.replaceAll(OBJECT, '').trim() !== '')
      this.#notes.passages.push({kind: this.#quotes > 0 ? 'quote' : this.#kind, read: kept, marks})
    this.#mapper = new TextMapper()
    this.#marks = []
    this.#elements = new OpenElements(this.#marks, this.#notes.links)
  }
}
