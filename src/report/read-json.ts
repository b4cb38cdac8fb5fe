import type {About, Finding, PostReport, Unread, Waived} from '../engine/index.js'
import {linesOf} from '../post/index.js'

/** What a JSON report holds of the posts of one run. */
export interface ReadReport {
  readonly posts: readonly PostReport[]
  readonly unread: readonly Unread[]
}

/** The text of a draft by its absolute path; nothing where it cannot be had. */
export type SourceOf = (path: string) => string | undefined

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads what the `json` format wrote. The report holds no texts of drafts, so offsets are found anew in the drafts themselves; without
 * them a finding keeps its line and column, and covers nothing.
 * @throws TypeError for what is no such report
 */
export function readJson(text: string, sourceOf: SourceOf): ReadReport {
  const results: unknown = JSON.parse(text)
  if (!Array.isArray(results)) throw new TypeError('it is no list of results')
  const read = results.map((result: unknown) => resultOf(fieldsOf(result, 'a result'), sourceOf))
  return {posts: read.flatMap(({post}) => post ?? []), unread: read.flatMap(({unread}) => unread ?? [])}
}

function resultOf(result: Fields, sourceOf: SourceOf): {readonly post?: PostReport; readonly unread?: Unread} {
  const path = textIn(result, 'filePath')
  const messages = listIn(result, 'messages')
  const [first] = messages
  if (first?.['fatal'] === true && first['ruleId'] === null) {
    return {unread: {path, message: textIn(first, 'message'), remedy: textIn(first, 'hint')}}
  }
  const source = sourceOf(path) ?? ''
  const place = placerIn(source)
  const faults = messages.filter(({fatal}) => fatal === true).map(one => ({rule: textIn(one, 'ruleId'), message: textIn(one, 'detail')}))
  const findings = messages.filter(({fatal}) => fatal !== true).map(one => findingOf(one, place))
  const waived = listIn(result, 'suppressedMessages').map(one => waivedOf(one, place))
  return {post: {path, source, findings, waived, faults, about: aboutIn(result['about'])}}
}

function aboutIn(value: unknown): About {
  const {date, authors} = value === undefined ? {} : fieldsOf(value, '“about”')
  const names = Array.isArray(authors) ? authors.filter(author => typeof author === 'string') : []
  return {date: typeof date === 'string' ? date : undefined, authors: names}
}

type Placer = (line: number, column: number) => number

/** From a line and a column to the offset in the source; 0 where there is no source. */
function placerIn(source: string): Placer {
  const lines = linesOf(source)
  return (line, column) => (source === '' ? 0 : Math.min(lines.startOf(line) + column - 1, source.length))
}

function findingOf(message: Fields, place: Placer): Finding {
  const [line, column] = [numberIn(message, 'line'), numberIn(message, 'column')]
  const [endLine, endColumn] = [numberIn(message, 'endLine'), numberIn(message, 'endColumn')]
  return {
    ...{rule: textIn(message, 'ruleId'), clause: textIn(message, 'clause'), messageId: textIn(message, 'messageId')},
    severity: message['severity'] === 2 ? 'error' : 'warning',
    ...{message: textIn(message, 'message'), hint: textIn(message, 'hint'), slots: {}},
    span: {start: place(line, column), end: place(endLine, endColumn)},
    ...{line, column, endLine, endColumn},
  }
}

function waivedOf(message: Fields, place: Placer): Waived {
  const [suppression] = listIn(message, 'suppressions')
  const by = suppression?.['kind'] === 'file' ? 'baseline' : 'post'
  return {...findingOf(message, place), reason: suppression ? textIn(suppression, 'justification') : '', by}
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${what} is no object`)
  return {...value}
}

function listIn(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name]
  if (!Array.isArray(value)) throw new TypeError(`“${name}” is no list`)
  return value.map((entry: unknown) => fieldsOf(entry, `an entry of “${name}”`))
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string') throw new TypeError(`“${name}” is no text`)
  return value
}

function numberIn(fields: Fields, name: string): number {
  const value = fields[name]
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) throw new TypeError(`“${name}” is no line or column`)
  return value
}
