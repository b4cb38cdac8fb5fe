import type {Span} from '../post.js'
import {autolinkAt} from './autolink.js'
import {flanking, pairRuns, type Run} from './emphasis.js'
import {referenceAt} from './reference.js'
import {nextSign, type Row} from './row.js'
import {type Resource, resourceAt} from './target.js'

/** A `[` or `![`; without a close it is text. */
export interface Bracket extends Span {
  readonly kind: 'bracket'
  readonly isImage: boolean
  /** Its place among the tokens, and how many runs stood before it. */
  readonly at: number
  readonly runs: number
  close?: Close
}

/** The `](url)` that ends a link or an image. */
export interface Close extends Span {
  readonly kind: 'close'
  readonly at: number
  readonly opener: Bracket
  readonly resource: Resource
}

/** A part of a line: `text` stands for itself, a `piece` for its own text. */
export type Token =
  | ({readonly kind: 'text' | 'code'} & Span)
  | ({readonly kind: 'piece'; readonly text: string} & Span)
  | ({readonly kind: 'autolink'; readonly url: string; readonly text: string} & Span)
  | Run
  | Bracket
  | Close

/** The parts of the lines of a paragraph or a heading, emphasis and links matched; nothing where that is not sure. */
export function tokensOf(source: string, rows: readonly Row[]): readonly Token[] | undefined {
  return new Tokenizer(source).read(rows)
}

