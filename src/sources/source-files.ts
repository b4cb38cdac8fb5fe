import {statSync} from 'node:fs'
import type {SourceSettings} from '../config/index.js'
import {filesNamed} from '../files/index.js'
import {relativePath} from '../patterns/index.js'

/** A file that holds sources. */
export interface SourceFile {
  readonly file: string
  /** Relative to the configuration, with forward slashes. */
  readonly shown: string
  /** The kind of its sources that say none. */
  readonly kind: string
  readonly size: number
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number
}

const ENDINGS = /\.(?:md|markdown|txt|html?|jsonl|ndjson|csv)$/iu

/** The files of sources that a configuration names, in the order of their names. @throws UsageError for a name that finds nothing */
export async function sourceFiles({folder, files, ownPosts}: SourceSettings): Promise<readonly SourceFile[]> {
  const own = new Set(await filesNamed(ownPosts, folder, ENDINGS))
  const others = (await filesNamed(files, folder, ENDINGS)).filter(file => !own.has(file))
  const described = [...others.map(file => ({file, kind: ''})), ...[...own].map(file => ({file, kind: 'own-post'}))]
  return described.map(({file, kind}) => {
    const {size, mtimeMs} = statSync(file)
    return {file, kind, size, changed: mtimeMs, shown: relativePath(folder, file)}
  })
}
