import {InputError} from '../errors.js'
import {type Field, linesOf, readList, type Stated, statedText} from '../post/index.js'
import {type Meaning, meaningsOf} from './columns.js'
import type {Entry} from './entry.js'

/** The names, folded, under which a list may stand. */
export const LISTS: readonly string[] = ['posts', 'schedule', 'drafts', 'items', 'publications', 'المنشورات']

/** The posts of a YAML or JSON list. @throws InputError for what is no list, or cannot be read */
export async function listEntries(source: string, path: string): Promise<readonly Entry[]> {
  const {entries, problem} = await readList(source, LISTS)
  if (problem) {
    const {line, column} = linesOf(source).at(problem.offset)
    const remedy = 'A schedule is a list of posts, each with its text (message, text or content) and its date.'
    throw new InputError(`${path}:${line}:${column}: this is no schedule: ${problem.message}.`, remedy, {path})
  }
  return entries.flatMap(({span, fields}) => entryOf(span, fields, source) ?? [])
}

function entryOf(span: Entry['span'], fields: readonly Field[], source: string): Entry | undefined {
  const meanings = meaningsOf(fields.map(({name}) => name))
  const stated = (wanted: Meaning) => fields.map((field, at) => (meanings[at] === wanted ? textIn(field) : undefined)).find(Boolean)
  const text = stated('text')
  if (!text || text.value.trim() === '') return undefined
  const others = fields.flatMap((field, at) => {
    const meaning = meanings[at]
    if (meaning === 'text' || meaning === 'date' || meaning === 'time') return []
    return [{...field, name: meaning ?? field.name}]
  })
  return {span, text: statedText(source, text), date: stated('date'), time: stated('time'), fields: others}
}

function textIn({value, span}: Field): Stated<string> | undefined {
  return typeof value === 'string' ? {value, span} : undefined
}
