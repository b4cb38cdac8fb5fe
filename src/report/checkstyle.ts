import type {Formatter, Style} from './formatter.js'
import {pathBelowRoot} from './path.js'
import {postRows, type Row, unreadRow} from './row.js'
import {element, XML_START} from './xml.js'

/** Checkstyle's XML, version 4.3, which build servers read. */
export const checkstyle: Formatter = ({posts, unread}, style) => {
  const files = [
    ...posts.map(post => fileOf(post.path, postRows(post, style.locale), style)),
    ...unread.map(one => fileOf(one.path, [unreadRow(one)], style)),
  ]
  return XML_START + element('checkstyle', {version: '4.3'}, files.join(''))
}

function fileOf(path: string, rows: readonly Row[], {root}: Style): string {
  return element('file', {name: pathBelowRoot(root, path)}, rows.map(problem).join(''))
}

function problem({severity, message, hint, rule, finding}: Row): string {
  const place = {line: finding?.line ?? 1, column: finding?.column ?? 1}
  return element('error', {...place, severity, message: `${message} ${hint}`, source: `m6l.${rule ?? 'unread'}`})
}
