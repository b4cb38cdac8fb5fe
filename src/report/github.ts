import type {Finding, Report} from '../engine/index.js'
import type {Formatter, Style} from './formatter.js'
import {pathBelowRoot} from './path.js'
import {type Row, rowsOf} from './row.js'
import {shownText, visiblePath} from './shown.js'
import {counted, filled, wordsIn} from './words.js'

/** GitHub shows this many annotations of each kind for a step, and drops the others without a word. */
const MOST = 10

/**
 * Workflow commands: GitHub Actions turns each line into an annotation beside the draft. Errors come first. What GitHub would drop
 * stands in the log as plain lines, and an annotation says how much that is.
 */
export const github: Formatter = (report, style) => {
  const rows = rowsOf(report, style.locale)
  const errors = rows.filter(({severity}) => severity === 'error')
  const warnings = rows.filter(({severity}) => severity === 'warning')
  const annotated = [...errors.slice(0, MOST), ...warnings.slice(0, MOST)]
  const others = [...errors.slice(MOST), ...warnings.slice(MOST)]
  const lines = [...annotated.map(row => commandOf(row, style)), ...others.map(row => plainLine(row, style)), ...remainder(report, style)]
  return lines.map(line => `${line}\n`).join('')
}

function commandOf({path, severity, message, hint, rule, finding}: Row, {root}: Style): string {
  const title = finding ? `${finding.rule} (${finding.clause})` : (rule ?? 'm6l')
  const properties = {file: visiblePath(pathBelowRoot(root, path)), ...(finding && placeOf(finding)), title: shownText(title)}
  const stated = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${severity} ${stated.join(',')}::${data([message, hint].map(shownText).join('\n'))}`
}

/** GitHub drops columns where a finding runs over several lines, and complains. */
function placeOf({line, endLine, column, endColumn}: Finding) {
  return line === endLine ? {line, endLine, col: column, endColumn} : {line, endLine}
}

function plainLine({path, severity, message, rule = 'm6l', finding}: Row, {root}: Style): string {
  const place = finding ? `:${finding.line}:${finding.column}` : ''
  return `${severity}: ${visiblePath(pathBelowRoot(root, path))}${place}: ${shownText(message)} [${shownText(rule)}]`
}

function remainder(report: Report, {locale}: Style): readonly string[] {
  const words = wordsIn(locale)
  const left = [
    {forms: words.errors, n: report.errors + report.faults + report.unread.length - MOST},
    {forms: words.warnings, n: report.warnings - MOST},
  ].filter(({n}) => n > 0)
  if (left.length === 0) return []
  const said = left.map(({forms, n}) => counted(locale, forms, n)).join(words.comma)
  return [`::notice title=m6l::${data(filled(locale, words.unannotated, {left: said}))}`]
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
