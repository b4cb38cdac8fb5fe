import {type Config, configShape, problemOf, type RuleBook, rulesFor, severityOf} from '../config/index.js'
import type {Enforced} from '../engine/index.js'
import {UsageError} from '../errors.js'
import {didYouMean} from '../similarity/closest.js'
import {memo} from './memo.js'
import type {Choices, LinterOptions, RuleEntry} from './options.js'

/** Whether rules are written as they may be. @throws UsageError with the nearest right name */
export function checkRules(book: RuleBook, rules: Readonly<Record<string, unknown>>): asserts rules is Readonly<Record<string, RuleEntry>> {
  for (const id of Object.keys(rules)) checkId(book, id)
  const [misfit] = configShape(book.rules).misfits({rules})
  if (misfit)
    throw new UsageError(problemOf(misfit), 'A rule takes a severity, or [severity, {options}]; `m6l explain RULE` shows its options.')
}

/** @throws UsageError for a rule that does not exist */
export function checkId({rules}: RuleBook, id: string): void {
  const ids = rules.map(rule => rule.id)
  if (!ids.includes(id)) throw new UsageError(`There is no rule “${id}”.${didYouMean(id, ids)}`, '`m6l rules` lists them.')
}

/** The rules for a draft: those of its configuration with those of the command line over them. */
export function ruleChooser(book: RuleBook, options: LinterOptions): Choices['enforced'] {
  const everywhere = memo((config: Config) => chosenRules(book, rulesFor(config, book, []), options))
  return (config, file) => {
    const overrides = config.overrides.filter(({covers}) => covers(file))
    return overrides.length > 0 ? chosenRules(book, rulesFor(config, book, overrides), options) : everywhere(config)
  }
}

/** A rule of the command line keeps the options that the configuration gives it, unless it has its own. */
function chosenRules(book: RuleBook, configured: readonly Enforced[], {rules = {}, only}: LinterOptions): readonly Enforced[] {
  const chosen = new Map(configured.map(enforced => [enforced.rule.id, enforced]))
  for (const rule of book.rules) {
    const written = rules[rule.id]
    const before = chosen.get(rule.id) ?? {rule, severity: rule.severity, options: fallbacksOf(rule.options)}
    if (written === undefined) {
      if (only?.includes(rule.id)) chosen.set(rule.id, before)
      continue
    }
    const [severity, own] = typeof written === 'object' ? written : [written, undefined]
    const setting = severityOf(severity)
    if (setting === 'off') chosen.delete(rule.id)
    else chosen.set(rule.id, {rule, severity: setting, options: {...before.options, ...own}})
  }
  return book.rules.flatMap(({id}) => (only && !only.includes(id) ? [] : (chosen.get(id) ?? [])))
}

function fallbacksOf(options: Enforced['rule']['options']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, {fallback}]) => [name, fallback]))
}
