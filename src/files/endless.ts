import {type Stats, statSync} from 'node:fs'

/**
 * Whether there is a pipe, a socket or a device under a name: to read it may take for ever. One that the command line names is meant; one
 * that lies in a repository under a name that is looked for is a trap.
 */
export function isEndless(file: string): boolean {
  const found = lookedAt(file)
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

/** Whether there is a folder under a name. */
export function isFolder(file: string): boolean {
  return lookedAt(file)?.isDirectory() === true
}

/** What no look reaches (a name that no system takes, a folder that lets nobody in) cannot be read, and keeps nobody waiting. */
function lookedAt(file: string): Stats | undefined {
  try {
    return statSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
