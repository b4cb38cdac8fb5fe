import {chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {codeOf, reasonOf, UsageError} from '../errors.js'
import {type GitHook, gitHook} from '../files/git-hook.js'
import {shownPath} from '../files/index.js'
import {relativePath} from '../patterns/index.js'
import {hookScript} from './hook-script.js'

const NAMES_M6L = /\bm6l\b/u
/** These write their hook anew whenever they are installed. */
const WRITTEN_BY_TOOLS = /pre-commit\.com|lefthook/u
const EXECUTABLE = 0o755

/** What became of a hook. */
export interface HookOutcome {
  readonly what: 'hooked' | 'hookIsThere'
  readonly file: string
}

/** The hook that git runs before a commit. @throws UsageError outside a repository, or where other repositories would run it too */
export async function commitHook(cwd: string): Promise<GitHook> {
  const hook = await gitHook(cwd, 'pre-commit')
  if (!hook.isShared) return hook
  throw new UsageError(
    `git looks for hooks in ${path.dirname(hook.file)}, which lies outside of this repository.`,
    `Add this to the hook there, if it is yours: npx m6l --staged || exit 1`,
  )
}

/** Writes a hook that reads the staged drafts of a folder. @throws UsageError rather than write over another */
export function writeHook({file, top}: GitHook, cwd: string): HookOutcome {
  const shown = shownPath(file, cwd)
  try {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, hookScript(relativePath(realpathSync(top), realpathSync(cwd))), {flag: 'wx', mode: EXECUTABLE})
    chmodSync(file, EXECUTABLE)
    return {what: 'hooked', file: shown}
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST')
      throw new UsageError(`${shown} cannot be written: ${reasonOf(cause)}.`, 'Check that you may write to this folder.', {cause})
  }
  const text = readFileSync(file, 'utf8')
  if (runsM6l(text)) return {what: 'hookIsThere', file: shown}
  throw new UsageError(
    `There is a hook already, and m6l writes over none: ${shown}.`,
    WRITTEN_BY_TOOLS.test(text)
      ? 'Another tool wrote it; the README of m6l says what to add to the configuration of that tool.'
      : 'Add this to it, as its second line: npx m6l --staged || exit 1',
  )
}

/** Whether a line of a hook that is no comment names the program. */
function runsM6l(text: string): boolean {
  return text.split('\n').some(line => NAMES_M6L.test(line) && !line.trimStart().startsWith('#'))
}
