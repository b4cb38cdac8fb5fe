import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {lookAgain, type SeenFile} from '../files/sight.js'
import {openCacheFile} from './cache-file.js'
import {type Fresh, type KeptDraft, KeptRow} from './kept-row.js'
import {hashAt, hashOf, isSteady, type Look, lookAt, timesOf} from './look.js'
import type {Row} from './row.js'
import {CacheRows, COLUMN, UNSETTLED} from './rows.js'
import {SECTION} from './texts.js'

/** How it is told that a draft has not changed: by its size and times, and by its text where only those differ; or by its text alone. */
export type CacheStrategy = 'metadata' | 'content'

/** Reports on drafts, kept in one file. */
export interface ResultCache<R, N> {
  /** What was kept of a draft under a stamp, if the draft, and the files that its report depends on, are still the same. */
  get(draft: string, stamp: string): KeptDraft<R, N> | undefined
  /** Keeps the report on a draft, whose text is the one that was read for it after it was asked for. */
  put(draft: ReadDraft, stamp: string, fresh: Fresh): KeptDraft<R, N>
  /** In which form drafts are told in this run: what was told in another is forgotten. */
  tellIn(form: string): void
  /** Writes the file, if anything is new. A cache that cannot be written is no cache: says why, never throws. */
  close(): Promise<unknown>
  /** Whether the file was there and could not be used: it is damaged. */
  readonly isDamaged: boolean
}

/** A draft as it was read, and the files that its report depends on. */
interface ReadDraft {
  readonly file: string
  readonly text: string
  readonly seen: readonly SeenFile[]
}

/** Opens a cache. `program` names what else all reports depend on: the version of m6l, its word lists. */
export function openResultCache<R, N>(file: string, program: string, strategy: CacheStrategy = 'metadata'): ResultCache<R, N> {
  return new CacheInFile(file, shortHash(program), strategy)
}

class CacheInFile<R, N> implements ResultCache<R, N> {
  readonly isDamaged: boolean
  readonly #file: string
  readonly #program: string
  readonly #strategy: CacheStrategy
  readonly #rows: CacheRows
  readonly #isAsSeen = lookAgain()
  /** How the draft was that was asked for last: what is read and linted after that is what is put. */
  #lastDraft: string | undefined
  #lastLook: Look | undefined

  constructor(file: string, program: string, strategy: CacheStrategy) {
    this.#file = file
    this.#program = program
    this.#strategy = strategy
    const found = existsSync(file) ? openCacheFile(file, program) : 'old'
    this.isDamaged = found === 'damaged'
    this.#rows = new CacheRows(typeof found === 'string' ? undefined : found)
  }

  get(draft: string, stamp: string): KeptDraft<R, N> | undefined {
    const rows = this.#rows
    const look = lookAt(draft)
    this.#lastDraft = draft
    this.#lastLook = look
    const place = rows.of(draft)
    if (place === undefined || !look) return undefined
    const row = new KeptRow<R, N>(rows, place, draft)
    if (rows.list('stamps').texts[row.get(COLUMN.stamp)] !== stamp || !this.#isSame(draft, row, look)) return undefined
    const seen = row.text(SECTION.seen)
    return seen === '' || this.#isAsSeen(seenIn(seen)) ? row : undefined
  }

  put({file: draft, text, seen}: ReadDraft, stamp: string, fresh: Fresh): KeptDraft<R, N> {
    const rows = this.#rows
    const look = lookAt(draft)
    const before = this.#lastDraft === draft ? this.#lastLook : undefined
    const row = new KeptRow<R, N>(rows, rows.make(draft), draft)
    row.set(COLUMN.size, look && before && isSteady(before, look) ? timesOf(look) : [Buffer.byteLength(text), UNSETTLED, UNSETTLED])
    row.set(COLUMN.text, hashOf(text))
    row.set(COLUMN.stamp, [rows.list('stamps').of(stamp)])
    row.write(SECTION.seen, seen.length === 0 ? '' : JSON.stringify(seen))
    row.write(SECTION.told, '')
    row.renew(fresh)
    return row
  }

  tellIn(form: string): void {
    this.#rows.tellIn(form)
  }

  async close(): Promise<unknown> {
    try {
      await this.#rows.save(this.#file, this.#program, existsSync)
      return undefined
    } catch (cause) {
      return cause
    }
  }

  /** Whether a draft is as it was when its row was written. */
  #isSame(draft: string, row: Row, look: Look): boolean {
    if (look.size !== row.get(COLUMN.size)) return false
    const isUntouched = look.mtimeMs === row.get(COLUMN.changed) && look.ctimeMs === row.get(COLUMN.touched)
    if (isUntouched && this.#strategy === 'metadata') return true
    const hash = hashAt(draft)
    if (!hash || !row.has(COLUMN.text, hash)) return false
    const times = timesOf(look)
    if (this.#strategy === 'metadata' && !row.has(COLUMN.size, times)) row.set(COLUMN.size, times)
    return true
  }
}

function shortHash(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}

function seenIn(written: string): readonly SeenFile[] {
  return JSON.parse(written)
}
