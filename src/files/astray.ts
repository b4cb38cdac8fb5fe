import {realpathSync} from 'node:fs'
import path from 'node:path'
import {leavesFolder, relativePath} from '../patterns/index.js'
import {repositoryOf} from './repository.js'

/**
 * Whether a symbolic link on the way to a file, which may not be there yet, leads out of the repository of a folder. Whoever writes in a
 * repository could otherwise have others read, or write over, what is theirs. A file outside was named so on purpose.
 */
export function leadsAstray(file: string, folder: string): boolean {
  const root = repositoryOf(folder)
  return !leavesFolder(relativePath(root, file)) && leavesFolder(relativePath(linksFollowed(root), linksFollowed(file)))
}

/** Whether a file, by its name or through a symbolic link on the way to it, lies outside of the repository of a folder. */
export function liesOutside(file: string, folder: string): boolean {
  return leavesFolder(relativePath(repositoryOf(folder), file)) || leadsAstray(file, folder)
}

/** Where a path ends when all links on it are followed; what is not there yet stands below what is. */
function linksFollowed(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    const parent = path.dirname(file)
    return parent === file ? file : path.join(linksFollowed(parent), path.basename(file))
  }
}
