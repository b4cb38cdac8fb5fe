import {type Dirent, readdir} from 'node:fs'
import path from 'node:path'
import {type FoundFiles, isNoFolder, type UnreadFolder} from './below.js'

const NEVER = ['**/node_modules/**', '**/.git/**']

/** The files that a pattern means, as seen from a folder; hidden files and folders are left out, symbolic links not followed. */
export async function filesMatching(pattern: string, cwd: string, endings: RegExp): Promise<FoundFiles> {
  const {glob} = await import('tinyglobby')
  const unread: UnreadFolder[] = []
  const files = await glob({
    patterns: [pattern],
    ...{cwd, ignore: NEVER, absolute: true, dot: false, expandDirectories: false, followSymbolicLinks: false},
    fs: {readdir: readingInto(unread)},
  })
  return {files: files.map(file => path.normalize(file)).filter(file => endings.test(file)), unread}
}

/** Reads folders as the system does, and keeps those that cannot be read, which tinyglobby passes over. */
function readingInto(unread: UnreadFolder[]): typeof readdir {
  const read = (folder: string, options: {withFileTypes: true}, done: (cause: unknown, entries: Dirent[]) => void) =>
    readdir(folder, options, (cause, entries) => {
      if (cause && !isNoFolder(cause)) unread.push({folder: path.resolve(folder), cause})
      done(cause, entries)
    })
  return Object.assign(read, readdir)
}
