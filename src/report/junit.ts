import type {Formatter, Style} from './formatter.js'
import {pathBelowRoot} from './path.js'
import {postRows, type Row, unreadRow} from './row.js'
import {element, XML_START} from './xml.js'

/** JUnit's XML: a suite a draft, a failed test a problem, one passed test for a clean draft. */
export const junit: Formatter = ({posts, unread}, style) => {
  const suites = [
    ...posts.map(post => ({path: post.path, rows: postRows(post, style.locale)})),
    ...unread.map(one => ({path: one.path, rows: [unreadRow(one)]})),
  ]
  const failures = suites.reduce((sum, {rows}) => sum + rows.length, 0)
  const tests = suites.reduce((sum, {rows}) => sum + Math.max(rows.length, 1), 0)
  const inner = suites.map(({path, rows}) => suiteOf(pathBelowRoot(style.root, path), rows, style)).join('')
  return XML_START + element('testsuites', {name: 'm6l', tests, failures, errors: 0}, inner)
}

function suiteOf(file: string, rows: readonly Row[], {now}: Style): string {
  const counts = {tests: Math.max(rows.length, 1), failures: rows.length, errors: 0, skipped: 0}
  const cases = rows.length === 0 ? element('testcase', {classname: file, name: 'm6l', file, time: 0}) : casesOf(file, rows)
  return element('testsuite', {name: file, package: 'm6l', ...counts, timestamp: now, time: 0}, cases)
}

/** GitLab keeps only the first of two tests with one name, so no two have the same. */
function casesOf(file: string, rows: readonly Row[]): string {
  const seen = new Map<string, number>()
  return rows
    .map(row => {
      const named = `m6l/${row.rule ?? 'unread'} ${row.finding?.line ?? 1}:${row.finding?.column ?? 1}`
      const count = (seen.get(named) ?? 0) + 1
      seen.set(named, count)
      const name = count === 1 ? named : `${named} (${count})`
      return element('testcase', {classname: file, name, file, line: row.finding?.line, time: 0}, failure(row))
    })
    .join('')
}

function failure({severity, message, hint, finding}: Row): string {
  const clause = finding ? ` (${finding.clause})` : ''
  return element('failure', {type: severity, message: `${message} ${hint}${clause}`})
}
