import {type Locale, typeset} from '../language/index.js'
import type {Lines, Span} from '../post/index.js'
import type {Fixable} from './context.js'
import type {Enforced} from './enforced.js'
import type {Finding, Fix, Slots} from './finding.js'
import type {Json} from './ledger/note.js'
import {worded} from './wording.js'

/** What a rule reports: which of its messages, where, and what fills it. */
export interface Noticed {
  readonly messageId: string
  readonly where: Fixable
  readonly slots: Slots
}

/** How what is noticed is told: by the lines of the post, and in which words. */
export interface Telling {
  readonly lines: Pick<Lines, 'at' | 'length'>
  readonly locale: Locale
  readonly mask: boolean
}

/** What a rule reports, with its place in lines and its words. @throws Error for what no report could carry: a rule is to blame, not the post */
export function findingOf({rule, severity}: Enforced, {messageId, where, slots}: Noticed, {lines, locale, mask}: Telling): Finding {
  const message = rule.messages[messageId]
  if (!message) throw new Error(`“${messageId}” is no message of this rule.`)
  for (const span of [where, ...fixesOf(where).map(fix => fix.span)]) {
    if (!isPlace(span, lines.length)) throw new Error(`${span.start} to ${span.end} is no place in a text of ${lines.length} letters.`)
  }
  for (const [name, value] of Object.entries(slots)) {
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`The slot “${name}” is neither text nor number.`)
  }
  const start = lines.at(where.start)
  const end = lines.at(where.end)
  return {
    ...{rule: rule.id, clause: rule.clause.id, severity: message.severity ?? severity, messageId, slots},
    message: worded(typeset(message[locale], locale), slots, mask && rule.sensitive),
    hint: typeset(rule.hint[locale], locale),
    span: {start: where.start, end: where.end},
    ...{line: start.line, column: start.column, endLine: end.line, endColumn: end.column},
    ...(where.fix && {fix: where.fix}),
    ...(where.details !== undefined && {details: asJson(where.details)}),
    ...(where.suggestions && {suggestions: where.suggestions}),
  }
}

/** Details as every report will tell them, whatever their rule does to its own later. */
function asJson(details: Json): Json {
  try {
    return JSON.parse(JSON.stringify(details))
  } catch (cause) {
    throw new Error(`Its details are nothing that JSON can hold: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
  }
}

function fixesOf({fix, suggestions = []}: Fixable): readonly Fix[] {
  return fix ? [fix, ...suggestions] : suggestions
}

function isPlace({start, end}: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
}

/** The order of the text. */
export function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