const REFUSED = -1
const ESCAPABLE = /[!-/:-@[-`{-~]/
const STRANGE_ANGLE = /<(?:[A-Za-z!/?]|[^\s<>]*@)/y

class Tokenizer {
  readonly #source: string
  readonly #tokens: Token[] = []
  #runs: Run[] = []
  readonly #brackets: Bracket[] = []
  /** Where the text starts that is not among the tokens yet. */
  #from = 0
  #row: Row = {start: 0, end: 0, eol: 0, next: 0, isPlain: true}
  #isLast = false
  readonly #tildes = {opens: false, closes: false}

  constructor(source: string) {
    this.#source = source
  }

  read(rows: readonly Row[]): readonly Token[] | undefined {
    this.#from = rows[0]?.start ?? 0
    for (const [at, row] of rows.entries()) {
      const next = rows[at + 1]
      this.#row = row
      this.#isLast = !next
      if (!row.isPlain && !this.#signs()) return undefined
      if (next) this.#lineEnd(row, next)
      else this.#text(row.end)
    }
    return pairRuns(this.#runs) ? this.#tokens : undefined
  }

  #signs(): boolean {
    const {start, end} = this.#row
    for (let at = nextSign(this.#source, start, end); at < end; at = nextSign(this.#source, at, end)) {
      at = this.#sign(at)
      if (at === REFUSED) return false
    }
    return true
  }

  /** Reads what a sign begins. Gives where it ends. */
  #sign(at: number): number {
    switch (this.#source[at]) {
      case '\\':
        return this.#escape(at)
      case '&':
        return this.#reference(at)
      case '<':
        return this.#angle(at)
      case '`':
        return this.#code(at)
      case '[':
        return this.#bracket(at)
      case ']':
        return this.#close(at)
      case '~':
        return this.#tilde(at)
      default:
        return this.#run(at)
    }
  }

  /** Ends the text before a token; what follows that token is text again. */
  #text(end: number, from = end): void {
    if (end > this.#from) this.#tokens.push({kind: 'text', start: this.#from, end})
    this.#from = from
  }

  #piece(text: string, start: number, end: number): number {
    this.#text(start, end)
    this.#tokens.push({kind: 'piece', text, start, end})
    return end
  }

  #lineEnd(row: Row, next: Row): void {
    const isBreak = row.eol - row.end > 1 && !this.#source.slice(row.end, row.eol).includes('\t')
    if (isBreak) this.#piece('\n', row.end, row.next)
    else if (row.end < row.eol) this.#text(row.end, row.eol)
    if (this.#from < row.next) this.#gap(row.next, next.start)
    else this.#from = next.start
  }

  #gap(end: number, start: number): void {
    if (end < start) this.#text(end, start)
  }

  #escape(at: number): number {
    const {end, eol, next} = this.#row
    if (at + 1 === end) {
      if (end === eol && !this.#isLast) this.#piece('\n', at, next)
      return end
    }
    const sign = this.#source[at + 1] ?? ''
    if (!ESCAPABLE.test(sign)) return at + 1
    return this.#isSafe(sign, at) ? this.#piece(sign, at, at + 2) : REFUSED
  }

  #reference(at: number): number {
    const reference = referenceAt(this.#source, at)
    if (!reference) return at + 1
    const {text, length} = reference
    return text !== undefined && this.#isSafe(text, at) ? this.#piece(text, at, at + length) : REFUSED
  }

  /** At the start of a line a decoded `>` is hard to tell from the sign of a quotation. */
  #isSafe(sign: string, at: number): boolean {
    return sign !== '>' || at > this.#row.start
  }

  #angle(at: number): number {
    const link = autolinkAt(this.#source, at)
    if (link) {
      const end = at + link.text.length + 2
      this.#text(at, end)
      this.#tokens.push({kind: 'autolink', start: at, end, ...link})
      return end
    }
    STRANGE_ANGLE.lastIndex = at
    return STRANGE_ANGLE.test(this.#source) ? REFUSED : at + 1
  }

  /** Code that ends on its own line. */
  #code(start: number): number {
    const opening = this.#runEnd(start)
    for (let at = opening; at < this.#row.end; ) {
      const sign = this.#source.indexOf('`', at)
      if (sign < 0 || sign >= this.#row.end) return REFUSED
      at = this.#runEnd(sign)
      if (at - sign !== opening - start) continue
      this.#text(start, at)
      this.#tokens.push({kind: 'code', start, end: at})
      return at
    }
    return REFUSED
  }

  #runEnd(start: number): number {
    let end = start + 1
    while (end < this.#row.end && this.#source[end] === this.#source[start]) end++
    return end
  }

  #bracket(at: number): number {
    const isImage = at > this.#from && this.#source[at - 1] === '!'
    const start = isImage ? at - 1 : at
    this.#text(start, at + 1)
    const bracket: Bracket = {kind: 'bracket', isImage, start, end: at + 1, at: this.#tokens.length, runs: this.#runs.length}
    this.#tokens.push(bracket)
    this.#brackets.push(bracket)
    return at + 1
  }

  #close(at: number): number {
    const opener = this.#brackets.pop()
    if (!opener || this.#source[at + 1] !== '(') return at + 1
    const resource = resourceAt(this.#source, at + 1, this.#row.end)
    if (resource === 'none') return at + 1
    if (!resource) return REFUSED
    this.#text(at, resource.end)
    if (!(opener.isImage ? this.#isPlainLabel(opener, at) : this.#isPlainLink(opener))) return REFUSED
    const close: Close = {kind: 'close', at: this.#tokens.length, opener, resource, start: at, end: resource.end}
    opener.close = close
    this.#tokens.push(close)
    return resource.end
  }

  /** Descriptions of images are taken only on one line and without markup. */
  #isPlainLabel(opener: Bracket, end: number): boolean {
    const inside = this.#tokens.length - opener.at - 1
    return opener.start >= this.#row.start && (inside === 0 || (inside === 1 && this.#tokens.at(-1)?.kind === 'text' && end > opener.end))
  }

  /** A link holds no link, and its emphasis ends in it. */
  #isPlainLink(opener: Bracket): boolean {
    if (this.#brackets.length > 0) return false
    for (let at = opener.at + 1; at < this.#tokens.length; at++) if (this.#tokens[at]?.kind === 'autolink') return false
    return pairRuns(this.#runs.splice(opener.runs))
  }

  /** Tildes that cannot strike anything out: none that begins a stretch, or none that ends one. */
  #tilde(start: number): number {
    const end = this.#runEnd(start)
    const {opens, closes, isBesideRun} = this.#flanks('*', start, end)
    this.#tildes.opens ||= opens
    this.#tildes.closes ||= closes
    return isBesideRun || (this.#tildes.opens && this.#tildes.closes) ? REFUSED : end
  }

  #flanks(sign: string, start: number, end: number) {
    const before = start > this.#row.start ? this.#source.charAt(start - 1) : ''
    const after = end < this.#row.eol ? this.#source.charAt(end) : ''
    return {...flanking(sign, before, after), isBesideRun: /[*_]/.test(before + after)}
  }

  #run(start: number): number {
    const end = this.#runEnd(start)
    const sign = this.#source.charAt(start)
    const {opens, closes} = this.#flanks(sign, start, end)
    if (!(opens || closes)) return end
    this.#text(start, end)
    const run: Run = {kind: 'run', start, end, sign, opens, closes}
    this.#tokens.push(run)
    this.#runs.push(run)
    return end
  }
}
