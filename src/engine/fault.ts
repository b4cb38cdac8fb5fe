import {traceOf} from '../errors.js'
import type {Fault} from './finding.js'

/** What is told of a rule that broke on a post, or of m6l itself. */
export function faultOf(rule: string, error: unknown): Fault {
  return {rule, message: error instanceof Error ? error.message : String(error), trace: traceOf(error)}
}
