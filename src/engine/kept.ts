import type {PostReport} from './finding.js'

/** A report as it was kept; the text of its draft is read when it is asked for. */
export interface Kept {
  readonly report: Omit<PostReport, 'path' | 'source'>
  readonly source: () => string
}

/** Remembers reports from run to run. A report is kept under a stamp: all that it depends on beside the draft. */
export interface Keeper {
  /** The report on a draft that has not changed since it was kept under this stamp. */
  readonly get: (file: string, stamp: string) => Kept | undefined
  readonly put: (file: string, stamp: string, report: PostReport) => void
}
