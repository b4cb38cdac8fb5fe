import type {PostReport} from './finding.js'
import type {Notes} from './ledger/note.js'
import type {Counts} from './report.js'

/** A report as it was kept; its parts are read when they are asked for. */
export interface Kept {
  report(): Omit<PostReport, 'path' | 'source' | 'notes'>
  notes(): Notes | undefined
  /** What the post adds to the mark of a ledger; 0 where it left no notes. */
  readonly noted: number
  /** The mark of the ledger whose posts this one was compared with when the report was made. */
  readonly after: number
  readonly counts: Counts
  /** The text of the draft. */
  source(): string
}

/** A report that is to be kept. */
export interface ToKeep {
  readonly report: PostReport
  readonly after: number
  /** What it found of the files that its post leads to; nothing where it leads to none. */
  readonly files?: readonly Seen[] | undefined
}

/** A file beside the draft that a report depends on, with the state it was seen in, so that a later run can tell whether it has changed. */
export interface Seen {
  readonly file: string
  readonly state: string
}

/** Remembers reports from run to run. A report is kept under a stamp: all that it depends on beside the draft. */
export interface Keeper {
  /** The report on a draft that has not changed since it was kept under this stamp. */
  readonly get: (file: string, stamp: string) => Kept | undefined
  /** Replaces the report on a draft that was just fetched, since other posts came before it this time. */
  readonly renew: (file: string, report: PostReport, after: number) => void
  readonly put: (file: string, stamp: string, toKeep: ToKeep) => void
}
