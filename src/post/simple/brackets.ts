import type {Row} from './row.js'
import type {Runs} from './runs.js'
import {resourceAt} from './target.js'
import {type Bracket, type Close, REFUSED, type TokenList} from './token.js'

/** The brackets of a paragraph, which make links and images with what stands in parentheses after them. */
export class Brackets {
  readonly #source: string
  readonly #tokens: TokenList
  readonly #runs: Runs
  readonly #open: Bracket[] = []

  constructor(source: string, tokens: TokenList, runs: Runs) {
    this.#source = source
    this.#tokens = tokens
    this.#runs = runs
  }

  /** Reads a `[`, and the `!` before it. Gives where it ends. */
  open(at: number): number {
    const isImage = at > this.#tokens.from && this.#source[at - 1] === '!'
    const start = isImage ? at - 1 : at
    const end = at + 1
    this.#tokens.text(start, end)
    const bracket: Bracket = {kind: 'bracket', isImage, start, end, at: this.#tokens.all.length, runs: this.#runs.count}
    this.#open.push(bracket)
    return this.#tokens.add(bracket)
  }

  /** Reads a `]`, and the parentheses after it. Gives where that ends. */
  close(at: number, row: Row): number {
    const opener = this.#open.pop()
    if (!opener || this.#source[at + 1] !== '(') return at + 1
    const resource = resourceAt(this.#source, at + 1, row.end)
    if (resource === 'none') return at + 1
    if (!resource) return REFUSED
    const {end} = resource
    this.#tokens.text(at, end)
    if (!(opener.isImage ? opener.start >= row.start && this.#isPlainLabel(opener, at) : this.#isPlainLink(opener))) return REFUSED
    const close: Close = {kind: 'close', at: this.#tokens.all.length, opener, resource, start: at, end}
    opener.close = close
    return this.#tokens.add(close)
  }

  /** Descriptions of images are taken only on one line and without markup. */
  #isPlainLabel(opener: Bracket, end: number): boolean {
    const {all} = this.#tokens
    const inside = all.length - opener.at - 1
    return inside === 0 || (inside === 1 && all.at(-1)?.kind === 'text' && end > opener.end)
  }

  /** A link holds no link, and its emphasis ends in it. */
  #isPlainLink(opener: Bracket): boolean {
    if (this.#open.length > 0) return false
    const {all} = this.#tokens
    for (let at = opener.at + 1; at < all.length; at++) if (all[at]?.kind === 'autolink') return false
    return this.#runs.pairFrom(opener.runs)
  }
}
