import type {SourceSettings} from '../config/index.js'
import {isUnchanged} from './build.js'
import type {SourceIndex} from './index-reader.js'
import type {SourceDatabase} from './postgres.js'
import {sourceFiles} from './source-files.js'

/** A look at so many files costs less than a hundredth of a second; who has more is not told. */
const MOST_FILES = 2000
const MOST_BYTES = 300_000

/** Whether a database holds the sources of this checkout, as far as names and sizes tell: another checkout has other times. */
export async function isAsLarge(database: SourceDatabase, settings: SourceSettings): Promise<boolean> {
  const files = await sourceFiles(settings).catch(() => [])
  if (files.length > MOST_FILES) return true
  const known = new Map((await database.files()).map(({file, size}) => [file, size]))
  return files.every(({shown, size}) => known.get(shown) === size)
}

/** Whether an index holds its sources as they are now, as far as sizes and times tell; taken for granted where there are very many files. */
export async function isFresh(index: SourceIndex, settings: SourceSettings): Promise<boolean> {
  if (index.header.length - index.header.manifestAt > MOST_BYTES) return true
  const {files: known} = index.manifest()
  if (known.length > MOST_FILES) return true
  const files = await sourceFiles(settings).catch(() => [])
  const byName = new Map(known.map(file => [file.file, file]))
  return (
    files.length === known.length &&
    files.every(file => {
      const before = byName.get(file.shown)
      return before !== undefined && isUnchanged(file, before)
    })
  )
}
