import {type Post, postOfRow} from '../post/index.js'
import {dated} from './entry.js'
import {listEntries} from './list.js'
import {dateOrderOf} from './moments.js'
import {tableEntries} from './table.js'

const TABLE = /\.csv$/iu

/** The posts of a schedule (a .csv table, or a YAML or JSON list), in the order of the file, each read when it is asked for. @throws InputError for what is no schedule */
export async function* postsOf(source: string, path: string): AsyncGenerator<Post> {
  const entries = TABLE.test(path) ? tableEntries(source, path) : await listEntries(source, path)
  const order = dateOrderOf(entries.flatMap(({date}) => date?.value ?? []))
  let isFirst = true
  for (const [at, entry] of entries.entries()) {
    const {fields, problems} = dated(entry, order, isFirst)
    if (problems.some(({kind}) => kind === 'date-unclear')) isFirst = false
    const {span, text} = entry
    yield postOfRow({path, source, number: at + 1, span, text, fields: [...fields, ...entry.fields], problems})
  }
}
