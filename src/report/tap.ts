import type {Formatter} from './formatter.js'
import {jsonText} from './json-text.js'
import {pathBelowRoot} from './path.js'
import {postRows, type Row, unreadRow} from './row.js'
import {visiblePath} from './shown.js'

/** The Test Anything Protocol, version 13: a test a draft, its problems below it as YAML (of which JSON texts are a part). */
export const tap: Formatter = ({posts, unread}, style) => {
  const tests = [
    ...posts.map(post => ({path: post.path, rows: postRows(post, style.locale)})),
    ...unread.map(one => ({path: one.path, rows: [unreadRow(one)]})),
  ]
  const lines = tests.flatMap(({path, rows}, at) => testLines(at + 1, pathBelowRoot(style.root, path), rows))
  return `${['TAP version 13', `1..${tests.length}`, ...lines].join('\n')}\n`
}

/** A draft with nothing but warnings passes, as it does for the exit code. */
function testLines(number: number, path: string, rows: readonly Row[]): readonly string[] {
  const passes = rows.every(({severity}) => severity === 'warning')
  // `#` would start a directive such as `# SKIP`.
  const head = `${passes ? 'ok' : 'not ok'} ${number} - ${visiblePath(path).replaceAll('#', '\\#')}`
  if (rows.length === 0) return [head]
  return [head, '  ---', '  problems:', ...rows.flatMap(problemLines), '  ...']
}

function problemLines({severity, message, hint, rule, finding}: Row): readonly string[] {
  const fields = {
    message,
    severity,
    rule: rule ?? null,
    ...(finding && {clause: finding.clause, line: finding.line, column: finding.column}),
    hint,
  }
  return Object.entries(fields).map(([name, value], at) => `    ${at === 0 ? '-' : ' '} ${name}: ${jsonText(value)}`)
}
