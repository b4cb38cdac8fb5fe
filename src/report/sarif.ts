import {clauseText, type Finding, type Fix, type PostReport, type Rule, summaryOf} from '../engine/index.js'
import {type Lines, linesOf} from '../post/index.js'
import type {Formatter, Style} from './formatter.js'
import {jsonText} from './json-text.js'
import {lineHashes} from './line-hash.js'
import {uriOf} from './path.js'
import {faultRow, type Row, unreadRow} from './row.js'
import {helpMarkdown, helpText} from './rule-help.js'
import {shownText} from './shown.js'

// GitHub refuses longer descriptions.
const LONGEST = 1024

/** SARIF 2.1.0 with all that GitHub's code scanning asks for. What a waiver lets pass is left out: GitHub would raise it. */
export const sarif: Formatter = (report, style) => {
  const indexes = new Map(style.rules.map(({id}, index) => [id, index]))
  const notices = [
    ...report.posts.flatMap(({path, faults}) => faults.map(fault => faultRow(path, fault, style.locale))),
    ...report.unread.map(unreadRow),
  ]
  const run = {
    tool: {driver: driverOf(style)},
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: notices.length === 0,
        endTimeUtc: new Date(style.now).toISOString(),
        toolExecutionNotifications: notices.map(row => noticeOf(row, style)),
      },
    ],
    results: report.posts.flatMap(post => resultsOf(post, indexes, style)),
  }
  return `${jsonText({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, 2)}\n`
}

function driverOf(style: Style) {
  const {version, rules} = style
  return {name: 'm6l', version, semanticVersion: version, rules: rules.map(rule => describe(rule, style))}
}

function describe(rule: Rule, style: Style) {
  const {id, clause, severity} = rule
  const summary = summaryOf(rule, style.locale)
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: `${summary} ${clauseText(clause, style.locale)}`.slice(0, LONGEST)},
    help: {text: helpText(rule, style), markdown: helpMarkdown(rule, style)},
    ...(style.policyPage !== undefined && {helpUri: style.policyPage}),
    defaultConfiguration: {level: severity},
    properties: {tags: ['policy', clause.id], precision: severity === 'error' ? 'high' : 'medium', 'problem.severity': severity},
  }
}

function resultsOf(post: PostReport, indexes: ReadonlyMap<string, number>, {root}: Style) {
  if (post.findings.length === 0) return []
  const artifactLocation = {uri: uriOf(root, post.path)}
  const lines = linesOf(post.source)
  const hashes = lineHashes(post.source)
  return post.findings.map(finding => {
    const {rule, clause, severity, line, fix} = finding
    const index = indexes.get(rule)
    const hash = hashes[line - 1]
    return {
      ruleId: rule,
      ...(index !== undefined && {ruleIndex: index}),
      level: severity,
      message: {text: unlinked(finding.message) || rule},
      locations: [{physicalLocation: {artifactLocation, region: regionOf(finding)}}],
      ...(hash !== undefined && {partialFingerprints: {primaryLocationLineHash: hash}}),
      ...(fix && {fixes: [fixOf(finding, changeOf(fix, lines, artifactLocation))]}),
      properties: {clause},
    }
  })
}

function regionOf({line, column, endLine, endColumn}: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>) {
  return {startLine: line, startColumn: column, endLine, endColumn}
}

function fixOf({rule, hint}: Finding, change: ReturnType<typeof changeOf>) {
  return {description: {text: unlinked(hint) || rule}, artifactChanges: [change]}
}

function changeOf({span, text}: Fix, lines: Lines, artifactLocation: {readonly uri: string}) {
  const start = lines.at(span.start)
  const end = lines.at(span.end)
  const deletedRegion = regionOf({...start, endLine: end.line, endColumn: end.column})
  return {artifactLocation, replacements: [{deletedRegion, ...(text !== '' && {insertedContent: {text}})}]}
}

function noticeOf({path, message, hint, rule}: Row, {root}: Style) {
  return {
    level: 'error',
    message: {text: unlinked(`${message} ${hint}`) || path || 'm6l'},
    ...(rule !== undefined && {associatedRule: {id: rule}}),
    locations: [{physicalLocation: {artifactLocation: {uri: uriOf(root, path)}}}],
  }
}

/** `[words](target)` is a link even in plain messages (SARIF 2.1.0, 3.11.6): a draft must not plant one. */
function unlinked(text: string): string {
  return shownText(text).replaceAll('](', '] (')
}
