import {total} from './compact.js'
import type {Formatter} from './formatter.js'
import {type Row, rowsOf} from './row.js'
import {shownPath, shownText} from './shown.js'

/** `file:line:column: message [Severity/rule]`, which most editors can jump to. */
export const unix: Formatter = (report, {locale}) => {
  const rows = rowsOf(report, locale)
  return rows.length === 0 ? '' : `${rows.map(lineOf).join('')}\n${total(rows.length)}\n`
}

function lineOf({path, severity, message, rule, finding}: Row): string {
  const kind = severity === 'error' ? 'Error' : 'Warning'
  const named = rule === undefined ? kind : `${kind}/${shownText(rule)}`
  return `${shownPath(path)}:${finding?.line ?? 1}:${finding?.column ?? 1}: ${shownText(message)} [${named}]\n`
}
