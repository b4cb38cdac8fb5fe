import {closest} from '../similarity/closest.js'
import {firstByLine} from './covering.js'
import type {Finding, Waived} from './finding.js'
import type {WaiversRead} from './read-waivers.js'
import {review, type Waiver, type WaiverReview} from './waiver.js'

/** Nothing, signs alone, or “[say why]”, which an editor leaves for a person to fill in. */
const NO_REASON = /^(?:[^\p{L}\p{N}]*|\[[^[\]]*\])$/u
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u

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
  const unknown = unknownRules(waiver, known)
  if (unknown.length > 0) return unknown
  const named = waiver.rules.filter(rule => known.has(rule)).join(', ')
  if (named === '') return [review('no-rule', named, waiver)]
  if (NO_REASON.test(waiver.reason)) return [review('no-reason', named, waiver)]
  if (waiver.until !== undefined && !isDay(waiver.until)) return [review('bad-date', named, waiver)]
  return waiver.until !== undefined && waiver.until < today() ? [review('expired', named, waiver)] : []
}

/** The names that are no rule. Where `--` was forgotten the words of the reason stand among them, and are not told one by one. */
function unknownRules(waiver: Waiver, known: WaiverWorld['known']): readonly WaiverReview[] {
  const unknown = waiver.rules
    .filter(rule => !known.has(rule))
    .map(rule => ({...review('unknown-rule', rule, waiver), meant: closest(rule, [...known])}))
  if (waiver.reason !== '') return unknown
  const mistyped = unknown.filter(({meant}) => meant !== undefined)
  if (mistyped.length > 0) return mistyped
  return unknown.length < waiver.rules.length ? [] : unknown.slice(0, 1)
}

/** Whether a text is a day of the calendar: not the thirtieth of February. */
function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

/** A rule that did not run cannot tell whether its waiver was needed. */
function unusedOf(waiver: Waiver, used: ReadonlySet<string>, {ran}: WaiverWorld): readonly WaiverReview[] {
  return waiver.rules.filter(rule => ran.has(rule) && !used.has(rule)).map(rule => review('unused', rule, waiver))
}
