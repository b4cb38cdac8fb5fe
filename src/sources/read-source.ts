import {closeSync, openSync, readSync} from 'node:fs'
import {InputError, reasonOf} from '../errors.js'
import {csvRows, readDraft} from '../files/index.js'
import {parse} from '../post/index.js'
import type {SourceCard} from '../reuse/index.js'
import type {SourceFile} from './source-files.js'
import {readHtml, withoutMarkup} from './source-text.js'

/** A source as it was read. */
export interface RawSource extends Omit<SourceCard, 'file' | 'words'> {
  readonly text: string
}

const BLOCK = 1 << 20
const NEWLINE = 10

/** The sources of a file, one after the other. @throws InputError that names file and line where it cannot be read */
export async function* sourcesIn(source: SourceFile): AsyncGenerator<RawSource> {
  const {file, shown} = source
  if (/\.(?:jsonl|ndjson)$/iu.test(file)) yield* jsonSources(source)
  else if (/\.csv$/iu.test(file)) yield* await csvSources(source)
  else if (/\.html?$/iu.test(file)) {
    const {title, text} = readHtml(readDraft(file, shown).text)
    yield {...fallback(source, ''), title: title || titleOf(shown), text}
  } else yield await pageSource(source)
}

function fallback({kind, shown}: SourceFile, row: string): Omit<RawSource, 'text'> {
  return {id: row === '' ? shown : `${shown}#${row}`, title: titleOf(shown), author: '', url: '', kind, lang: '', date: ''}
}

function titleOf(shown: string): string {
  return (shown.split('/').at(-1) ?? shown).replace(/\.[^.]+$/u, '').replaceAll(/[_-]+/gu, ' ')
}

/** Markdown or plain text; front matter tells of it. */
async function pageSource(source: SourceFile): Promise<RawSource> {
  const {file, shown} = source
  const {text} = readDraft(file, shown)
  const isMarkdown = !/\.txt$/iu.test(file)
  const {meta, body} = await parse(text, {path: shown})
  const field = (...names: readonly string[]) =>
    names.map(name => meta.fields.get(name)?.value).find(value => typeof value === 'string') ?? ''
  const plain = fallback(source, '')
  const heading = /^#\s+(.{1,300})$/mu.exec(text.slice(body.start))?.[1]?.trim()
  const read = text.slice(0, body.start).replace(/[^\n]/gu, ' ') + text.slice(body.start)
  return {
    ...{id: plain.id, title: meta.title?.value || heading || plain.title, author: meta.authors.map(({value}) => value).join(', ')},
    ...{url: field('url', 'link', 'permalink'), kind: field('kind') || source.kind, lang: meta.language?.value ?? ''},
    ...{date: meta.date?.value ?? '', text: isMarkdown ? withoutMarkup(read) : read},
  }
}

function* jsonSources(source: SourceFile): Generator<RawSource> {
  let line = 0
  for (const text of linesOf(source)) {
    line++
    if (text.trim() === '') continue
    yield fromRow(source, line, rowIn(text, source, line))
  }
}

function rowIn(text: string, {shown}: SourceFile, line: number): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new InputError(
      `${shown}:${line}: this line is not JSON.`,
      'Write one object a line: {"id", "title", "author", "url", "text", "kind"}.',
      {path: shown, cause},
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw withoutText(shown, line)
  return value as Readonly<Record<string, unknown>>
}

async function csvSources(source: SourceFile): Promise<readonly RawSource[]> {
  const {file, shown} = source
  const rows = await csvRows(readDraft(file, shown).text).catch((cause: unknown) => {
    throw new InputError(`${shown} is not CSV: ${reasonOf(cause)}`, 'Give it a header: id,title,author,url,text,kind.', {
      path: shown,
      cause,
    })
  })
  return rows.map(({line, cells}) => fromRow(source, line, cells))
}

function fromRow(source: SourceFile, line: number, row: Readonly<Record<string, unknown>>): RawSource {
  const {text} = row
  if (typeof text !== 'string') throw withoutText(source.shown, line)
  const plain = fallback(source, String(line))
  const said = (name: keyof typeof plain) => {
    const value = row[name]
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : plain[name]
  }
  return {
    id: said('id'),
    title: said('title'),
    author: said('author'),
    url: said('url'),
    kind: said('kind'),
    lang: said('lang'),
    date: said('date'),
    text,
  }
}

function withoutText(shown: string, line: number): InputError {
  return new InputError(`${shown}:${line}: this source has no “text”.`, 'Each source is an object, or a row, with at least a “text”.', {
    path: shown,
  })
}

/** The lines of a file that may be larger than memory. */
function* linesOf({file, shown}: SourceFile): Generator<string> {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (cause) {
    throw new InputError(`${shown} cannot be read: ${reasonOf(cause)}.`, 'Check that the file exists and that you may read it.', {
      path: shown,
      cause,
    })
  }
  try {
    let rest: Buffer = Buffer.alloc(0)
    for (let block = read(handle); block.length > 0; block = read(handle)) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, block]) : block
      let from = 0
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
        yield bytes.toString('utf8', from, end)
        from = end + 1
      }
      rest = bytes.subarray(from)
    }
    if (rest.length > 0) yield rest.toString('utf8')
  } finally {
    closeSync(handle)
  }
}

function read(handle: number): Buffer {
  const block = Buffer.allocUnsafe(BLOCK)
  return block.subarray(0, readSync(handle, block, 0, BLOCK, null))
}
