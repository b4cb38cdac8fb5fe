import {createHash} from 'node:crypto'
import {closeSync, existsSync, openSync, readSync, statSync} from 'node:fs'
import {MARK, openCacheFile} from './cache-file.js'
import {CacheRows, COLUMN, type Row, SECTION, UNSETTLED} from './cache-rows.js'
import {readDraft} from './read.js'
import {isSettled} from './settled.js'
import {lookAgain, type SeenFile} from './sight.js'

/** How it is told that a draft has not changed: by its size and times, and by its text where only those differ; or by its text alone. */
export type CacheStrategy = 'metadata' | 'content'

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
export interface KeptDraft {
  readonly noted: number
  readonly after: number
  readonly counts: KeptCounts
  report(): string
  /** Empty where there are none. */
  notes(): string
  /** What was told of the draft in the form of this run; nothing where it was never told so. */
  told(): string | undefined
  tell(text: string): void
  /** Keeps another report on the same draft in its place. */
  renew(fresh: Fresh): void
}

/** Reports on drafts, kept in one file. */
export interface ResultCache {
  /** What was kept of a draft under a stamp, if the draft, and the files that its report depends on, are still the same. */
  readonly get: (draft: string, stamp: string) => KeptDraft | undefined
  /** Keeps the report on a draft, whose text is the one that was read for it after it was asked for. */
  readonly put: (
    draft: {readonly file: string; readonly text: string; readonly seen: readonly SeenFile[]},
    stamp: string,
    fresh: Fresh,
  ) => KeptDraft
  /** In which form drafts are told in this run: what was told in another is forgotten. */
  readonly tellIn: (form: string) => void
  /** Writes the file, if anything is new. A cache that cannot be written is no cache: says why, never throws. */
  readonly close: () => unknown
  /** Whether the file was there and could not be used: it is damaged. */
  readonly isDamaged: boolean
}

/** Opens a cache. `program` names what else all reports depend on: the version of m6l, its word lists. */
export function openResultCache(file: string, program: string, strategy: CacheStrategy = 'metadata'): ResultCache {
  const found = existsSync(file) ? openCacheFile(file, shortHash(program)) : 'old'
  const rows = new CacheRows(typeof found === 'string' ? undefined : found)
  const isAsSeen = lookAgain()
  /** How the draft was that was asked for last: what is read and linted after that is what is put. */
  let last: {readonly draft: string; readonly look: Look | undefined} | undefined
  const isSame = (draft: string, row: Row, look: Look): boolean => {
    if (look.size !== row.get(COLUMN.size)) return false
    const isUntouched = look.mtimeMs === row.get(COLUMN.changed) && look.ctimeMs === row.get(COLUMN.touched)
    if (isUntouched && strategy === 'metadata') return true
    const hash = hashAt(draft)
    if (!hash || !row.has(COLUMN.text, hash)) return false
    if (strategy === 'metadata') row.set(COLUMN.size, timesOf(look))
    return true
  }
  return {
    isDamaged: found === 'damaged',
    get: (draft, stamp) => {
      const look = lookAt(draft)
      last = {draft, look}
      const row = rows.of(draft)
      if (!row || !look || rows.list('stamps').texts[row.get(COLUMN.stamp)] !== stamp || !isSame(draft, row, look)) return undefined
      const seen = row.text(SECTION.seen)
      return seen === '' || isAsSeen(seenIn(seen)) ? new KeptRow(rows, row) : undefined
    },
    put: ({file: draft, text, seen}, stamp, fresh) => {
      const look = lookAt(draft)
      const before = last?.draft === draft ? last.look : undefined
      const isSteady = look && before && look.mtimeMs === before.mtimeMs && look.ctimeMs === before.ctimeMs && look.size === before.size
      const row = rows.make(draft)
      row.set(COLUMN.size, isSteady ? timesOf(look) : [Buffer.byteLength(text), UNSETTLED, UNSETTLED])
      row.set(COLUMN.text, hashOf(text))
      row.set(COLUMN.stamp, [rows.list('stamps').of(stamp)])
      row.write(SECTION.seen, seen.length === 0 ? '' : JSON.stringify(seen))
      row.write(SECTION.told, '')
      const kept = new KeptRow(rows, row)
      kept.renew(fresh)
      return kept
    },
    tellIn: form => rows.tellIn(form),
    close: () => {
      try {
        rows.save(file, shortHash(program), existsSync)
        return undefined
      } catch (cause) {
        return cause
      }
    },
  }
}
/** Why a file is no cache, damaged or not, and must not be written over: a slip of the pen may name a draft. Nothing where it is one, or none. */
export function strangeness(file: string): string | undefined {
  const begins = beginningOf(file)
  return begins && !MARK.startsWith(begins) ? 'is no cache of m6l' : undefined
}

function beginningOf(file: string): string | undefined {
  try {
    const handle = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(MARK.length)
      return bytes.toString('latin1', 0, readSync(handle, bytes))
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

/** Stands for a draft of which there was nothing to tell. */
const NOTHING = '\0'

/** What is kept of a draft, as it is asked for. */
class KeptRow implements KeptDraft {
  readonly #rows: CacheRows
  readonly #row: Row

  constructor(rows: CacheRows, row: Row) {
    this.#rows = rows
    this.#row = row
  }

  get noted(): number {
    return this.#row.get(COLUMN.noted)
  }

  get after(): number {
    return this.#row.get(COLUMN.after)
  }

  get counts(): KeptCounts {
    return countsIn(this.#rows.list('counts').texts[this.#row.get(COLUMN.counts)] ?? '')
  }

  report(): string {
    return this.#row.text(SECTION.report)
  }

  notes(): string {
    return this.#row.text(SECTION.notes)
  }

  told(): string | undefined {
    const told = this.#row.text(SECTION.told)
    return told === NOTHING ? '' : told || undefined
  }

  tell(text: string): void {
    this.#row.write(SECTION.told, text || NOTHING)
  }

  renew({report, notes, noted, after, counts}: Fresh): void {
    this.#row.set(COLUMN.after, [after, noted, this.#rows.list('counts').of(written(counts))])
    this.#row.write(SECTION.report, JSON.stringify(report))
    this.#row.write(SECTION.notes, notes === undefined ? '' : JSON.stringify(notes))
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

/** How a draft is on disk. */
interface Look {
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
}

function lookAt(draft: string): Look | undefined {
  try {
    return statSync(draft, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** Size and times as they are kept: those of a draft that was touched a moment ago tell nothing. */
function timesOf(look: Look): readonly number[] {
  return isSettled(look) ? [look.size, look.mtimeMs, look.ctimeMs] : [look.size, UNSETTLED, UNSETTLED]
}

/** The hash of the text that a draft has now; nothing when it has gone, or is no text. */
function hashAt(draft: string): readonly number[] | undefined {
  try {
    return hashOf(readDraft(draft, draft).text)
  } catch {
    return undefined
  }
}

function hashOf(text: string): readonly number[] {
  const digest = createHash('sha1').update(text).digest()
  return [digest.readUIntBE(0, 6), digest.readUIntBE(6, 6)]
}

function shortHash(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}

function seenIn(written: string): readonly SeenFile[] {
  return JSON.parse(written)
}
