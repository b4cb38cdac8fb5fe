import {ruleBook} from '../../rules/presets.js'
import {severityOf} from '../config/index.js'
import {UsageError} from '../errors.js'
import {checkRules, type RuleEntry} from '../linter/index.js'
import type {LintFlags} from './lint-flags.js'

/** What `--rule` and `--only` ask for. */
export interface RuleFlags {
  readonly rules: Readonly<Record<string, RuleEntry>>
  readonly only: readonly string[]
}

const SETTING = /^\s*(["']?)([^:\s"']+)\1\s*:\s*(\S[\s\S]*)$/u

/** Reads `--rule 'id: severity'` (or `id: [error, {option: value}]`) and `--only id,id`. @throws UsageError with the nearest right name */
export async function ruleFlags(settings: readonly string[], onlys: readonly string[]): Promise<RuleFlags> {
  const rules: Record<string, unknown> = {}
  for (const setting of settings) {
    const [, , id, value] = SETTING.exec(setting) ?? []
    if (id === undefined || value === undefined) throw notASetting(setting)
    rules[id] = await settingIn(value.trim())
  }
  checkRules(ruleBook, rules)
  return {rules, only: onlys.flatMap(namesIn)}
}

/** A list without a name would let all rules run. */
function namesIn(ids: string): readonly string[] {
  const names = ids
    .split(',')
    .map(id => id.trim())
    .filter(Boolean)
  if (names.length === 0) throw new UsageError(`--only takes the names of rules, not “${ids}”.`, '`m6l rules` lists them.')
  return names
}

/** Tells whether a rule runs as far as the command line has a say: one that it leaves out can tell nothing of what is mended. */
export async function ruleRuns({rule = [], only: onlys = []}: Pick<LintFlags, 'rule' | 'only'>): Promise<(id: string) => boolean> {
  const {rules, only} = await ruleFlags(rule, onlys)
  const isOff = (id: string) => severityOf([rules[id]].flat()[0]) === 'off'
  return id => (only.length === 0 || only.includes(id)) && !(id in rules && isOff(id))
}

function notASetting(setting: string): UsageError {
  return new UsageError(`--rule takes “id: severity”, not “${setting}”.`, 'For instance --rule "links-to-library: error".')
}

/** A word, or a list as JSON or YAML writes it. */
async function settingIn(written: string): Promise<unknown> {
  if (/^\w+$/u.test(written)) return /^\d$/u.test(written) ? Number(written) : written
  const {parse} = await import('../yaml/index.js')
  try {
    return parse(written, {maxAliasCount: 0})
  } catch {
    return written
  }
}
