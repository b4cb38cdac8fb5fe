import type {Formatter} from './formatter.js'
import {type Row, rowsOf} from './row.js'
import {shownPath, shownText} from './shown.js'

/** One line a problem, as ESLint's compact formatter wrote it. */
export const compact: Formatter = (report, {locale}) => {
  const rows = rowsOf(report, locale)
  return rows.length === 0 ? '' : `${rows.map(lineOf).join('')}\n${total(rows.length)}\n`
}

/** How many problems there are, as ESLint's line formatters end. */
export function total(count: number): string {
  return `${count} problem${count === 1 ? '' : 's'}`
}

function lineOf({path, severity, message, rule, finding}: Row): string {
  const kind = severity === 'error' ? 'Error' : 'Warning'
  const named = rule === undefined ? '' : ` (${shownText(rule)})`
  return `${shownPath(path)}: line ${finding?.line ?? 1}, col ${finding?.column ?? 1}, ${kind} - ${shownText(message)}${named}\n`
}
