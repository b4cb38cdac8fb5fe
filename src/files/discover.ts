import path from 'node:path'
import {UsageError} from '../errors.js'
import {type ClosedFolder, closedFolder, filesBelow, type UnreadFolder} from './below.js'
import {documentBelow} from './documents.js'
import {GLOB, kindOf, refuseStray} from './given-path.js'
import {IGNORE_FILE} from './ignore-file.js'
import {filesMatching} from './matching.js'
import {emptyPath, notThere} from './not-there.js'
import {shownBelow, shownPath} from './shown.js'

/** A draft to be read: where it is, and how reports call it (relative to the working folder where it lies below it). */
export interface DraftFile {
  readonly file: string
  readonly shown: string
  /** Its bytes, where they are not those on disk. */
  readonly bytes?: Uint8Array
}

/** What a command line asks for, and what is known of what is ignored. */
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

/** The drafts that a command line asks for. */
export interface Discovered {
  /** Sorted, each once. */
  readonly drafts: readonly DraftFile[]
  /** Those that were named one by one, and that ignore patterns leave out. */
  readonly leftOut: readonly DraftFile[]
  /** Folders whose drafts nobody knows, since they may not be read. */
  readonly closed: readonly ClosedFolder[]
}

const DRAFTS = /\.(?:md|markdown|txt)$/iu
const NAMES_ENDING = /\.[\p{L}\p{N}{},]+$/u

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
    if (kept === 0 && !isNamed && mustMatch) throw await nothingAt(given, files.length > 0, {paths, cwd})
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
  if (given === '') throw emptyPath()
  const absolute = path.resolve(cwd, given)
  const kind = kindOf(absolute, given)
  if (kind !== undefined) refuseStray(absolute, given, cwd)
  if (kind === 'file') return {files: [absolute], isNamed: true, unread: []}
  if (kind === 'folder') return {...filesBelow(absolute, DRAFTS), isNamed: false}
  if (!GLOB.test(given)) return {files: [], isNamed: false, unread: []}
  const pattern = given.replaceAll('\\', '/')
  return {...(await filesMatching(pattern, cwd, NAMES_ENDING.test(pattern) ? /./su : DRAFTS)), isNamed: false}
}

async function nothingAt(given: string, wereIgnored: boolean, {paths, cwd}: Pick<Wanted, 'paths' | 'cwd'>): Promise<UsageError> {
  if (wereIgnored)
    return new UsageError(`Every draft at “${given}” is ignored.`, `Look at ${IGNORE_FILE} and “ignores”, or add --no-ignore.`)
  const folder = path.resolve(cwd, given)
  if (kindOf(folder, given) !== 'folder') return notThere(given, cwd, paths)
  const document = documentBelow(folder)
  return new UsageError(
    `There are no .md, .markdown or .txt drafts in “${given}”.`,
    document === undefined
      ? 'Check the path; a schedule (.csv) is read where it is named itself.'
      : `m6l reads plain text, and so not ${shownPath(document, folder)}: copy its words into a .md or .txt file.`,
  )
}
