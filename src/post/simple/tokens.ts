import {autolinkAt} from './autolink.js'
import {Brackets} from './brackets.js'
import {commonReferenceAt} from './reference.js'
import {nextSign, type Row, runEnd} from './row.js'
import {Runs} from './runs.js'
import {REFUSED, type Token, TokenList} from './token.js'

/** The parts of the lines of a paragraph or a heading, emphasis and links matched; nothing where that is not sure. */
export function tokensOf(source: string, rows: readonly Row[]): readonly Token[] | undefined {
  const [first] = rows
  return first && new Tokenizer(source, first).read(rows)
}

const ESCAPABLE = /[!-/:-@[-`{-~]/
const STRANGE_ANGLE = /<(?:[A-Za-z!/?]|[^\s<>]*@)/y

class Tokenizer {
  readonly #source: string
  readonly #tokens: TokenList
  readonly #runs: Runs
  readonly #brackets: Brackets
  #row: Row
  #isLast = false

  constructor(source: string, first: Row) {
    this.#source = source
    this.#tokens = new TokenList(first.start)
    this.#runs = new Runs(source, this.#tokens)
    this.#brackets = new Brackets(source, this.#tokens, this.#runs)
    this.#row = first
  }

  read(rows: readonly Row[]): readonly Token[] | undefined {
    for (const [at, row] of rows.entries()) {
      const next = rows[at + 1]
      this.#row = row
      this.#isLast = !next
      if (!row.isPlain && !this.#signs()) return undefined
      if (next) this.#lineEnd(row, next)
      else this.#tokens.text(row.end)
    }
    return this.#runs.pairFrom(0) ? this.#tokens.all : undefined
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
        return this.#brackets.open(at)
      case ']':
        return this.#brackets.close(at, this.#row)
      case '~':
        return this.#runs.readTildes(at, this.#row)
      default:
        return this.#runs.read(at, this.#row)
    }
  }

  #piece(text: string, start: number, end: number): number {
    return this.#tokens.add({kind: 'piece', text, start, end})
  }

  #lineEnd(row: Row, next: Row): void {
    const isBreak = row.eol - row.end > 1 && !this.#source.slice(row.end, row.eol).includes('\t')
    if (isBreak) this.#piece('\n', row.end, row.next)
    else if (row.end < row.eol) this.#tokens.text(row.end, row.eol)
    if (this.#tokens.from >= row.next) this.#tokens.from = next.start
    else if (row.next < next.start) this.#tokens.text(row.next, next.start)
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
    const reference = commonReferenceAt(this.#source, at)
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
    if (link) return this.#tokens.add({kind: 'autolink', start: at, end: at + link.text.length + 2, ...link})
    STRANGE_ANGLE.lastIndex = at
    return STRANGE_ANGLE.test(this.#source) ? REFUSED : at + 1
  }

  /** Code that ends on its own line. */
  #code(start: number): number {
    const opening = runEnd(this.#source, start, this.#row.end)
    for (let at = opening; at < this.#row.end; ) {
      const sign = this.#source.indexOf('`', at)
      if (sign < 0 || sign >= this.#row.end) return REFUSED
      at = runEnd(this.#source, sign, this.#row.end)
      if (at - sign === opening - start) return this.#tokens.add({kind: 'code', start, end: at})
    }
    return REFUSED
  }
}
