import {realpathSync, statSync} from 'node:fs'
import {InputError, reasonOf, UsageError} from '../errors.js'
import {leavesFolder, relativePath} from '../patterns/index.js'
import {repositoryOf} from './repository.js'

/** What a pattern holds that makes it one. */
export const GLOB = /[*?{[]/u

/** Where symbolic links lead in the end; nothing when they lead nowhere, round in a circle, or to no file (a pipe). */
function linkTarget(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

/** A shell unfolds `*.md` to links as well, so a link that leads out of the repository is refused even when it is named. */
export function refuseStray(absolute: string, given: string, cwd: string): void {
  const root = repositoryOf(cwd)
  const target = linkTarget(absolute)
  if (leavesFolder(relativePath(root, absolute)) || !target || !leavesFolder(relativePath(realpathSync(root), target))) return
  throw new UsageError(`“${given}” is a symbolic link that leads out of the repository.`, 'Name the file that it leads to.')
}

/** Whether there is a file or a folder at a path that was given; nothing where there is neither. @throws InputError when it cannot be looked at */
export function kindOf(absolute: string, given: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(absolute, {throwIfNoEntry: false})
    if (!found) return undefined
    return found.isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    throw new InputError(`“${given}” cannot be read: ${reasonOf(cause)}.`, 'Check the path.', {path: given, cause})
  }
}
