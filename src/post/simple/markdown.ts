import {BYTE_ORDER_MARK} from '../position.js'
import type {PassageKind, Span} from '../post.js'
import {emptyNotes, isDirective, type Reading} from '../reading.js'
import {Paragraph} from './paragraph.js'
import {afterSpaces, type Row, rowAt} from './row.js'
import {isDelimiterRow, isFenceEnd, isOpening, type Shape, shapeOf} from './shape.js'

type ShapeOf<Kind> = Extract<Shape, {kind: Kind}>

/** What makes a post too rich for certain, wherever it stands: definitions, footnotes, and NUL, which is read as another sign. */
const RICH = [']:', '[^', '\0']
/** Where one of these is, `readMarkdown` reads tables too. */
const TABLES = ['|', '~']
const CODE_INDENT = 4

/**
 * Reads the Markdown of posts that use little of it, exactly as `readMarkdown` does, in one pass and without its parser. Nothing for
 * a post that holds anything else, or anything that could be read in two ways.
 */
export function readSimple(source: string, body: Span): Reading | undefined {
  const base = body.start + (source.startsWith(BYTE_ORDER_MARK, body.start) ? 1 : 0)
  if (body.end !== source.length || source.startsWith(BYTE_ORDER_MARK, base)) return undefined
  if (RICH.some(sign => source.includes(sign, base))) return undefined
  return new SimpleReader(source).read(base)
}

class SimpleReader {
  readonly #source: string
  readonly #notes = emptyNotes()
  readonly #paragraph: Paragraph
  #inQuote = false
  /** The column at which the text of every open list item starts, from the outermost to the innermost. */
  #items: number[] = []
  #fence: ShapeOf<'fence'> | undefined
  #hasTables = false

  constructor(source: string) {
    this.#source = source
    this.#paragraph = new Paragraph(source, this.#notes)
  }

  read(base: number): Reading | undefined {
    this.#hasTables = TABLES.some(sign => this.#source.includes(sign, base))
    let at = base
    while (at < this.#source.length) {
      const row = rowAt(this.#source, at, this.#source.length)
      if (!this.#row(row, at)) return undefined
      at = row.next
    }
    return this.#paragraph.end() ? this.#notes : undefined
  }

  #row(row: Row, line: number): boolean {
    const isBlank = row.start >= row.end
    if (isOpening(this.#source, row)) return false
    if (this.#fence) return this.#fenced(row, row.start - line)
    if (isBlank) return this.#blank()
    if (this.#source[row.start] === '\t' || (this.#hasTables && isDelimiterRow(this.#source, row))) return false
    return this.#written(row, line)
  }

  #blank(): boolean {
    this.#inQuote = false
    return this.#paragraph.end()
  }

  #fenced(row: Row, indent: number): boolean {
    if (this.#fence && indent < CODE_INDENT && isFenceEnd(this.#source, row, this.#fence)) this.#fence = undefined
    return true
  }

  /** A line with something on it. */
  #written(row: Row, line: number): boolean {
    const indent = row.start - line
    const depth = this.#depthAt(indent)
    const continues = depth === this.#items.length && !this.#inQuote
    const inner = indent - (this.#items[depth - 1] ?? 0)
    if (inner >= CODE_INDENT) return continues && this.#deep(row)
    if (this.#source[row.start] === '>') return depth === 0 && this.#quoted(row)
    return this.#shaped(row, shapeOf(this.#source, row), {line, depth, continues})
  }

  /** How many of the open items hold a line with such an indentation. */
  #depthAt(indent: number): number {
    let depth = 0
    while (depth < this.#items.length && (this.#items[depth] ?? 0) <= indent) depth++
    return depth
  }

  /** A line that is indented so far that it could be code: in a paragraph it is part of it. */
  #deep(row: Row): boolean {
    return this.#paragraph.isOpen && shapeOf(this.#source, row).kind === 'text' && this.#text(row, this.#items.length)
  }

  #shaped(row: Row, shape: Shape, place: Place): boolean {
    switch (shape.kind) {
      case 'text':
        return this.#text(row, place.depth)
      case 'heading':
        return this.#leave(place.depth) && this.#heading(row, shape, 'heading')
      case 'rule':
        return !(this.#paragraph.isOpen && this.#source[row.start] === '-') && this.#leave(place.depth)
      case 'item':
        return this.#item(row, shape, place)
      case 'comment':
        return place.depth === 0 && !this.#hasTables && this.#comment(row, shape.text)
      case 'fence':
        this.#fence = shape
        return place.depth === 0 && this.#leave(0)
      default:
        return false
    }
  }

  /** Goes on with the paragraph that is open, even where the signs before its lines are left out, or begins one. */
  #text(row: Row, depth: number): boolean {
    if (!this.#paragraph.isOpen && !this.#leave(depth)) return false
    return this.#add(row, depth > 0 ? 'item' : 'paragraph')
  }

  #add(row: Row, kind: PassageKind): boolean {
    this.#paragraph.add(row, kind)
    return true
  }

  /** Ends the paragraph, and what it stands in down to some depth. */
  #leave(depth: number): boolean {
    this.#inQuote = false
    this.#items.length = depth
    return this.#paragraph.end()
  }

  #heading(row: Row, {content}: ShapeOf<'heading'>, kind: PassageKind): boolean {
    return this.#add({...row, ...content, isPlain: row.isPlain}, kind) && this.#paragraph.end()
  }

  /** Within a paragraph only a list that starts with 1 begins; right after a quotation that is not worth being sure of. */
  #item(row: Row, {content, number}: ShapeOf<'item'>, {line, depth, continues}: Place): boolean {
    if (number !== '' && number !== '1') {
      if (this.#inQuote) return false
      if (continues && this.#paragraph.isOpen) return this.#text(row, depth)
    }
    const inner = {...row, start: content}
    if (shapeOf(this.#source, inner).kind !== 'text' || !this.#leave(depth)) return false
    this.#items.push(content - line)
    return this.#add(inner, 'item')
  }

  #comment({start, end}: Row, text: string): boolean {
    if (isDirective(text)) this.#notes.directives.push({text: text.trim(), span: {start, end}})
    return this.#leave(0)
  }

  /** A line of a quotation: its text, a heading or nothing. */
  #quoted(row: Row): boolean {
    if (!this.#inQuote && !this.#leave(0)) return false
    this.#inQuote = true
    const margin = row.start + (this.#source[row.start + 1] === ' ' ? 2 : 1)
    const start = afterSpaces(this.#source, margin, row.eol)
    const inner = {...row, start}
    if (start >= row.end) return this.#paragraph.end()
    if (start - margin >= CODE_INDENT || this.#source[start] === '\t') return false
    if (this.#hasTables && isDelimiterRow(this.#source, inner)) return false
    const shape = shapeOf(this.#source, inner)
    if (shape.kind === 'heading') return this.#paragraph.end() && this.#heading(inner, shape, 'quote')
    return shape.kind === 'text' && this.#add(inner, 'quote')
  }
}

/** Where a line stands: its start, how many of the open items hold it, and whether it goes on with all that is open. */
interface Place {
  readonly line: number
  readonly depth: number
  readonly continues: boolean
}
