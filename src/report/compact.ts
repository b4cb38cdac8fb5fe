import {type Teller, wholly} from './formatter.js'
import {lineTeller} from './line-teller.js'
import type {Row} from './row.js'
import {shownText, visiblePath} from './shown.js'

/** One line a problem, as ESLint's compact formatter wrote it. */
export const compactTeller: Teller = lineTeller(lineOf)

export const compact = wholly(compactTeller)

function lineOf({path, severity, message, rule, finding}: Row): string {
  const kind = severity === 'error' ? 'Error' : 'Warning'
  const named = rule === undefined ? '' : ` (${shownText(rule)})`
  return `${visiblePath(path)}: line ${finding?.line ?? 1}, col ${finding?.column ?? 1}, ${kind} - ${shownText(message)}${named}\n`
}
