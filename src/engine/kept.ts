import type {PostReport} from './finding.js'

/** Remembers reports from run to run. A report is kept under a stamp: all that it depends on beside the draft. */
export interface Keeper {
  /** The report on a draft that has not changed since it was kept under this stamp. */
  readonly get: (file: string, stamp: string) => PostReport | undefined
  readonly put: (file: string, stamp: string, report: PostReport) => void
}
