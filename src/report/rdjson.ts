import type {Finding, Fix, PostReport} from '../engine/index.js'
import {type Lines, linesOf} from '../post/index.js'
import type {Formatter, Style} from './formatter.js'
import {jsonText} from './json-text.js'
import {pathBelowRoot} from './path.js'
import {faultRow, type Row, unreadRow} from './row.js'

/** Reviewdog's diagnostic format (rdjson): columns are 1-based and count UTF-8 bytes, as its schema wants. */
export const rdjson: Formatter = ({posts, unread}, style) => {
  const diagnostics = [...posts.flatMap(post => diagnosticsOf(post, style)), ...unread.map(one => notice(unreadRow(one), style))]
  return `${jsonText({source: {name: 'm6l', ...(style.policyPage !== undefined && {url: style.policyPage})}, diagnostics})}\n`
}

function diagnosticsOf(post: PostReport, style: Style) {
  const lines = linesOf(post.source)
  const place = placer(post.source, lines)
  return [
    ...post.findings.map(finding => diagnostic(finding, pathBelowRoot(style.root, post.path), place)),
    ...post.faults.map(fault => notice(faultRow(post.path, fault, style.locale), style)),
  ]
}

type Placer = (offset: number) => {readonly line: number; readonly column: number}

/** From an offset to its line and its column in bytes of UTF-8; half a surrogate pair counts as the three of U+FFFD. */
function placer(source: string, lines: Lines): Placer {
  return offset => {
    const {line} = lines.at(offset)
    return {line, column: Buffer.byteLength(source.slice(lines.startOf(line), offset)) + 1}
  }
}

function diagnostic(finding: Finding, path: string, place: Placer) {
  const {rule, severity, message, hint, span, fix} = finding
  return {
    message: `${message} ${hint}`,
    location: {path, range: rangeOf(span, place)},
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    code: {value: rule},
    ...(fix && {suggestions: [suggestion(fix, place)]}),
  }
}

function suggestion({span, text}: Fix, place: Placer) {
  return {range: rangeOf(span, place), text}
}

function rangeOf({start, end}: Finding['span'], place: Placer) {
  return {start: place(start), end: place(end)}
}

function notice({path, message, hint, rule}: Row, {root}: Style) {
  return {
    message: `${message} ${hint}`,
    location: {path: pathBelowRoot(root, path)},
    severity: 'ERROR',
    ...(rule !== undefined && {code: {value: rule}}),
  }
}
