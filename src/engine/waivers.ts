import type {Post, Span, Stated} from '../post/index.js'
import {firstByLine} from './covering.js'
import type {Finding, Waived} from './finding.js'

/** A wish to let findings pass: which rules, where, why, until when. */
export interface Waiver {
  /** The rules it names; empty for all of them. */
  readonly rules: readonly string[]
  readonly reason: string
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly until: string | undefined
  /** The lines (1-based, both included) that it covers. */
  readonly firstLine: number
  readonly lastLine: number
  /** Where it is written. */
  readonly span: Span
}

/** What became of a waiver, or of one of its rules. */
export interface WaiverReview {
  readonly problem: 'no-reason' | 'no-rule' | 'unknown-rule' | 'unknown-directive' | 'expired' | 'bad-date' | 'unused'
  readonly rule: string
  readonly span: Span
  readonly until: string
}

/** The waivers of a post, and what is wrong with how they are written. */
export interface WaiversRead {
  readonly waivers: readonly Waiver[]
  readonly reviews: readonly WaiverReview[]
}

const DIRECTIVE = /^m6l-(disable-next-line|disable-line|disable|enable)(?![\w-])([\s\S]*)$/u
const UNTIL = /(?<![\w-])until[=: ]\s*([^\s,]+)/u
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u
const EVERY_LINE = Number.MAX_SAFE_INTEGER

type LineOf = (offset: number) => number

interface Said {
  readonly rules: readonly string[]
  readonly reason: string
  readonly until: string | undefined
  readonly span: Span
}

/** Reads waivers from comments (`m6l-disable-next-line rule -- reason`) and from front matter (`m6l: {disable: […]}`). */
export function readWaivers(post: Post, lineOf: LineOf): WaiversRead {
  const waivers: Waiver[] = []
  const reviews: WaiverReview[] = []
  const open: Said[] = []
  const close = (said: Said, lastLine: number) => waivers.push({...said, firstLine: lineOf(said.span.start), lastLine})
  for (const {text, span} of post.directives) {
    const [, verb, rest = ''] = DIRECTIVE.exec(text) ?? []
    const said = sayingOf(rest, span)
    if (verb === undefined) reviews.push(review('unknown-directive', text.split(/\s/u)[0] ?? text, said))
    else if (verb === 'disable') open.push(said)
    else if (verb === 'enable') closeOpen(open, said, lineOf(span.start), close)
    else {
      const line = verb === 'disable-line' ? lineOf(span.start) : nextLine(post.source, span.end, lineOf)
      waivers.push({...said, firstLine: line, lastLine: line})
    }
  }
  for (const said of open) close(said, EVERY_LINE)
  for (const said of frontMatterWaivers(post.meta.m6l)) waivers.push({...said, firstLine: 1, lastLine: EVERY_LINE})
  return {waivers, reviews}
}

function sayingOf(text: string, span: Span): Said {
  const [names = '', reason = ''] = text.split(/\s--(?=\s|$)([\s\S]*)/u)
  const until = UNTIL.exec(names)?.[1]
  const rules = names
    .replace(UNTIL, ' ')
    .split(/[\s,]+/u)
    .filter(Boolean)
  return {rules, reason: reason.trim(), until, span}
}

/** `m6l-enable` ends what was disabled since: all of it, or the rules it names. */
function closeOpen(open: Said[], enabled: Said, line: number, close: (said: Said, lastLine: number) => void): void {
  for (const said of open.splice(0)) {
    const ends = enabled.rules.length === 0 ? said.rules : said.rules.filter(rule => enabled.rules.includes(rule))
    const goesOn = said.rules.filter(rule => !ends.includes(rule))
    if (ends.length > 0 || (said.rules.length === 0 && enabled.rules.length === 0)) close({...said, rules: ends}, line)
    if (goesOn.length > 0 || (said.rules.length === 0 && enabled.rules.length > 0)) open.push({...said, rules: goesOn})
  }
}

/** The next line that holds something: blank lines after a comment belong to Markdown's manners. */
function nextLine(source: string, from: number, lineOf: LineOf): number {
  const end = source.slice(from).search(/\r\n|\n|\r/u)
  if (end < 0) return lineOf(source.length) + 1
  const rest = source.slice(from + end)
  // A line of a quotation that holds nothing else is blank, too.
  const text = rest.search(/[^\s>]/u)
  return text < 0 ? lineOf(from + end) + 1 : lineOf(from + end + text)
}

