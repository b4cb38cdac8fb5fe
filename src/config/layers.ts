import type {Enforced, Rule} from '../engine/index.js'
import type {Config, Override, PRESETS, RuleSetting} from './config.js'
import type {WrittenConfig} from './config-shape.js'
import {severityOf} from './severity.js'

/** What the configuration is resolved against: the rules that exist, and the presets made of them. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  /** The plugins whose rules are among them. */
  readonly plugins?: readonly string[]
  readonly presets: Readonly<Record<(typeof PRESETS)[number], Layer>>
}

/** What a preset or a part of a file says of rules, by their ids. */
export type Layer = Readonly<Record<string, Partial<RuleSetting>>>
type WrittenRules = NonNullable<WrittenConfig['rules']>

/** What a file says of rules, as a layer. */
export function rulesLayer(rules: WrittenRules): Layer {
  return Object.fromEntries(
    Object.entries(rules).map(([id, written]) => {
      const [severity, options] = typeof written === 'object' ? written : [written, undefined]
      return [id, {severity: severityOf(severity), ...(options && {options})}]
    }),
  )
}

/** What a rule does where nobody says anything. */
export function ruleFallback(rule: Rule): RuleSetting {
  return {severity: 'off', options: Object.fromEntries(Object.entries(rule.options).map(([name, {fallback}]) => [name, fallback]))}
}

/** Puts what a layer says of a rule over what was said of it before. */
export function withLayer(id: string) {
  return (setting: RuleSetting, layer: Layer): RuleSetting => {
    const over = layer[id]
    return over ? {severity: over.severity ?? setting.severity, options: {...setting.options, ...over.options}} : setting
  }
}

/** The rules that apply where some of the overrides do. */
export function rulesFor(config: Config, book: RuleBook, overrides: readonly Override[]): readonly Enforced[] {
  const layers = overrides.map(({rules}) => rules)
  return book.rules.flatMap(rule => {
    const setting = layers.reduce(withLayer(rule.id), config.rules[rule.id] ?? ruleFallback(rule))
    return setting.severity === 'off' ? [] : [{rule, severity: setting.severity, options: setting.options}]
  })
}
