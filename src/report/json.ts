import {discreetSource, type Finding, type Fix, type PostReport, type Unread} from '../engine/index.js'
import {linesOf} from '../post/index.js'
import {type Style, type Teller, wholly} from './formatter.js'
import {jsonText} from './json-text.js'
import {absolutePath} from './path.js'
import {faultRow, type Row, unreadRow} from './row.js'

/** ESLint's list of `LintResult`, with the clause and the hint beside each message. */
export const jsonTeller: Teller = style => {
  let isEmpty = true
  return {
    ...{start: '[', between: ','},
    post: post => {
      isEmpty = false
      return jsonText(postResult(post, style))
    },
    passBy: () => {
      isEmpty = false
    },
    rest: ({unread}) => {
      const told = unread.map(one => jsonText(unreadResult(one, style))).join(',')
      return `${isEmpty || told === '' ? '' : ','}${told}]\n`
    },
  }
}

export const json = wholly(jsonTeller)

function postResult(post: PostReport, style: Style) {
  // ESLint counts offsets from after the byte order mark.
  const shift = linesOf(post.source).startOf(1)
  const faults = post.faults.map(fault => ({...fatal(faultRow(post.path, fault, style.locale)), detail: fault.message}))
  return {
    filePath: absolutePath(style.root, post.path),
    messages: [...post.findings.map(finding => messageOf(finding, shift)), ...faults],
    suppressedMessages: post.waived.map(waived => ({
      ...messageOf(waived, shift),
      suppressions: [{kind: waived.by === 'baseline' ? 'file' : 'directive', justification: waived.reason}],
    })),
    ...countsOf(post.findings, faults.length),
    // A log must not hold the whole text of a draft whose words it may not repeat.
    ...(post.fixed !== undefined && discreetSource(post, style.rules) === post.source && {output: post.fixed}),
    ...(isKnown(post.about) && {about: post.about}),
    usedDeprecatedRules: [],
  }
}

function isKnown(about: PostReport['about']): boolean {
  return about !== undefined && (about.date !== undefined || about.authors.length > 0)
}

function unreadResult(unread: Unread, {root}: Style) {
  return {
    filePath: absolutePath(root, unread.path),
    messages: [fatal(unreadRow(unread))],
    suppressedMessages: [],
    ...countsOf([], 1),
    usedDeprecatedRules: [],
  }
}

function messageOf(finding: Finding, shift: number) {
  const {rule, clause, severity, message, messageId, hint, line, column, endLine, endColumn, fix, suggestions, details} = finding
  return {
    ...{ruleId: rule, severity: severity === 'error' ? 2 : 1, message, messageId, line, column, endLine, endColumn},
    ...(fix && {fix: fixOf(fix, shift)}),
    ...(suggestions && {suggestions: suggestions.map(one => ({desc: one.text, fix: fixOf(one, shift)}))}),
    ...{clause, hint},
    ...(details !== undefined && {details}),
  }
}

function fixOf({span, text}: Fix, shift: number) {
  return {range: [span.start - shift, span.end - shift], text}
}

/** What ESLint does where it could not lint: a message that stands at the start of the file. */
function fatal({rule, message, hint}: Row) {
  return {ruleId: rule ?? null, fatal: true, severity: 2, message, line: 1, column: 1, hint}
}

function countsOf(findings: readonly Finding[], fatals: number) {
  const errors = findings.filter(({severity}) => severity === 'error')
  const warnings = findings.filter(({severity}) => severity === 'warning')
  return {
    errorCount: errors.length + fatals,
    fatalErrorCount: fatals,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({fix}) => fix).length,
    fixableWarningCount: warnings.filter(({fix}) => fix).length,
  }
}