function frontMatterWaivers(block: Stated<unknown> | undefined): Said[] {
  const disable = block?.value instanceof Map ? (block.value.get('disable') as Stated<unknown> | undefined) : undefined
  if (!disable) return []
  const entries = Array.isArray(disable.value) ? (disable.value as Stated<unknown>[]) : [disable]
  return entries.map(({value, span}) => {
    if (!(value instanceof Map)) return {rules: [String(value)], reason: '', until: undefined, span}
    const part = (name: string) => textOf(value.get(name) as Stated<unknown> | undefined).trim()
    const rules = part('rule')
      .split(/[\s,]+/u)
      .filter(Boolean)
    return {rules, reason: part('reason'), until: part('until') || undefined, span}
  })
}

function textOf(stated: Stated<unknown> | undefined): string {
  if (Array.isArray(stated?.value)) return (stated.value as Stated<unknown>[]).map(textOf).join(' ')
  return String(stated?.value ?? '')
}

/** Findings that no waiver covers, those that one does, and what to say about the waivers themselves. */
export interface WaiverOutcome {
  readonly kept: readonly Finding[]
  readonly waived: readonly Waived[]
  readonly reviews: readonly WaiverReview[]
}

/** What is known beside the waivers: every rule's id, those that ran, and the day of the run (YYYY-MM-DD, the library's time), asked only when it matters. */
export interface WaiverWorld {
  readonly known: ReadonlySet<string>
  readonly ran: ReadonlySet<string>
  readonly today: () => string
}

/** Applies waivers to findings. A waiver without a reason, past its day, or for an unknown rule lets nothing pass. */
export function applyWaivers(read: WaiversRead, findings: readonly Finding[], world: WaiverWorld): WaiverOutcome {
  const judged = read.waivers.map((waiver): Judged => ({waiver, problems: problemsOf(waiver, world), used: new Set<string>()}))
  const match = matcher(
    judged.filter(({problems}) => problems.length === 0),
    findings,
  )
  const kept: Finding[] = []
  const waived: Waived[] = []
  for (const finding of findings) {
    const first = match(finding)
    if (!first) kept.push(finding)
    else {
      waived.push({...finding, reason: first.waiver.reason, by: 'post'})
      first.used.add(finding.rule)
    }
  }
  const reviews = judged.flatMap(({waiver, problems, used}) => (problems.length > 0 ? problems : unusedOf(waiver, used, world)))
  return {kept, waived, reviews: [...read.reviews, ...reviews]}
}

/** A waiver, what is wrong with it, and the rules that it was needed for. */
interface Judged {
  readonly waiver: Waiver
  readonly problems: readonly WaiverReview[]
  readonly used: Set<string>
}

/** Tells the first of some waivers that covers a finding. Each line is looked at once for a rule, however many waivers and findings there are. */
function matcher(valid: readonly Judged[], findings: readonly Finding[]): (finding: Finding) => Judged | undefined {
  const lines = findings.reduce((last, {line}) => Math.max(last, line), 0)
  const byRule = new Map<string, readonly (Judged | undefined)[]>()
  return ({rule, line}) => {
    const known =
      byRule.get(rule) ??
      firstByLine(
        valid.filter(({waiver}) => waiver.rules.includes(rule)),
        lines,
      )
    byRule.set(rule, known)
    return known[line]
  }
}

function problemsOf(waiver: Waiver, {known, today}: WaiverWorld): readonly WaiverReview[] {
  const unknown = waiver.rules.filter(rule => !known.has(rule)).map(rule => review('unknown-rule', rule, waiver))
  if (unknown.length > 0) return unknown
  const named = waiver.rules.join(', ')
  if (waiver.rules.length === 0) return [review('no-rule', named, waiver)]
  if (waiver.reason === '') return [review('no-reason', named, waiver)]
  if (waiver.until !== undefined && !isDay(waiver.until)) return [review('bad-date', named, waiver)]
  return waiver.until !== undefined && waiver.until < today() ? [review('expired', named, waiver)] : []
}

/** Whether a text is a day of the calendar: not the thirtieth of February. */
function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

/** A rule that did not run cannot tell whether its waiver was needed. */
function unusedOf(waiver: Waiver, used: ReadonlySet<string>, {ran}: WaiverWorld): readonly WaiverReview[] {
  return waiver.rules.filter(rule => ran.has(rule) && !used.has(rule)).map(rule => review('unused', rule, waiver))
}

function review(problem: WaiverReview['problem'], rule: string, {span, until}: Pick<Waiver, 'span' | 'until'>): WaiverReview {
  return {problem, rule, span, until: until ?? ''}
}
