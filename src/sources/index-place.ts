import path from 'node:path'
import type {SourceSettings} from '../config/index.js'
import {SourcesError} from '../errors.js'
import {liesOutside} from '../files/index.js'

/**
 * The file that a configuration names for the index, as an absolute path; nothing where it names none. Whoever may write a configuration
 * could otherwise have others write over, or open, what is theirs.
 * @throws SourcesError for one outside of the repository, by its name or through a symbolic link
 */
export function indexPlace({folder, index}: SourceSettings): string | undefined {
  if (index === undefined) return undefined
  const file = path.resolve(folder, index)
  if (!liesOutside(file, folder)) return file
  throw new SourcesError(
    `The index of sources ${index} lies outside of the repository.`,
    'Name a file within it in “sources”; .gitignore can keep it out of commits.',
  )
}
