import {createHash} from 'node:crypto'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {readDraft} from './read.js'
import {replaceFile} from './replace.js'

/** A draft that has not been touched for so long is told by its time alone. */
const SETTLED_MS = 2000
const UNSETTLED = -1

/** What a cache keeps of a report, as JSON. */
export type Kept = Readonly<Record<string, unknown>>

/** A draft as it was when its report was kept. */
interface Entry {
  readonly size: number
  /** Milliseconds since 1970; −1 while the draft was too fresh to go by that. */
  readonly changed: number
  /** SHA-1 of the text, for checkouts that lose the times of files. */
  readonly text: string
  readonly stamp: string
  readonly report: Kept
}

/** Reports on drafts, kept in one file. */
export interface ResultCache {
  /** What was kept of a draft under a stamp, if the draft is still the same. */
  readonly get: (file: string, stamp: string) => Kept | undefined
  /** Keeps the report on a draft, whose text is the one that was read for it. */
  readonly put: (draft: {readonly file: string; readonly text: string}, stamp: string, report: Kept) => void
  /** Writes the file, if anything is new. A cache that cannot be written is no cache: says why, never throws. */
  readonly close: () => Promise<unknown>
  /** Whether the file was there and could not be used: damaged, or of another version of m6l. */
  readonly isDamaged: boolean
}

const MARK = 'm6l cache '

/** Why a file is no cache, damaged or not, and must not be written over: a slip of the pen may name a draft. Nothing where it is one, or none. */
export function strangeness(file: string): string | undefined {
  const begins = textOf(file)?.slice(0, MARK.length)
  return begins && !MARK.startsWith(begins) ? 'is no cache of m6l' : undefined
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Opens a cache. `program` names what else all reports depend on: the version of m6l, its word lists. */
export function openResultCache(file: string, program: string): ResultCache {
  const {entries, isDamaged} = readEntries(file, program)
  let isNew = false
  return {
    isDamaged,
    get: (draft, stamp) => {
      const entry = entries.get(draft)
      if (!entry || entry.stamp !== stamp) return undefined
      const now = statSync(draft, {throwIfNoEntry: false})
      if (!now || now.size !== entry.size) return undefined
      if (now.mtimeMs === entry.changed) return entry.report
      if (hashOf(readDraft(draft, draft).text) !== entry.text) return undefined
      isNew = true
      entries.set(draft, {...entry, changed: now.mtimeMs})
      return entry.report
    },
    put: (draft, stamp, report) => {
      const now = statSync(draft.file, {throwIfNoEntry: false})
      if (!now) return
      isNew = true
      // Written a moment ago, it may be written again within the same tick of the clock, or have been since it was read.
      const changed = Date.now() - now.mtimeMs > SETTLED_MS ? now.mtimeMs : UNSETTLED
      entries.set(draft.file, {size: now.size, changed, text: hashOf(draft.text), stamp, report})
    },
    close: async () => {
      if (!isNew) return undefined
      const left = [...entries].filter(([draft]) => existsSync(draft))
      const body = JSON.stringify(left)
      try {
        replaceFile(file, `${headOf(body, program)}\n${body}\n`)
        return undefined
      } catch (cause) {
        return cause
      }
    },
  }
}

/** The first line tells whether the rest is whole, and whose it is. */
function headOf(body: string, program: string): string {
  return `${MARK}1 ${hashOf(body)} ${hashOf(program)}`
}

function readEntries(file: string, program: string): {entries: Map<string, Entry>; isDamaged: boolean} {
  const text = textOf(file)
  if (text === undefined) return {entries: new Map(), isDamaged: existsSync(file)}
  const end = text.indexOf('\n')
  const body = text.slice(end + 1, -1)
  if (text.slice(0, end) !== headOf(body, program)) {
    // Of another version, it is merely old.
    return {entries: new Map(), isDamaged: !text.startsWith(`${MARK}1 ${hashOf(body)} `)}
  }
  const entries: readonly (readonly [string, Entry])[] = JSON.parse(body)
  return {entries: new Map(entries), isDamaged: false}
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}
