import type {Draft} from '../marks.js'
import {OBJECT} from '../object.js'
import type {Span} from '../post.js'
import {type Notes, noteAlt, type RawPassage} from '../reading.js'
import {TextMapper} from '../text-map.js'
import type {Row} from './row.js'
import type {Bracket, Close, Token} from './token.js'
import {tokensOf} from './tokens.js'

/** What the lines of a paragraph or a heading say, as `readInline` tells it; nothing where that is not sure. */
export function readSimpleInline(source: string, rows: readonly Row[], notes: Notes): Omit<RawPassage, 'kind'> | undefined {
  const tokens = tokensOf(source, rows)
  return tokens && new Teller(source, notes).tell(tokens)
}

/** Tells tokens one after the other. */
class Teller {
  readonly #source: string
  readonly #notes: Notes
  readonly #mapper = new TextMapper()
  readonly #marks: Draft[] = []
  /** Where the text starts of every link and emphasis that is open. */
  readonly #open: number[] = []

  constructor(source: string, notes: Notes) {
    this.#source = source
    this.#notes = notes
  }

  tell(tokens: readonly Token[]): Omit<RawPassage, 'kind'> {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token) continue
      if (token.kind === 'bracket' && token.isImage && token.close) at = this.#image(token, token.close)
      else this.#token(token)
    }
    return {read: this.#mapper.done(), marks: this.#marks}
  }

  #token(token: Token): void {
    if (token.kind === 'piece') this.#mapper.add(token.text, token.start, token.end)
    else if (token.kind === 'code') this.#code(token)
    else if (token.kind === 'autolink') this.#autolink(token)
    else if (token.kind === 'close') this.#link(token)
    else if (token.kind === 'run' && token.role === 'close') this.#emphasis(token)
    else if ((token.kind === 'run' && token.role) || (token.kind === 'bracket' && token.close)) this.#open.push(this.#mapper.length)
    else this.#literal(token)
  }

  /** Three signs are emphasis around strong emphasis. */
  #emphasis({start, end}: Span): void {
    const from = this.#open.pop() ?? 0
    if (end - start > 1) this.#mark('strong', from)
    if (end - start !== 2) this.#mark('emphasis', from)
  }

  #code({start, end}: Span): void {
    const from = this.#mapper.length
    this.#mapper.add(OBJECT, start, end)
    this.#mark('code', from)
  }

  #literal({start, end}: Span): void {
    this.#mapper.add(this.#source.slice(start, end), start, end)
  }

  #mark(kind: Draft['kind'], start: number): void {
    const end = this.#mapper.length
    if (end > start) this.#marks.push({kind, start, end})
  }

  #autolink({start, end, url, text}: Extract<Token, {kind: 'autolink'}>): void {
    const from = this.#mapper.length
    const urlSpan = {start: start + 1, end: end - 1}
    this.#mapper.add(text, urlSpan.start, urlSpan.end)
    this.#mark('link', from)
    this.#notes.links.push({url, text, origin: 'autolink', span: {start, end}, urlSpan})
  }

  #link({opener, end, resource}: Close): void {
    const start = this.#open.pop() ?? 0
    this.#mark('link', start)
    const {url, urlSpan} = resource
    this.#notes.links.push({url, text: this.#mapper.textFrom(start), origin: 'markdown', span: {start: opener.start, end}, urlSpan})
  }

  /** Gives the place of the token that closes the image. */
  #image({start, end: labelStart}: Bracket, {start: labelEnd, end, resource, at}: Close): number {
    const alt = this.#source.slice(labelStart, labelEnd)
    const {url: src, title, urlSpan: srcSpan} = resource
    this.#mapper.add(OBJECT, start, end)
    const none = {credit: undefined, licence: undefined, decorative: false}
    this.#notes.images.push({src, alt, title, ...none, origin: 'markdown', span: {start, end}, srcSpan})
    const read = new TextMapper()
    read.add(alt, labelStart, labelEnd)
    noteAlt(this.#notes, read.done())
    return at
  }
}
