import {type Dirent, readdirSync} from 'node:fs'
import path from 'node:path'
import {codeOf, InputError, reasonOf} from '../errors.js'

/** A folder that could not be looked into, and why, as the system gave it. */
export interface UnreadFolder {
  readonly folder: string
  readonly cause: unknown
}

/** A folder that cannot be read, as reports tell of it. */
export interface ClosedFolder {
  readonly path: string
  readonly message: string
  readonly remedy: string
}

const NEVER_READ = new Set(['node_modules'])

/** What reports say of a folder that could not be looked into. */
export function closedFolder(shown: string, cause: unknown): ClosedFolder {
  return {
    path: shown,
    message: `${shown} cannot be read, nor the drafts in it: ${reasonOf(cause)}.`,
    remedy: 'Let m6l read the folder, or leave it out in .m6lignore.',
  }
}

/** Files that were found, all of them. @throws InputError where one of the folders cannot be read */
export function orRefused({files, unread}: FoundFiles): readonly string[] {
  const [first] = unread
  if (!first) return files
  throw new InputError(`${first.folder} cannot be read: ${reasonOf(first.cause)}.`, 'Let m6l read the folder.', {path: first.folder})
}

/** Files below a folder. */
export interface FoundFiles {
  readonly files: readonly string[]
  /** Folders that could not be looked into. */
  readonly unread: readonly UnreadFolder[]
}

/** The files below a folder; hidden files and folders are left out, symbolic links not followed. */
export function filesBelow(folder: string, endings: RegExp): FoundFiles {
  const files: string[] = []
  const unread: UnreadFolder[] = []
  const folders = [folder]
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const below = at.endsWith(path.sep) ? at : at + path.sep
    const inside: string[] = []
    for (const entry of entriesOf(at, unread)) {
      if (entry.name.startsWith('.') || NEVER_READ.has(entry.name)) continue
      const file = below + entry.name
      if (entry.isDirectory()) inside.push(file)
      else if (entry.isFile() && endings.test(entry.name)) files.push(file)
    }
    // Names come sorted, and what is nearly sorted is sorted soon.
    for (let last = inside.pop(); last !== undefined; last = inside.pop()) folders.push(last)
  }
  return {files, unread}
}

/** What a folder holds; one that is gone meanwhile holds nothing, one that may not be read is `unread`. */
function entriesOf(folder: string, unread: UnreadFolder[]): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (cause) {
    if (!isNoFolder(cause)) unread.push({folder, cause})
    return []
  }
}

/** Whether a folder could not be looked into because there is none by that name. */
export function isNoFolder(cause: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '')
}
