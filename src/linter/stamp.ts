import type {Config} from '../config/index.js'
import {dayIn, type Enforced, textHash} from '../engine/index.js'
import type {LinterOptions} from './options.js'

/** Stamps by the rules that apply, which are the same list for most drafts. */
const stamps = new WeakMap<readonly Enforced[], string>()

/** A hash of all that a report depends on beside the draft: rules, settings, language, and the day, on which waivers end and dates pass. */
export function stampOf(
  {settings, allow, locale}: Config,
  rules: readonly Enforced[],
  {now, ...run}: LinterOptions & {now: string},
): string {
  const known = stamps.get(rules)
  if (known) return known
  const chosen = rules.map(({rule, severity, options}) => [rule.id, severity, options])
  const stamp = textHash(
    JSON.stringify([chosen, settings, allow, run.locale ?? locale, run.mask, run.inlineWaivers, dayIn(settings.timezone, now)]),
  )
  stamps.set(rules, stamp)
  return stamp
}
