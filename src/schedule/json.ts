import {foldName} from '../post/index.js'
import {isRecord} from '../record.js'
import {meaningsOf} from './columns.js'
import {LISTS} from './list.js'

/** The texts of the posts of a JSON list, by the parser of the language itself, which tells no places; none where it is no such list. */
export function* postsInJson(source: string): Generator<string> {
  for (const entry of listIn(parsed(source))) {
    if (!isRecord(entry)) continue
    const names = Object.keys(entry)
    const text = entry[names[meaningsOf(names).indexOf('text')] ?? '']
    if (typeof text === 'string' && text.trim() !== '') yield text
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

function listIn(value: unknown): readonly unknown[] {
  const list = isRecord(value) ? Object.entries(value).find(([name]) => LISTS.includes(foldName(name)))?.[1] : value
  return Array.isArray(list) ? list : []
}
