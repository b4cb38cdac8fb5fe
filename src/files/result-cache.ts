import {createHash} from 'node:crypto'
import {closeSync, existsSync, openSync, readSync, statSync} from 'node:fs'
import {openCacheFile} from './cache-file.js'
import {MARK} from './cache-form.js'
import {CacheRows, COLUMN, UNSETTLED} from './cache-rows.js'
import {SECTION} from './cache-texts.js'
import {isEndless} from './endless.js'
import {type Fresh, type KeptDraft, KeptRow} from './kept-row.js'
import {readDraft} from './read.js'
import type {Row} from './row.js'
import {isSettled} from './settled.js'
import {lookAgain, type SeenFile} from './sight.js'

/** How it is told that a draft has not changed: by its size and times, and by its text where only those differ; or by its text alone. */
export type CacheStrategy = 'metadata' | 'content'

/** Reports on drafts, kept in one file. */
export interface ResultCache<R, N> {
  /** What was kept of a draft under a stamp, if the draft, and the files that its report depends on, are still the same. */
  readonly get: (draft: string, stamp: string) => KeptDraft<R, N> | undefined
  /** Keeps the report on a draft, whose text is the one that was read for it after it was asked for. */
  readonly put: (
    draft: {readonly file: string; readonly text: string; readonly seen: readonly SeenFile[]},
    stamp: string,
    fresh: Fresh,
  ) => KeptDraft<R, N>
  /** In which form drafts are told in this run: what was told in another is forgotten. */
  readonly tellIn: (form: string) => void
  /** Writes the file, if anything is new. A cache that cannot be written is no cache: says why, never throws. */
  readonly close: () => Promise<unknown>
  /** Whether the file was there and could not be used: it is damaged. */
  readonly isDamaged: boolean
}

/** Opens a cache. `program` names what else all reports depend on: the version of m6l, its word lists. */
export function openResultCache<R, N>(file: string, program: string, strategy: CacheStrategy = 'metadata'): ResultCache<R, N> {
  const found = existsSync(file) ? openCacheFile(file, shortHash(program)) : 'old'
  const rows = new CacheRows(typeof found === 'string' ? undefined : found)
  const isAsSeen = lookAgain()
  /** How the draft was that was asked for last: what is read and linted after that is what is put. */
  let lastDraft: string | undefined
  let lastLook: Look | undefined
  const isSame = (draft: string, row: Row, look: Look): boolean => {
    if (look.size !== row.get(COLUMN.size)) return false
    const isUntouched = look.mtimeMs === row.get(COLUMN.changed) && look.ctimeMs === row.get(COLUMN.touched)
    if (isUntouched && strategy === 'metadata') return true
    const hash = hashAt(draft)
    if (!hash || !row.has(COLUMN.text, hash)) return false
    const times = timesOf(look)
    if (strategy === 'metadata' && !row.has(COLUMN.size, times)) row.set(COLUMN.size, times)
    return true
  }
  return {
    isDamaged: found === 'damaged',
    get: (draft, stamp) => {
      const look = lookAt(draft)
      lastDraft = draft
      lastLook = look
      const place = rows.of(draft)
      if (place === undefined || !look) return undefined
      const row = new KeptRow<R, N>(rows, place, draft)
      if (rows.list('stamps').texts[row.get(COLUMN.stamp)] !== stamp || !isSame(draft, row, look)) return undefined
      const seen = row.text(SECTION.seen)
      return seen === '' || isAsSeen(seenIn(seen)) ? row : undefined
    },
    put: ({file: draft, text, seen}, stamp, fresh) => {
      const look = lookAt(draft)
      const before = lastDraft === draft ? lastLook : undefined
      const isSteady = look && before && look.mtimeMs === before.mtimeMs && look.ctimeMs === before.ctimeMs && look.size === before.size
      const row = new KeptRow<R, N>(rows, rows.make(draft), draft)
      row.set(COLUMN.size, isSteady ? timesOf(look) : [Buffer.byteLength(text), UNSETTLED, UNSETTLED])
      row.set(COLUMN.text, hashOf(text))
      row.set(COLUMN.stamp, [rows.list('stamps').of(stamp)])
      row.write(SECTION.seen, seen.length === 0 ? '' : JSON.stringify(seen))
      row.write(SECTION.told, '')
      row.renew(fresh)
      return row
    },
    tellIn: form => rows.tellIn(form),
    close: async () => {
      try {
        await rows.save(file, shortHash(program), existsSync)
        return undefined
      } catch (cause) {
        return cause
      }
    },
  }
}
/** Why a file is no cache, damaged or not, and must not be written over: a slip of the pen may name a draft. Nothing where it is one, or none. */
export function strangeness(file: string): string | undefined {
  if (isEndless(file)) return 'is a pipe or a device'
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
