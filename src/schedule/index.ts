import {InputError} from '../errors.js'
import {type Post, postOfRow} from '../post/index.js'
import {dated, type Entry} from './entry.js'
import {postsInJson} from './json.js'
import {listEntries} from './list.js'
import {dateOrderOf} from './moments.js'
import {inStretch} from './stretch.js'
import {tableEntries} from './table.js'

/** How many posts a schedule may hold: ten times what any scheduler takes at once. */
export const MOST_POSTS = 5000

const TABLE = /\.csv$/iu
const JSON_LIST = /\.json$/iu

/**
 * The posts of a schedule (a .csv table, or a YAML or JSON list), in the order of the file, each read when it is asked for. Each has for
 * its source a stretch of the file, from the end of the entry before it, so that no sign of the file is read twice.
 * @throws InputError for what is no schedule, and for one of more than `MOST_POSTS`
 */
export async function* postsOf(source: string, path: string): AsyncGenerator<Post> {
  const entries = await entriesOf(source, path)
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

/** What is too long is refused as soon as that is known: to give each letter its place takes most of the time. */
async function entriesOf(source: string, path: string): Promise<readonly Entry[]> {
  if (TABLE.test(path)) return upToMost(tableEntries(source, path), path)
  if (JSON_LIST.test(path)) upToMost(postsInJson(source), path)
  return upToMost(await listEntries(source, path), path)
}

function upToMost<T>(posts: Iterable<T>, path: string): readonly T[] {
  const taken: T[] = []
  for (const post of posts) {
    if (taken.length === MOST_POSTS) {
      const most = MOST_POSTS.toLocaleString('en')
      throw new InputError(`${path} holds more than ${most} posts, which m6l does not read at once.`, 'Part it into several files.', {path})
    }
    taken.push(post)
  }
  return taken
}
