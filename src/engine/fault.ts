import type {Fault} from './finding.js'
import type {Rule} from './rule.js'

/** What is told of a rule that broke on a post. */
export function faultOf({id}: Rule, error: unknown): Fault {
  return {rule: id, message: error instanceof Error ? error.message : String(error)}
}
