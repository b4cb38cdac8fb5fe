import {closeSync, openSync, readSync} from 'node:fs'
import {isEndless, isFolder} from '../files/endless.js'
import {MARK} from './form.js'

/** Why a file is no cache, damaged or not, and must not be written over: a slip of the pen may name a draft. Nothing where it is one, or none. */
export function strangeness(file: string): string | undefined {
  if (isEndless(file)) return 'is a pipe or a device'
  if (isFolder(file)) return 'is a folder'
  const begins = beginningOf(file)
  return begins && !MARK.startsWith(begins) ? 'is no cache of m6l' : undefined
}

function beginningOf(file: string): string | undefined {
  try {
    const handle = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(MARK.length)
      return bytes.toString('latin1', 0, readSync(handle, bytes))
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}
