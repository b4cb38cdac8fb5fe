import type {Post} from '../post/index.js'
import type {Enforced} from './enforced.js'
import {faultOf} from './fault.js'
import type {Fault} from './finding.js'
import type {Rule} from './rule.js'

/** Loads what the rules will need for a post; nothing to wait for when none needs anything. Gives the faults of rules that failed to. */
export function prepared(post: Post, rules: readonly Enforced[]): Promise<readonly Fault[]> | undefined {
  const loading = rules.flatMap(({rule}) => preparing(rule, post) ?? [])
  return loading.length > 0 ? Promise.all(loading).then(faults => faults.flatMap(fault => fault ?? [])) : undefined
}

function preparing(rule: Rule, post: Post): Promise<Fault | undefined> | undefined {
  try {
    return rule.prepare?.(post)?.then(
      () => undefined,
      (error: unknown) => faultOf(rule.id, error),
    )
  } catch (error) {
    return Promise.resolve(faultOf(rule.id, error))
  }
}
