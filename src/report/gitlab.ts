import {fingerprints, type PostReport} from '../engine/index.js'
import {textHash} from '../language/index.js'
import type {Formatter, Style} from './formatter.js'
import {jsonText} from './json-text.js'
import {pathBelowRoot} from './path.js'
import {faultRow, findingRow, type Row, unreadRow} from './row.js'
import {shownText} from './shown.js'

const SEVERITIES = {error: 'major', warning: 'minor'} as const

/** GitLab's Code Quality report: a list of problems, each with a fingerprint that lasts while the marked words do. */
export const gitlab: Formatter = ({posts, unread}, style) =>
  `${jsonText([...posts.flatMap(post => entriesOf(post, style)), ...unread.map(one => entry(unreadRow(one), style))], 2)}\n`

function entriesOf(post: PostReport, style: Style) {
  const prints = fingerprints(pathBelowRoot(style.root, post.path), post.source, post.findings)
  const found = post.findings.map((finding, at) => entry(findingRow(post.path, finding), style, prints[at]))
  return [...found, ...post.faults.map(fault => entry(faultRow(post.path, fault, style.locale), style))]
}

/** GitLab shows the description and nothing else, so the rule's name goes into it. */
function entry({path, severity, message, rule = 'm6l', finding}: Row, {root}: Style, fingerprint?: string) {
  const file = pathBelowRoot(root, path)
  return {
    description: `${rule}: ${shownText(message)}`,
    check_name: rule,
    fingerprint: fingerprint ?? textHash([rule, file, message].join('\0')),
    severity: SEVERITIES[severity],
    location: {path: file, lines: {begin: finding?.line ?? 1, end: finding?.endLine ?? 1}},
  }
}
