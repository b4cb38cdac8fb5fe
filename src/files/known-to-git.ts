import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {leavesFolder, relativePath} from '../patterns/index.js'
import {knowsOf, topOf} from './git.js'
import {emptyPath, notThere} from './not-there.js'

/** Where paths were given, and the commit that the work tree is held against; the last one where none is named. */
interface Around {
  readonly cwd: string
  readonly base?: string
}

/** Git says nothing of a path that is mistyped: it finds no change there. @throws UsageError for one that is neither on disk nor known to git */
export async function refuseUnknown(paths: readonly string[], {cwd, base}: Around): Promise<void> {
  for (const given of paths) {
    if (given === '') throw emptyPath()
    // `:(top)posts` and its like are git's own.
    if (given.startsWith(':')) continue
    await refuseOutside(given, cwd)
    if (!existsSync(path.resolve(cwd, given)) && !(await knowsOf(given, {cwd, base}))) throw await notThere(given, cwd, paths)
  }
}

async function refuseOutside(given: string, cwd: string): Promise<void> {
  if (!path.isAbsolute(given) && !given.includes('..')) return
  if (!leavesFolder(relativePath(realpathSync(await topOf(cwd)), path.resolve(realpathSync(cwd), given)))) return
  throw new UsageError(`“${given}” lies outside of this repository.`, 'Name what lies in it, or run m6l in the other one.')
}
