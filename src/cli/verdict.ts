import type {FailOn} from '../config/index.js'
import type {PostReport} from '../engine/index.js'
import {EXIT, type ExitCode} from './io.js'

/** What `--fail-on` and `--max-warnings` say. */
interface Limits {
  readonly failOn?: FailOn
  readonly maxWarnings?: number
}

/** Adds up, post by post, what a run ends with. */
export interface Verdict {
  /** Counts a post; `configured` is from which severity on its configuration lets it fail. */
  readonly add: (post: PostReport, configured: FailOn) => void
  /** Counts something that could not be read. */
  readonly fault: () => void
  readonly code: () => ExitCode
}

export function verdictOn({failOn, maxWarnings = Number.POSITIVE_INFINITY}: Limits): Verdict {
  let isFaulty = false
  let isFailing = false
  let warnings = 0
  return {
    add: ({findings, faults}, configured) => {
      const from = failOn ?? configured
      if (faults.length > 0) isFaulty = true
      if (from !== 'never' && findings.some(({severity}) => severity === 'error' || from === 'warning')) isFailing = true
      warnings += findings.filter(({severity}) => severity === 'warning').length
    },
    fault: () => {
      isFaulty = true
    },
    code: () => (isFaulty ? EXIT.fault : isFailing || warnings > maxWarnings ? EXIT.problems : EXIT.clean),
  }
}
