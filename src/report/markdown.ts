import {type Clause, clauseText, type Report} from '../engine/index.js'
import type {Formatter, Style} from './formatter.js'
import {inMarkdown} from './markdown-text.js'
import {mendedSaid} from './mending.js'
import {pageWords} from './page-words.js'
import {pathBelowRoot} from './path.js'
import {postRows, type Row, unreadRow} from './row.js'
import {shownText, visiblePath} from './shown.js'
import {tallied} from './tally.js'
import {draftsIn, unreadSaid} from './unread.js'
import {counted, filled, formFor, wordsIn} from './words.js'

/** A comment on GitHub takes 65,536 characters, the summary of a step more. */
const LONGEST = 60_000
const SIGNS = {error: '❌', warning: '⚠️'} as const

/** A summary for a pull request: how many problems by clause, then each with its place, as tables. */
export const markdown: Formatter = (report, style) => {
  const {title, nothing, drafts} = pageWords(style.locale)
  const count = draftsIn(report)
  if (report.errors + report.warnings + report.faults + report.unread.length === 0) {
    const mended = mendedSaid(report, style).map(text => `<br>**${text}**`)
    return `## ${title}\n\n✅ ${nothing} (${counted(style.locale, drafts, count)})${mended.join('')}\n`
  }
  const head = [`## ${title}`, headline(report, count, style), clauseTable(report, style)].filter(part => part !== '')
  return `${[...head, ...cut(draftTables(report, style), head.join('').length, style)].join('\n\n')}\n`
}

function headline(report: Report, count: number, style: Style): string {
  const {locale} = style
  const words = wordsIn(locale)
  const problems = [counted(locale, words.errors, report.errors), counted(locale, words.warnings, report.warnings)]
  const others = [...unreadSaid(report.unread, locale), ...(report.faults > 0 ? [counted(locale, words.faults, report.faults)] : [])]
  const found = filled(locale, formFor(locale, pageWords(locale).inDrafts, count), {n: String(count), problems: problems.join(words.comma)})
  return [found, ...others, ...mendedSaid(report, style)].map(text => `**${text}**`).join('<br>')
}

function clauseTable(report: Report, {locale, rules, policyPage}: Style): string {
  const {clause, errors, warnings} = pageWords(locale)
  const clauses = new Map<string, Clause>(rules.map(rule => [rule.clause.id, rule.clause]))
  const rows = tallied(report, finding => finding.clause).map(({key, ...counts}) => {
    const held = clauses.get(key)
    const text = held ? clauseText(held, locale) : ''
    return `| **${inMarkdown(key)}** ${inMarkdown(text)} | ${counts.errors} | ${counts.warnings} |`
  })
  const heading = policyPage === undefined ? clause : `[${clause}](<${policyPage}>)`
  return rows.length === 0 ? '' : [`| ${heading} | ${errors} | ${warnings} |`, '| :-- | --: | --: |', ...rows].join('\n')
}

/** A table a draft, and how many rows it has. */
interface Table {
  readonly text: string
  readonly rows: number
}

function draftTables({posts, unread}: Report, style: Style): readonly Table[] {
  return [
    ...posts.map(post => tableOf(post.path, postRows(post, style.locale), style)),
    ...unread.map(one => tableOf(one.path, [unreadRow(one)], style)),
  ].filter(({rows}) => rows > 0)
}

function tableOf(path: string, rows: readonly Row[], {root, locale}: Style): Table {
  const {place, said, rule} = pageWords(locale)
  const heading = `### ${inMarkdown(visiblePath(pathBelowRoot(root, path)))}`
  const table = [`| | ${place} | ${said} | ${rule} |`, '| :-- | --: | :-- | :-- |', ...rows.map(tableRow)].join('\n')
  return {text: `${heading}\n\n${table}`, rows: rows.length}
}

function tableRow({severity, message, hint, rule = '', finding}: Row): string {
  const place = finding ? `${finding.line}:${finding.column}` : ''
  const cells = [SIGNS[severity], place, [message, hint].map(text => inMarkdown(shownText(text))).join('<br>'), inMarkdown(rule)]
  return `| ${cells.join(' | ')} |`
}

/** As many tables as fit, and how many problems do not. */
function cut(tables: readonly Table[], start: number, {locale}: Style): readonly string[] {
  let length = start
  const fitting = tables.findIndex(({text}) => {
    length += text.length
    return length > LONGEST
  })
  if (fitting < 0) return tables.map(({text}) => text)
  const left = tables.slice(fitting).reduce((sum, {rows}) => sum + rows, 0)
  return [...tables.slice(0, fitting).map(({text}) => text), `_${counted(locale, pageWords(locale).cut, left)}_`]
}
