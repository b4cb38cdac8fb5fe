import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {SourceSettings} from '../../src/config/index.js'
import {parse} from '../../src/post/index.js'
import {openSources, updateIndex} from '../../src/sources/index.js'
import {from} from './mutate.js'
import type {Subject} from './runs.js'

const WELL =
  'Whoever carries salt across the desert learns to distrust the horizon, which is always a day nearer than the well that was promised.'
const CSV = `id,title,text\n1,The Salt Road,"${WELL}"\n2,"The ""other"" road",Short\n`
const LINES = `{"id": 1, "title": "The Salt Road", "text": "${WELL}"}\n{"id": 2, "text": ""}\n`
const PAGE = `<html><head><title>Salt</title><style>p {}</style></head><body><p>${WELL}</p><script>x</script></body></html>`
const INDEX = 'tales.m6lindex'

/** Sources that posts are compared with, and the index of them; damaged bytes are carried as Latin-1. */
export async function sourceSubjects(at: string): Promise<Readonly<Record<string, Subject>>> {
  const folder = path.join(at, 'sources')
  mkdirSync(folder)
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(path.join(folder, name), bytes)
  put('salt.csv', CSV)
  const bare = {folder, ownPosts: [], boilerplate: [], index: undefined, postgres: undefined, onUnavailable: 'fail'} as const
  const indexed: SourceSettings = {...bare, files: ['salt.csv'], index: INDEX}
  await updateIndex(indexed, async () => undefined)
  const bytes = readFileSync(path.join(folder, INDEX)).toString('latin1')
  const source = (name: string, original: string): Subject => ({
    input: from([original]),
    wrong: async input => {
      put(name, input)
      return asked({...bare, files: [name]}, folder)
    },
  })
  return {
    sourceTable: source('tales.csv', CSV),
    sourceLines: source('tales.jsonl', LINES),
    sourcePage: source('tales.html', PAGE),
    index: {
      turns: 4,
      input: from([bytes]),
      wrong: async input => {
        put(INDEX, Buffer.from(input, 'latin1'))
        return asked(indexed, folder)
      },
    },
  }
}

async function asked(settings: SourceSettings, folder: string): Promise<readonly string[]> {
  const sources = await openSources(settings, () => undefined)
  try {
    const post = await parse(`A page of ours: ${WELL}`, {path: 'post.md'})
    const {matches} = await sources.matchesOf(post, path.join(folder, 'post.md'))
    return Array.isArray(matches) ? [] : ['the matches are no list']
  } finally {
    await sources.close()
  }
}
