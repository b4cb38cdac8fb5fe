import {existsSync, readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {InputError, reasonOf, UsageError} from '../errors.js'
import {folderOf, ignoreMatcher, leavesFolder, patternProblem, relativePath} from '../patterns/index.js'
import {leadsAstray} from './astray.js'
import {type ClosedFolder, closedFolder, filesBelow, orRefused, type UnreadFolder} from './below.js'
import {isEndless} from './endless.js'
import {filesMatching} from './matching.js'
import {repositoryOf} from './repository.js'

/** A draft to be read: where it is, and how reports call it (relative to the working folder where it lies below it). */
export interface DraftFile {
  readonly file: string
  readonly shown: string
  /** Its bytes, where they are not those on disk. */
  readonly bytes?: Uint8Array
}

export interface Wanted {
  /** Files, folders and globs as they were given. */
  readonly paths: readonly string[]
  readonly cwd: string
  /** Whether a pattern that finds nothing is an error. */
  readonly mustMatch: boolean
  readonly isIgnored: (file: string) => Promise<boolean>
  /** Whether it is known by now that nothing is ignored in the folder of a file. */
  readonly isSpared?: (file: string) => boolean
}

/** What a command line asks for. */
export interface Discovered {
  /** Sorted, each once. */
  readonly drafts: readonly DraftFile[]
  /** Those that were named one by one, and that ignore patterns leave out. */
  readonly leftOut: readonly DraftFile[]
  /** Folders whose drafts nobody knows, since they may not be read. */
  readonly closed: readonly ClosedFolder[]
}

const DRAFTS = /\.(?:md|markdown|txt)$/iu
const GLOB = /[*?{[]/u
const NAMES_ENDING = /\.[\p{L}\p{N}{},]+$/u
const IGNORE_FILE = '.m6lignore'

/**
 * Finds the drafts that a command line asks for. Folders and globs without an ending give .md, .markdown and .txt; a file that is named
 * is taken whatever its ending. Symbolic links are followed where they are named, and then not out of the repository.
 * @throws UsageError for a pattern that finds nothing
 */
export async function discoverDrafts({paths, cwd, mustMatch, isIgnored, isSpared = () => false}: Wanted): Promise<Discovered> {
  const drafts: DraftFile[] = []
  const leftOut: DraftFile[] = []
  const closed = new Map<string, ClosedFolder>()
  const shownOf = shownBelow(cwd)
  for (const given of paths) {
    const {files, isNamed, unread} = await draftsAt(given, cwd)
    const wanted = await notIgnored(unread, isIgnored)
    for (const {folder, cause} of wanted) closed.set(folder, closedFolder(shownPath(folder, cwd) || given, cause))
    let kept = wanted.length
    for (const file of files) {
      const draft = {file, shown: shownOf(file)}
      if (isSpared(file) || !(await isIgnored(file))) {
        drafts.push(draft)
        kept++
      } else if (isNamed) leftOut.push(draft)
    }
    if (kept === 0 && !isNamed && mustMatch) throw nothingAt(given, files.length > 0, cwd)
  }
  return {drafts: inOrder(drafts), leftOut, closed: [...closed.values()]}
}

/** Sorted by how they are shown, each once. */
function inOrder(drafts: DraftFile[]): readonly DraftFile[] {
  drafts.sort((one, other) => (one.shown < other.shown ? -1 : one.shown > other.shown ? 1 : 0))
  return drafts.filter(({shown}, at) => shown !== drafts[at - 1]?.shown)
}

/** What stands for the drafts of a folder where nobody can tell their names. */
const ANY_DRAFT = 'post.md'

async function notIgnored(unread: readonly UnreadFolder[], isIgnored: Wanted['isIgnored']): Promise<readonly UnreadFolder[]> {
  const ignored = await Promise.all(unread.map(({folder}) => isIgnored(path.join(folder, ANY_DRAFT))))
  return unread.filter((_, at) => !ignored[at])
}

/** How files are shown, worked out once a folder. */
function shownBelow(cwd: string): (file: string) => string {
  const folders = new Map<string, string>()
  return file => {
    const folder = folderOf(file)
    const name = file.slice(file.lastIndexOf(path.sep) + 1)
    let before = folders.get(folder)
    if (before === undefined) {
      before = shownPath(file, cwd).slice(0, -name.length)
      folders.set(folder, before)
    }
    return before + name
  }
}

/** Whether a path is that of a draft, by its ending. */
export function isDraft(file: string): boolean {
  return DRAFTS.test(file)
}

interface Drafts {
  readonly files: readonly string[]
  /** Whether it is one file, by its own name. */
  readonly isNamed: boolean
  /** Folders that could not be looked into. */
  readonly unread: readonly UnreadFolder[]
}

async function draftsAt(given: string, cwd: string): Promise<Drafts> {
  if (given === '') throw new UsageError('One of the paths is empty.', 'Perhaps a variable of your script is not set; “.” is this folder.')
  const absolute = path.resolve(cwd, given)
  const kind = kindOf(absolute, given)
  if (kind !== undefined) refuseStray(absolute, given, cwd)
  if (kind === 'file') return {files: [absolute], isNamed: true, unread: []}
  if (kind === 'folder') return {...filesBelow(absolute, DRAFTS), isNamed: false}
  if (!GLOB.test(given)) return {files: [], isNamed: false, unread: []}
  const pattern = given.replaceAll('\\', '/')
  return {...(await filesMatching(pattern, cwd, NAMES_ENDING.test(pattern) ? /./su : DRAFTS)), isNamed: false}
}

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

/** Where symbolic links lead in the end; nothing when they lead nowhere, round in a circle, or to no file (a pipe). */
function realPath(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

/** A shell unfolds `*.md` to links as well, so a link that leads out of the repository is refused even when it is named. */
function refuseStray(absolute: string, given: string, cwd: string): void {
  const root = repositoryOf(cwd)
  const target = realPath(absolute)
  if (leavesFolder(relativePath(root, absolute)) || !target || !leavesFolder(relativePath(realpathSync(root), target))) return
  throw new UsageError(`“${given}” is a symbolic link that leads out of the repository.`, 'Name the file that it leads to.')
}

function kindOf(absolute: string, given: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(absolute, {throwIfNoEntry: false})
    if (!found) return undefined
    return found.isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    throw new InputError(`“${given}” cannot be read: ${reasonOf(cause)}.`, 'Check the path.', {path: given, cause})
  }
}

function nothingAt(given: string, wereIgnored: boolean, cwd: string): UsageError {
  if (wereIgnored)
    return new UsageError(`Every draft at “${given}” is ignored.`, `Look at ${IGNORE_FILE} and “ignores”, or add --no-ignore.`)
  const isFolder = kindOf(path.resolve(cwd, given), given) === 'folder'
  if (isFolder) return new UsageError(`There are no .md, .markdown or .txt drafts in “${given}”.`, 'Check the path.')
  return new UsageError(
    `There is no “${given}”.`,
    GLOB.test(given) ? 'Check the pattern, or add --no-error-on-unmatched-pattern.' : `Check the path; it was looked for in ${cwd}.`,
  )
}

/**
 * What an ignore file leaves out: the one that is named, or the .m6lignore of the working folder; nothing where there is none.
 * @throws InputError for a file that cannot be read, UsageError for a pattern that takes too long to match
 */
export async function ignoreFile(cwd: string, named: string | undefined): Promise<((file: string) => boolean) | undefined> {
  const file = path.resolve(cwd, named ?? IGNORE_FILE)
  if (named === undefined && !existsSync(file)) return undefined
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

/** A path as reports show it: below the working folder without it, else whole; always with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  const relative = relativePath(cwd, file)
  return leavesFolder(relative) ? file.split(path.sep).join('/') : relative
}
