import type {Span} from '../post/index.js'

/** A wish to let findings pass: which rules, where, why, until when. */
export interface Waiver {
  /** The rules it names; without any it lets nothing pass. */
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
  readonly problem:
    | 'no-reason'
    | 'no-rule'
    | 'unknown-rule'
    | 'unknown-directive'
    | 'not-open'
    | 'nothing-open'
    | 'expired'
    | 'bad-date'
    | 'unused'
  readonly rule: string
  /** The rule or the word that was likely meant; nothing where none is near. */
  readonly meant: string | undefined
  readonly span: Span
  readonly until: string
}

/** Says what became of a waiver; an empty text where it has no last day. */
export function review(problem: WaiverReview['problem'], rule: string, {span, until}: Pick<Waiver, 'span' | 'until'>): WaiverReview {
  return {problem, rule, meant: undefined, span, until: until ?? ''}
}
