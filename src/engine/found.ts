import type {Locale} from '../language/index.js'
import type {Lines} from '../post/index.js'
import type {Enforced} from './enforced.js'
import type {Finding, Slots} from './finding.js'
import type {Fixable} from './rule.js'
import {worded} from './wording.js'

/** What a rule reports: which of its messages, where, and what fills it. */
export interface Noticed {
  readonly messageId: string
  readonly where: Fixable
  readonly slots: Slots
}

/** How findings are worded. */
export interface Wording {
  readonly locale: Locale
  readonly mask: boolean
}

/** What a rule reports, with its place in lines and its words. */
export function findingOf(
  {rule, severity}: Enforced,
  {messageId, where, slots}: Noticed,
  lines: Pick<Lines, 'at'>,
  {locale, mask}: Wording,
): Finding {
  const message = rule.messages[messageId]
  if (!message) throw new Error(`“${messageId}” is no message of this rule.`)
  const start = lines.at(where.start)
  const end = lines.at(where.end)
  return {
    ...{rule: rule.id, clause: rule.clause.id, severity: message.severity ?? severity, messageId, slots},
    message: worded(message[locale], slots, mask && rule.sensitive),
    hint: rule.hint[locale],
    span: {start: where.start, end: where.end},
    ...{line: start.line, column: start.column, endLine: end.line, endColumn: end.column},
    ...(where.fix && {fix: where.fix}),
    ...(where.details !== undefined && {details: where.details}),
    ...(where.suggestions && {suggestions: where.suggestions}),
  }
}

/** The order of the text. */
export function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
