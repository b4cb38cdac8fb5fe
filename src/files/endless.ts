import {statSync} from 'node:fs'

/**
 * Whether there is a pipe, a socket or a device under a name: to read it may take for ever. One that the command line names is meant; one
 * that lies in a repository under a name that is looked for is a trap.
 */
export function isEndless(file: string): boolean {
  const found = statSync(file, {throwIfNoEntry: false})
  return found !== undefined && !found.isFile() && !found.isDirectory()
}
