import path from 'node:path'
import {UsageError} from '../errors.js'
import {filesBelow, orRefused} from './below.js'
import {GLOB, kindOf, refuseStray} from './given-path.js'
import {filesMatching} from './matching.js'

/**
 * Files that a configuration names: by their own names, by globs, or as folders, which stand for all below them with such an ending.
 * @throws UsageError when one of the names finds nothing, or leads out of the repository, InputError for a folder that cannot be read
 */
export async function filesNamed(names: readonly string[], folder: string, endings: RegExp): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const name of names) {
    const absolute = path.resolve(folder, name)
    const kind = kindOf(absolute, name)
    if (kind !== undefined) refuseStray(absolute, name, folder)
    const files =
      kind === 'file' ? [absolute] : kind === 'folder' ? orRefused(filesBelow(absolute, endings)) : await globbed(name, folder, endings)
    if (files.length === 0) throw new UsageError(`“${name}” names no file that can be read as a source.`, `It was looked for in ${folder}.`)
    for (const file of files) found.add(file)
  }
  return [...found].sort()
}

async function globbed(name: string, folder: string, endings: RegExp): Promise<readonly string[]> {
  if (!GLOB.test(name)) return []
  return orRefused(await filesMatching(name.replaceAll('\\', '/'), folder, endings))
}
