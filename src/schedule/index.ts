import {InputError} from '../errors.js'
import {type Post, postOfRow} from '../post/index.js'
import {dated} from './entry.js'
import {listEntries} from './list.js'
import {dateOrderOf} from './moments.js'
import {inStretch} from './stretch.js'
import {tableEntries} from './table.js'

/** How many posts a schedule may hold: ten times what any scheduler takes at once. */
export const MOST_POSTS = 5000

const TABLE = /\.csv$/iu

/**
 * The posts of a schedule (a .csv table, or a YAML or JSON list), in the order of the file, each read when it is asked for. Each has for
 * its source a stretch of the file, from the end of the entry before it, so that no sign of the file is read twice.
 * @throws InputError for what is no schedule, and for one of more than `MOST_POSTS`
 */
export async function* postsOf(source: string, path: string): AsyncGenerator<Post> {
  const entries = TABLE.test(path) ? tableEntries(source, path) : await listEntries(source, path)
  if (entries.length > MOST_POSTS) {
    const count = entries.length.toLocaleString('en')
    const most = MOST_POSTS.toLocaleString('en')
    throw new InputError(`${path} holds ${count} posts, and m6l reads ${most} of a schedule at most.`, 'Part it into several files.', {
      path,
    })
  }
  const order = dateOrderOf(entries.flatMap(({date}) => date?.value ?? []))
  let isFirst = true
  let from = 0
  for (const [at, whole] of entries.entries()) {
    const stretch = {start: from, end: at === entries.length - 1 ? source.length : whole.span.end}
    from = stretch.end
    const entry = inStretch(whole, stretch)
    const {fields, problems} = dated(entry, order, isFirst)
    if (problems.some(({kind}) => kind === 'date-unclear')) isFirst = false
    const {span, text} = entry
    const row = {path, source: source.slice(stretch.start, stretch.end), from: stretch.start, number: at + 1}
    yield postOfRow({...row, span, text, fields: [...fields, ...entry.fields], problems})
  }
}
