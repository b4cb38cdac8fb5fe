import {type Rule, summaryOf} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {helpMarkdown} from '../report/rule-help.js'

/** What a rule asks, why, and what to do, as Markdown. */
export function explained(rule: Rule, locale: Locale, policyPage: string): string {
  return [`**${rule.id}** — ${summaryOf(rule, locale)}`, helpMarkdown(rule, {locale, policyPage})].join('\n\n')
}
