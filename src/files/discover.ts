import {existsSync, lstatSync, readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {InputError, UsageError} from '../errors.js'

/** A draft to be read: where it is, and how reports call it (relative to the working folder where it lies below it). */
export interface DraftFile {
  readonly file: string
  readonly shown: string
}

export interface Wanted {
  /** Files, folders and globs as they were given. */
  readonly paths: readonly string[]
  readonly cwd: string
  /** A file of patterns in the manner of .gitignore; `false` for none. */
  readonly ignorePath: string | false
  /** Whether a pattern that finds nothing is an error. */
  readonly mustMatch: boolean
}

const DRAFTS = /\.(?:md|markdown|txt)$/iu
const IGNORE_FILE = '.m6lignore'
const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * The drafts that a command line asks for, sorted, each once. Folders are walked for .md, .markdown and .txt; a file that is named is
 * taken whatever its ending. Symbolic links are not followed out of the working folder.
 * @throws UsageError for a pattern that finds nothing, InputError for an ignore file that is not there
 */
export async function discoverDrafts(wanted: Wanted): Promise<readonly DraftFile[]> {
  const ignored = await ignoreFilter(wanted)
  const found = new Map<string, DraftFile>()
  for (const given of wanted.paths) {
    const files = await draftsAt(given, wanted.cwd)
    const kept = files.filter(file => !ignored(file))
    if (kept.length === 0 && wanted.mustMatch) throw nothingAt(given, files.length > 0, wanted.cwd)
    for (const file of kept) found.set(file, {file, shown: shownPath(file, wanted.cwd)})
  }
  return [...found.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0))
}

async function draftsAt(given: string, cwd: string): Promise<readonly string[]> {
  const absolute = path.resolve(cwd, given)
  const kind = kindOf(absolute)
  if (kind === 'file') return [absolute]
  if (kind === 'folder') return walk(absolute, ['**/*'], DRAFTS)
  return /[*?{[]/u.test(given) ? walk(cwd, [given.replaceAll('\\', '/')]) : []
}

async function walk(folder: string, patterns: readonly string[], endings?: RegExp): Promise<readonly string[]> {
  const {glob} = await import('tinyglobby')
  const files = await glob({
    patterns: [...patterns],
    ...{cwd: folder, ignore: NEVER, absolute: true, dot: false, expandDirectories: false, followSymbolicLinks: false},
  })
  const root = realpathSync(folder)
  return files.map(file => path.normalize(file)).filter(file => (endings?.test(file) ?? true) && staysIn(file, root))
}

function staysIn(file: string, root: string): boolean {
  if (!lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink()) return true
  if (!existsSync(file)) return false
  const target = path.relative(root, realpathSync(file))
  return !target.startsWith('..') && !path.isAbsolute(target) && statSync(file).isFile()
}

function kindOf(absolute: string): 'file' | 'folder' | undefined {
  const found = statSync(absolute, {throwIfNoEntry: false})
  if (!found) return undefined
  return found.isDirectory() ? 'folder' : 'file'
}

function nothingAt(given: string, wereIgnored: boolean, cwd: string): UsageError {
  if (wereIgnored) return new UsageError(`Every draft at “${given}” is ignored.`, `Look at ${IGNORE_FILE}, or add --no-ignore.`)
  const remedy = /[*?{[]/u.test(given)
    ? 'Check the pattern, or add --no-error-on-unmatched-pattern.'
    : `Check the path; it was looked for in ${cwd}.`
  const folder = kindOf(path.resolve(cwd, given)) === 'folder'
  return new UsageError(folder ? `There are no .md, .markdown or .txt drafts in “${given}”.` : `There is no “${given}”.`, remedy)
}

async function ignoreFilter({cwd, ignorePath}: Wanted): Promise<(file: string) => boolean> {
  if (ignorePath === false) return () => false
  const file = path.resolve(cwd, ignorePath === '' ? IGNORE_FILE : ignorePath)
  if (!existsSync(file)) {
    if (ignorePath === '') return () => false
    throw new InputError(ignorePath, `There is no ignore file ${ignorePath}.`, 'Check the path given to --ignore-path.')
  }
  const ignores = await ignoreMatcher(readFileSync(file, 'utf8'))
  const folder = path.dirname(file)
  return draft => ignores(path.relative(folder, draft))
}

/** Whether patterns in the manner of .gitignore leave out a path, which is relative to where the patterns stand. */
export async function ignoreMatcher(patterns: string | readonly string[]): Promise<(relative: string) => boolean> {
  const {default: ignore} = await import('ignore')
  const matcher = ignore().add(typeof patterns === 'string' ? patterns : [...patterns])
  return relative => {
    const plain = relative.replaceAll('\\', '/')
    return plain !== '' && !plain.startsWith('..') && !path.isAbsolute(plain) && matcher.ignores(plain)
  }
}

/** A path as reports show it: below the working folder without it, else whole; always with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
  return shown.replaceAll('\\', '/')
}
