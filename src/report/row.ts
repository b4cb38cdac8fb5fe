import type {Fault, Finding, PostReport, Report, Severity, Unread} from '../engine/index.js'
import {type Locale, typeset} from '../language/index.js'
import {filled, wordsIn} from './words.js'

/** One thing to report: a finding, a rule that failed, or a draft that could not be read. Nothing in it is escaped yet. */
export interface Row {
  readonly path: string
  readonly severity: Severity
  readonly message: string
  /** What to do. */
  readonly hint: string
  /** Nothing for a draft that could not be read. */
  readonly rule?: string
  /** Only a finding has a place in the draft. */
  readonly finding?: Finding
}

/** All rows of a report, post by post; the drafts that could not be read come last. */
export function rowsOf({posts, unread}: Report, locale: Locale): readonly Row[] {
  return [...posts.flatMap(post => postRows(post, locale)), ...unread.map(unreadRow)]
}

export function postRows({path, findings, faults}: PostReport, locale: Locale): readonly Row[] {
  return [...findings.map(finding => findingRow(path, finding)), ...faults.map(fault => faultRow(path, fault, locale))]
}

export function findingRow(path: string, finding: Finding): Row {
  const {rule, severity, message, hint} = finding
  return {path, severity, message, hint, rule, finding}
}

export function faultRow(path: string, {rule, message: detail}: Fault, locale: Locale): Row {
  const {fault, faultHint} = wordsIn(locale)
  return {path, severity: 'error', message: filled(locale, fault, {rule, detail}), hint: typeset(faultHint, locale), rule}
}

export function unreadRow({path, message, remedy}: Unread): Row {
  return {path, severity: 'error', message, hint: remedy}
}
