import {XMLValidator} from 'fast-xml-parser'
import {ruleBook} from '../../rules/presets.js'
import {type PostReport, reportOf} from '../../src/engine/index.js'
import {formatters, type Style} from '../../src/report/index.js'

const style: Style = {
  ...{paint: (_, text) => text, columns: 100, root: '/repository', locale: 'en', mask: false, version: '0.1.0'},
  ...{rules: ruleBook.rules, now: '2026-03-02T09:00:00Z'},
}

const JSON_FORMATS = new Set(['json', 'sarif', 'gitlab', 'rdjson'])
const XML_FORMATS = new Set(['junit', 'checkstyle'])

/** What is wrong with a report: faults, places outside its source, outputs that do not read. Nothing when all is well. */
export function wrongIn(report: PostReport): readonly string[] {
  return [...report.faults.map(({rule, message}) => `${rule} failed: ${message}`), ...misplaced(report), ...unreadable(report)]
}

function misplaced({source, findings, waived}: PostReport): readonly string[] {
  const isInside = ({start, end}: {start: number; end: number}) => 0 <= start && start <= end && end <= source.length
  const lines = source.split(/\r\n|\n|\r/u).length
  return [...findings, ...waived].flatMap(({rule, span, line, column, endLine, fix, suggestions = []}) => {
    const spans = [span, ...[fix, ...suggestions].flatMap(change => (change ? [change.span] : []))]
    const isRight = spans.every(isInside) && line >= 1 && column >= 1 && endLine >= line && endLine <= lines
    return isRight ? [] : [`${rule} is misplaced: ${JSON.stringify({spans, line, column, endLine, lines, length: source.length})}`]
  })
}

function unreadable(report: PostReport): readonly string[] {
  const whole = reportOf([report])
  return Object.entries(formatters).flatMap(([name, {format}]) => {
    const trouble = troubleIn(name, format(whole, style))
    return trouble === undefined ? [] : [`${name}: ${trouble}`]
  })
}

function troubleIn(name: string, text: string): string | undefined {
  if (/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e]/u.test(text)) return 'holds a control character'
  if (/\p{Surrogate}/u.test(text)) return 'holds half a character'
  if (XML_FORMATS.has(name)) {
    const valid = XMLValidator.validate(text)
    return valid === true ? undefined : valid.err.msg
  }
  const documents = JSON_FORMATS.has(name) ? [text] : name === 'ndjson' ? text.split('\n').filter(Boolean) : []
  return documents.map(jsonTrouble).find(trouble => trouble !== undefined)
}

export function jsonTrouble(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return String(error)
  }
}
