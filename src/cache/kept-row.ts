import {textAt} from './look.js'
import {Row} from './row.js'
import {type CacheRows, COLUMN} from './rows.js'
import {SECTION} from './texts.js'

/** How much a report finds, and which rules, in the order of the text. */
export interface KeptCounts {
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
  /** No report of a rule that broke is kept. */
  readonly faults: 0
  readonly byRule: ReadonlyMap<string, number>
}

/** A report to be kept, to be written as JSON. */
export interface Fresh {
  readonly report: unknown
  readonly notes: unknown
  readonly noted: number
  readonly after: number
  readonly counts: Omit<KeptCounts, 'faults'>
}

/** What was kept of a draft; its parts are read when they are asked for. */
export interface KeptDraft<R = unknown, N = unknown> {
  readonly noted: number
  readonly after: number
  readonly counts: KeptCounts
  report(): R
  notes(): N | undefined
  /** The text of the draft as it is now. */
  source(): string
  /** What was told of the draft in the form of this run, in UTF-8, until more is read; nothing where it was never told so. */
  told(): Uint8Array | undefined
  tell(text: string): void
  /** Keeps another report on the same draft in its place. */
  renew(fresh: Fresh): void
}

/** Stands for a draft of which there was nothing to tell. */
const NOTHING = '\0'
const NO_BYTES = new Uint8Array()

/** What is kept of a draft, as it is asked for. */
export class KeptRow<R, N> extends Row implements KeptDraft<R, N> {
  readonly #rows: CacheRows
  readonly #draft: string

  constructor(rows: CacheRows, place: number, draft: string) {
    super(rows, place)
    this.#rows = rows
    this.#draft = draft
  }

  get noted(): number {
    return this.get(COLUMN.noted)
  }

  get after(): number {
    return this.get(COLUMN.after)
  }

  get counts(): KeptCounts {
    return countsIn(this.#rows.list('counts').texts[this.get(COLUMN.counts)] ?? '')
  }

  report(): R {
    return JSON.parse(this.text(SECTION.report))
  }

  notes(): N | undefined {
    return this.noted === 0 ? undefined : JSON.parse(this.text(SECTION.notes))
  }

  source(): string {
    // It was there a moment ago.
    return textAt(this.#draft) ?? ''
  }

  told(): Uint8Array | undefined {
    const told = this.bytes(SECTION.told)
    if (told.length === 0) return undefined
    return told.length === 1 && told[0] === 0 ? NO_BYTES : told
  }

  tell(text: string): void {
    if (this.text(SECTION.told) !== (text || NOTHING)) this.write(SECTION.told, text || NOTHING)
  }

  renew({report, notes, noted, after, counts}: Fresh): void {
    this.set(COLUMN.after, [after, noted, this.#rows.list('counts').of(written(counts))])
    this.write(SECTION.report, JSON.stringify(report))
    this.write(SECTION.notes, notes === undefined ? '' : JSON.stringify(notes))
  }
}

function written({errors, warnings, fixable, byRule}: Fresh['counts']): string {
  return JSON.stringify([errors, warnings, fixable, ...byRule])
}

/** Counts as they were written; drafts that agree in them are many. */
const countsIn = memo((text: string): KeptCounts => {
  const [errors, warnings, fixable, ...rules]: readonly [number, number, number, ...[string, number][]] = JSON.parse(text)
  return {errors, warnings, fixable, byRule: new Map(rules), faults: 0}
})

function memo<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>()
  return key => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
