import type {Finding} from '../engine/index.js'
import type {Formatter, Style} from './formatter.js'
import {relativePath} from './path.js'
import {type Row, rowsOf} from './row.js'
import {shownPath, shownText} from './shown.js'

/** Workflow commands: GitHub Actions turns each line into an annotation beside the draft. */
export const github: Formatter = (report, style) =>
  rowsOf(report, style.locale)
    .map(row => commandOf(row, style))
    .join('')

function commandOf({path, severity, message, hint, rule, finding}: Row, {root}: Style): string {
  const title = finding ? `${finding.rule} (${finding.clause})` : (rule ?? 'm6l')
  const properties = {file: shownPath(relativePath(root, path)), ...(finding && placeOf(finding)), title: shownText(title)}
  const stated = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${severity} ${stated.join(',')}::${data([message, hint].map(shownText).join('\n'))}\n`
}

/** GitHub drops columns where a finding runs over several lines, and complains. */
function placeOf({line, endLine, column, endColumn}: Finding) {
  return line === endLine ? {line, endLine, col: column, endColumn} : {line, endLine}
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
