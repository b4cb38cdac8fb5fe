import {readFileSync} from 'node:fs'
import path from 'node:path'
import {InputError, reasonOf, UsageError} from '../errors.js'
import {ignoreMatcher, patternProblem, relativePath} from '../patterns/index.js'
import {leadsAstray} from './astray.js'
import {isEndless} from './endless.js'
import {fileUpward} from './repository.js'

/** The name of an ignore file. */
export const IGNORE_FILE = '.m6lignore'

/**
 * What an ignore file leaves out: the one that is named, or the nearest .m6lignore upward from the working folder to the root of the
 * repository, as a configuration is found; nothing where there is none.
 * @throws InputError for a file that cannot be read, UsageError for a pattern that takes too long to match
 */
export async function ignoreFile(cwd: string, named: string | undefined): Promise<((file: string) => boolean) | undefined> {
  const file = named === undefined ? fileUpward(cwd, IGNORE_FILE) : path.resolve(cwd, named)
  if (file === undefined) return undefined
  if (leadsAstray(file, cwd)) {
    const shown = named ?? IGNORE_FILE
    throw new InputError(`The ignore file ${shown} is a symbolic link that leads out of the repository.`, 'Put the file itself there.', {
      path: shown,
    })
  }
  if (named === undefined && isEndless(file)) {
    throw new InputError(`The ignore file ${IGNORE_FILE} cannot be read: it is a pipe or a device.`, 'Put a file there.', {
      path: IGNORE_FILE,
    })
  }
  const patterns = linesIn(file, named ?? IGNORE_FILE)
  const problem = patterns.map(patternProblem).find(Boolean)
  if (problem) throw new UsageError(`${named ?? IGNORE_FILE}: ${problem}, which takes too long to match.`, 'Write a simpler pattern.')
  const ignores = await ignoreMatcher(patterns)
  const folder = path.dirname(file)
  return draft => ignores(relativePath(folder, draft))
}

function linesIn(file: string, shown: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/u, '')
      .split(/\r?\n/u)
  } catch (cause) {
    throw new InputError(`The ignore file ${shown} cannot be read: ${reasonOf(cause)}.`, 'Check the path given to --ignore-path.', {
      path: shown,
      cause,
    })
  }
}
