import {flanking, pairRuns, type Run} from './emphasis.js'
import {type Row, runEnd} from './row.js'
import {REFUSED, type TokenList} from './token.js'

/** The runs of signs in a paragraph that may begin or end emphasis, and its tildes, which must not strike anything out. */
export class Runs {
  readonly #source: string
  readonly #tokens: TokenList
  #runs: Run[] = []
  readonly #tildes = {opens: false, closes: false}

  constructor(source: string, tokens: TokenList) {
    this.#source = source
    this.#tokens = tokens
  }

  get count(): number {
    return this.#runs.length
  }

  /** Reads the run that starts there. Gives where it ends. */
  read(start: number, row: Row): number {
    const end = runEnd(this.#source, start, row.end)
    const sign = this.#source.charAt(start)
    const {opens, closes} = flanking(sign, ...this.#around(start, end, row))
    if (!(opens || closes)) return end
    const run: Run = {kind: 'run', start, end, sign, opens, closes}
    this.#runs.push(run)
    return this.#tokens.add(run)
  }

  /** Tildes that cannot strike anything out: none that begins a stretch, or none that ends one. */
  readTildes(start: number, row: Row): number {
    const end = runEnd(this.#source, start, row.end)
    const around = this.#around(start, end, row)
    const {opens, closes} = flanking('*', ...around)
    this.#tildes.opens ||= opens
    this.#tildes.closes ||= closes
    return /[*_]/.test(around.join('')) || (this.#tildes.opens && this.#tildes.closes) ? REFUSED : end
  }

  /** Matches the runs from the one of such a number on, which none after them can match. Whether that is sure. */
  pairFrom(number: number): boolean {
    return pairRuns(this.#runs.splice(number))
  }

  /** The signs before and after a run; none at the ends of its line. */
  #around(start: number, end: number, row: Row): readonly [string, string] {
    return [start > row.start ? this.#source.charAt(start - 1) : '', end < row.eol ? this.#source.charAt(end) : '']
  }
}
