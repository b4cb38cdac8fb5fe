import {InputError} from '../errors.js'
import type {Field, Stated} from '../post/index.js'
import {type Cell, rowsIn} from './cells.js'
import {type Meaning, meaningsOf} from './columns.js'
import type {Entry} from './entry.js'
import {dateOrderOf, momentIn} from './moments.js'

/** What each column of a table holds: a known meaning, or the name it has in the first row. */
type Columns = readonly {readonly meaning: Meaning | undefined; readonly name: string}[]

const LINK = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu

/** The posts of a CSV file, each read when it is asked for. @throws InputError for a table in which no column holds posts */
export function* tableEntries(source: string, path: string): Generator<Entry> {
  const rows = rowsIn(source, path)
  const {value: first, done} = rows.next()
  if (done) return
  const named = namedBy(first)
  const columns = named ?? guessedFrom(first)
  if (!columns.some(({meaning}) => meaning === 'text')) {
    throw new InputError(`${path}: no column holds the posts.`, 'Name it in the first row: message, text or content; and its date: date.', {
      path,
    })
  }
  if (!named) yield* postsIn([first], columns)
  yield* postsIn(rows, columns)
}

/** What a first row of names says; nothing where it is a post already. */
function namedBy(first: readonly Cell[]): Columns | undefined {
  const names = first.map(cell => cell.read.text.trim())
  const meanings = meaningsOf(names)
  return meanings.includes('text') ? names.map((name, at) => ({meaning: meanings[at], name})) : undefined
}

/** Without names, as Hootsuite has it: the moment, the message, perhaps a link. */
function guessedFrom(first: readonly Cell[]): Columns {
  const texts = first.map(cell => cell.read.text)
  const date = texts.findIndex(text => momentIn(text, '', dateOrderOf([text])) !== undefined)
  if (date < 0) return []
  const message = texts.findIndex((text, at) => at > date && text.trim() !== '' && !LINK.test(text))
  return texts.map((text, at) => {
    const meaning = at === date ? 'date' : at === message ? 'text' : LINK.test(text) ? 'link' : undefined
    return {meaning, name: meaning ?? `column ${at + 1}`}
  })
}

function* postsIn(rows: Iterable<readonly Cell[]>, columns: Columns): Generator<Entry> {
  for (const row of rows) {
    const entry = entryOf(row, columns)
    if (entry) yield entry
  }
}

function entryOf(cells: readonly Cell[], columns: Columns): Entry | undefined {
  const [first] = cells
  const last = cells.at(-1)
  const text = cells.find((_, at) => columns[at]?.meaning === 'text')
  if (!first || !last || !text || text.read.text.trim() === '') return undefined
  const stated = (meaning: Meaning): Stated<string> | undefined => {
    const cell = cells.find((_, at) => columns[at]?.meaning === meaning)
    return cell && statedIn(cell)
  }
  const fields = cells.flatMap((cell, at) => fieldOf(cell, columns[at]) ?? [])
  return {span: {start: first.span.start, end: last.span.end}, text: text.read, date: stated('date'), time: stated('time'), fields}
}

function statedIn({read}: Cell): Stated<string> {
  const {text} = read
  const lead = text.length - text.trimStart().length
  return {value: text.trim(), span: read.locate(lead, Math.max(text.trimEnd().length, lead))}
}

/** A cell as a field of front matter; what is empty or has a part of its own is none. */
function fieldOf(cell: Cell, column: Columns[number] | undefined): Field | undefined {
  const stated = statedIn(cell)
  const meaning = column?.meaning
  if (stated.value === '' || !column || column.name === '' || meaning === 'text' || meaning === 'date' || meaning === 'time')
    return undefined
  const value = meaning === 'm6l' ? waivers(stated) : stated.value
  return {name: meaning ?? column.name, nameSpan: stated.span, span: stated.span, value}
}

/** `links-to-library -- the guide opens in May; …` in the form that front matter has. */
function waivers({value, span}: Stated<string>): ReadonlyMap<string, Stated<unknown>> {
  const disable = value.split(';').map(part => {
    const [rule = '', reason = ''] = part.split(/\s--\s([\s\S]*)/u)
    const stated = (text: string): Stated<string> => ({value: text.trim(), span})
    return {
      value: new Map([
        ['rule', stated(rule)],
        ['reason', stated(reason)],
      ]),
      span,
    }
  })
  return new Map([['disable', {value: disable, span}]])
}
