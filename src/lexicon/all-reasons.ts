import type {LexiconFile} from './compile.js'
import type {Reason} from './entry.js'
import {keptFromLists} from './kept.js'

/** All entries of all lists, from their YAML. The build puts a module in the place of this one that reads them as it has packed them. */
export async function allReasons(): Promise<readonly Reason[]> {
  return JSON.parse(new TextDecoder().decode(await keptFromLists('reasons', reasonsIn))) as readonly Reason[]
}

async function reasonsIn(files: readonly LexiconFile[]): Promise<Uint8Array> {
  const {parse} = await import('../yaml/index.js')
  const reasons = files.flatMap(({path, text}) => {
    const [, language = '', topic = ''] = /(\w+)\/([\w-]+)\.yml$/u.exec(path) ?? []
    return (parse(text) as readonly Reason[]).map(entry => ({...entry, language, topic}))
  })
  return new TextEncoder().encode(JSON.stringify(reasons))
}
