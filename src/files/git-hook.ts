import path from 'node:path'
import {liesOutside} from './astray.js'
import {git, topOf} from './git.js'

/** A hook of a repository. */
export interface GitHook {
  readonly file: string
  /** The top of the work tree, where git runs it. */
  readonly top: string
  /** Whether it lies elsewhere, where other repositories may have it too. */
  readonly isShared: boolean
}

/** Where git, or husky in its place, looks for a hook: `core.hooksPath` says so, and work trees have theirs in common. @throws UsageError */
export async function gitHook(cwd: string, name: string): Promise<GitHook> {
  const top = await topOf(cwd)
  const folderCalled = async (...words: readonly string[]) =>
    path.resolve(top, (await git({cwd: top, args: ['rev-parse', ...words]})).toString().replace(/\r?\n$/u, ''))
  const common = await folderCalled('--git-common-dir')
  const file = path.join(fromHusky(await folderCalled('--git-path', 'hooks')), name)
  return {file, top, isShared: liesOutside(file, top) && liesOutside(file, common)}
}

/** husky makes `.husky/_` anew whenever it is installed, and has what people write beside it. */
function fromHusky(folder: string): string {
  return folder.endsWith(`${path.sep}.husky${path.sep}_`) ? path.dirname(folder) : folder
}
