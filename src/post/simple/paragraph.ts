import {OBJECT} from '../object.js'
import type {PassageKind} from '../post.js'
import type {Notes} from '../reading.js'
import {readSimpleInline} from './inline.js'
import type {Row} from './row.js'

/** The paragraph that is open, or the heading, line by line. */
export class Paragraph {
  readonly #source: string
  readonly #notes: Notes
  #rows: Row[] = []
  #kind: PassageKind = 'paragraph'

  constructor(source: string, notes: Notes) {
    this.#source = source
    this.#notes = notes
  }

  get isOpen(): boolean {
    return this.#rows.length > 0
  }

  /** Goes on with the lines that there are, or begins with this one: only then it is of the kind. */
  add(row: Row, kind: PassageKind): void {
    if (this.#rows.length === 0) this.#kind = kind
    this.#rows.push(row)
  }

  /** Notes what the lines say, and is ready for others. False where what they say is not sure. */
  end(): boolean {
    const rows = this.#rows
    if (rows.length === 0) return true
    this.#rows = []
    const said = readSimpleInline(this.#source, rows, this.#notes)
    if (!said) return false
    if (said.read.text.replaceAll(OBJECT, '').trim() !== '') this.#notes.passages.push({kind: this.#kind, ...said})
    return true
  }
}
