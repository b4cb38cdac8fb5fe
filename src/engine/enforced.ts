import type {Severity} from './finding.js'
import type {Rule} from './rule.js'

/** A rule with the severity and options that the configuration gives it. */
export interface Enforced {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}
