import type {Config} from '../config/index.js'
import {dayIn, type Enforced} from '../engine/index.js'
import {textHash} from '../language/index.js'
import {folderOf} from '../patterns/index.js'
import type {Choices, LinterOptions} from './options.js'

/** The stamp of a draft: a hash of all that its report depends on beside it and other files. */
export interface Stamper {
  (file: string): Promise<string>
  /** The same at once; nothing where the configuration of its folder was not read yet, or is not the same for all drafts there. */
  readonly known: (file: string) => string | undefined
}

/** Makes the stamper of a run. */
export function stamper({configFor, enforced}: Choices, options: LinterOptions & {now: string}): Stamper {
  const byRules = new WeakMap<readonly Enforced[], string>()
  const byFolder = new Map<string, string>()
  const stampFor = async (file: string) => {
    const config = await configFor(file)
    const rules = enforced(config, file)
    const stamp = byRules.get(rules) ?? stampOf(config, rules, options)
    byRules.set(rules, stamp)
    if (config.overrides.length === 0) byFolder.set(folderOf(file), stamp)
    return stamp
  }
  return Object.assign(stampFor, {known: (file: string) => byFolder.get(folderOf(file))})
}

/** Rules, settings, sources, language, and the day, on which waivers end and dates pass. */
function stampOf(
  {settings, sources, allow, locale}: Config,
  rules: readonly Enforced[],
  {now, ...run}: LinterOptions & {now: string},
): string {
  const chosen = rules.map(({rule, severity, options}) => [rule.id, severity, options])
  return textHash(
    JSON.stringify([chosen, settings, sources, allow, run.locale ?? locale, run.mask, run.inlineWaivers, dayIn(settings.timezone, now)]),
  )
}
