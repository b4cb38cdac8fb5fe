import {type Teller, wholly} from './formatter.js'
import {lineTeller} from './line-teller.js'
import type {Row} from './row.js'
import {shownText, visiblePath} from './shown.js'

/** `file:line:column: message [Severity/rule]`, which most editors can jump to. */
export const unixTeller: Teller = lineTeller(lineOf)

export const unix = wholly(unixTeller)

function lineOf({path, severity, message, rule, finding}: Row): string {
  const kind = severity === 'error' ? 'Error' : 'Warning'
  const named = rule === undefined ? kind : `${kind}/${shownText(rule)}`
  return `${visiblePath(path)}:${finding?.line ?? 1}:${finding?.column ?? 1}: ${shownText(message)} [${named}]\n`
}
