import {ruleBook} from '../../rules/presets.js'
import {UsageError} from '../errors.js'
import type {RuleEntry} from '../linter.js'

const SEVERITIES = ['off', 'warn', 'warning', 'error']

/** What `--rule` and `--only` ask for. */
export interface RuleFlags {
  readonly rules: Readonly<Record<string, RuleEntry>>
  readonly only: readonly string[]
}

/** Reads `--rule 'id: severity'` (or `id: ["error", {…}]`) and `--only id,id`. @throws UsageError with the nearest right name */
export async function ruleFlags(settings: readonly string[], onlys: readonly string[]): Promise<RuleFlags> {
  const only = onlys.flatMap(ids => ids.split(',')).map(id => id.trim()).filter(Boolean)
  const rules: Record<string, RuleEntry> = {}
  for (const setting of settings) {
    const [, id = '', value = ''] = /^\s*([^:\s]+)\s*:\s*(\S[\s\S]*)$/u.exec(setting) ?? []
    if (value === '') throw new UsageError(`--rule takes “id: severity”, not “${setting}”.`, 'For instance --rule "links-to-library: error".')
    await refuseUnknown(id)
    rules[id] = await entryOf(id, value)
  }
  for (const id of only) await refuseUnknown(id)
  return {rules, only}
}

async function entryOf(id: string, value: string): Promise<RuleEntry> {
  const parsed = asJson(value.trim())
  const rule = ruleBook.rules.find(known => known.id === id)
  const {configShape, severityOf} = await import('../config/index.js')
  const [misfit] = rule ? configShape([rule]).misfits({rules: {[id]: parsed}}) : []
  if (misfit) {
    const {closest} = await import('../similarity/closest.js')
    const meant = closest(value, SEVERITIES)
    throw new UsageError(`--rule ${id}: ${misfit.message}.${meant ? ` Did you mean “${meant}”?` : ''}`, 'Severities are off, warning and error.')
  }
  const [severity, options]: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  return [severityOf(severity), typeof options === 'object' ? {...options} : {}]
}

function asJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

async function refuseUnknown(id: string): Promise<void> {
  const ids = ruleBook.rules.map(rule => rule.id)
  if (ids.includes(id)) return
  const {closest} = await import('../similarity/closest.js')
  const meant = closest(id, ids)
  throw new UsageError(`There is no rule “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`, '`m6l rules` lists them.')
}
