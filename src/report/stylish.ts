import type {Finding, PostReport, Report} from '../engine/index.js'
import {setApart} from './direction.js'
import {type Style, type Teller, wholly} from './formatter.js'
import {fixableSaid, mendedSaid} from './mending.js'
import {policyNotes} from './policy-notes.js'
import {postRows, type Row, unreadRow} from './row.js'
import {shownText, visiblePath} from './shown.js'
import {unreadSaid} from './unread.js'
import {padded, widthOf} from './width.js'
import {counted, type Forms, wordsIn} from './words.js'
import {wrapped} from './wrap.js'

// Narrower than this, a message is hard to read: the rule then goes below it.
const LEAST_COLUMNS = 50
const LEAST_BESIDE = 40

/** For people at a terminal: problems by draft as ESLint shows them, then what the policy asks and what to do. */
export const stylishTeller: Teller = style => {
  const first = new Map<string, Finding>()
  let isEmpty = true
  const paragraph = (lines: readonly string[]) => {
    isEmpty &&= lines.length === 0
    return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`
  }
  const meet = ({findings}: PostReport) => {
    for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding)
  }
  return {
    post: post => {
      meet(post)
      return paragraph(block(post.path, postRows(post, style.locale), style))
    },
    passBy: ({byRule, faults}, report) => {
      isEmpty &&= byRule.size + faults === 0
      for (const rule of byRule.keys()) if (!first.has(rule)) return meet(report())
    },
    rest: rest => {
      const unread = rest.unread.map(one => paragraph(block(one.path, [unreadRow(one)], style)))
      if (isEmpty && rest.mended === 0) return ''
      return [...unread, paragraph(totals(rest, style)), paragraph(policyNotes([...first.values()], style)), '\n'].join('')
    },
  }
}

export const stylish = wholly(stylishTeller)

function block(path: string, rows: readonly Row[], style: Style): readonly string[] {
  if (rows.length === 0) return []
  const cells = rows.map(row => cellsOf(row, style))
  const layout = layoutOf(cells, style)
  return [style.paint('underline', visiblePath(path)), ...cells.flatMap(row => rowLines(row, layout, style))]
}

/** What a row shows, not yet laid out. */
interface Cells {
  readonly line: string
  readonly column: string
  readonly severity: Row['severity']
  readonly word: string
  readonly message: string
  readonly rule: string
}

function cellsOf({severity, message, hint, rule, finding}: Row, {locale}: Style): Cells {
  const place = {line: String(finding?.line ?? ''), column: String(finding?.column ?? '')}
  const named = finding ? `${finding.rule} (${finding.clause})` : (rule ?? '')
  // The hint of a rule stands once below all drafts; a failure has no such place.
  const said = finding ? shownText(message).replace(/(?<=[^ .])\.$/u, '') : shownText(`${message} ${hint}`)
  return {...place, severity, word: wordsIn(locale).severity[severity], message: said, rule: shownText(named)}
}

interface Layout {
  readonly line: number
  readonly column: number
  readonly word: number
  readonly message: number
  /** Whether the rule stands beside the message, not below it. */
  readonly beside: boolean
}

function layoutOf(cells: readonly Cells[], {columns}: Style): Layout {
  const widest = (cell: 'line' | 'column' | 'word' | 'message' | 'rule') =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[cell])), 0)
  const fixed = {line: widest('line'), column: widest('column'), word: widest('word')}
  const room = Math.max(columns, LEAST_COLUMNS) - indentOf(fixed)
  const besideRule = room - widest('rule') - 2
  const beside = besideRule >= Math.min(widest('message'), LEAST_BESIDE)
  return {...fixed, message: Math.min(beside ? besideRule : room, widest('message')), beside}
}

function indentOf({line, column, word}: Pick<Layout, 'line' | 'column' | 'word'>): number {
  return 2 + line + 1 + column + 2 + word + 2
}

function rowLines({line, column, severity, word, message, rule}: Cells, layout: Layout, {paint, locale}: Style): readonly string[] {
  const place = `${line.padStart(layout.line)}${line === '' ? ' ' : ':'}${column.padEnd(layout.column)}`
  const spaces = ' '.repeat(Math.max(layout.word - widthOf(word), 0))
  const head = `  ${paint('dim', place)}  ${paint(severity, setApart(word, locale))}${spaces}  `
  const indent = ' '.repeat(indentOf(layout))
  const [first = '', ...rest] = wrapped(message, layout.message)
  const below = rest.map(text => indent + setApart(text, locale))
  if (rule === '') return [head + setApart(first, locale), ...below]
  const named = paint('dim', rule)
  if (!layout.beside) return [head + setApart(first, locale), ...below, indent + named]
  return [`${head}${setApart(first, locale)}${padded('', layout.message - widthOf(first))}  ${named}`, ...below]
}

function totals(rest: Omit<Report, 'posts'>, style: Style): readonly string[] {
  const {errors, warnings, unread, faults} = rest
  const {paint, locale} = style
  const words = wordsIn(locale)
  const tone = errors + unread.length + faults > 0 ? 'error' : 'warning'
  const count = (forms: Forms, n: number) => counted(locale, forms, n)
  const headline = (text: string) => paint('bold', paint(tone, `✖ ${setApart(text, locale)}`))
  const split = [count(words.errors, errors), count(words.warnings, warnings)].join(words.comma)
  const found = errors + warnings
  return [
    ...(found > 0 ? [headline(`${count(words.problems, found)} (${split})`)] : []),
    // “2 of them” are problems, and no drafts that could not be read.
    ...fixableSaid(rest, style).map(text => `  ${setApart(text, locale)}`),
    ...unreadSaid(unread, locale).map(headline),
    ...(faults > 0 ? [headline(count(words.faults, faults))] : []),
    ...mendedSaid(rest, style).map(text => paint('bold', paint('ok', `✔ ${setApart(text, locale)}`))),
  ]
}
