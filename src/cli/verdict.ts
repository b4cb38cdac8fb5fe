import {type FailOn, failOnOf, type WRITTEN_FAIL_ON} from '../config/index.js'
import type {Counts} from '../engine/index.js'
import {EXIT, type ExitCode} from './io.js'

/** What `--fail-on` and `--max-warnings` say. */
interface Limits {
  readonly failOn?: (typeof WRITTEN_FAIL_ON)[number]
  readonly maxWarnings?: number
}

/** Adds up, post by post, what a run ends with. */
export interface Verdict {
  /** Counts a post; `configured` is from which severity on its configuration lets it fail. */
  readonly add: (counts: Counts, configured: FailOn) => void
  /** Counts something that could not be read. */
  readonly fault: () => void
  readonly code: () => ExitCode
}

export function verdictOn({failOn, maxWarnings = Number.POSITIVE_INFINITY}: Limits): Verdict {
  let isFaulty = false
  let isFailing = false
  let warnings = 0
  return {
    add: (counts, configured) => {
      const from = failOnOf(failOn ?? configured)
      if (counts.faults > 0) isFaulty = true
      if (from !== 'never' && counts.errors + (from === 'warning' ? counts.warnings : 0) > 0) isFailing = true
      warnings += counts.warnings
    },
    fault: () => {
      isFaulty = true
    },
    code: () => (isFaulty ? EXIT.fault : isFailing || warnings > maxWarnings ? EXIT.problems : EXIT.clean),
  }
}
