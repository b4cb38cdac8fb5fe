import {randomBytes} from 'node:crypto'
import {chmodSync, closeSync, copyFileSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {codeOf} from '../errors.js'

const NOBODY_MAY_WRITE = 0o222

/**
 * A file that is written beside the one whose name it takes. Whoever reads meanwhile, or after a crash, meets the old file or the new
 * one.
 */
export interface Replacement {
  readonly write: (content: Uint8Array | string) => void
  /** Gives it the name, once all of it is on the disk. */
  readonly finish: () => void
  /** Leaves the old file. */
  readonly abandon: () => void
}

/**
 * Begins to write a file anew. Its mode and a symbolic link to it stay.
 * @throws Error as the system gives it, and for a file that nobody may write
 */
export function replacementOf(named: string): Replacement {
  const file = placeOf(named)
  const mode = statSync(file, {throwIfNoEntry: false})?.mode
  // Only its folder decides whether a name can be taken, so a file that is closed to everybody has to be asked.
  if (mode !== undefined && (mode & NOBODY_MAY_WRITE) === 0) throw new Error('it is read-only')
  const aside = path.join(path.dirname(file), `.m6l-${randomBytes(6).toString('hex')}.tmp`)
  let handle: number | undefined = openSync(aside, 'wx')
  const close = () => {
    if (handle !== undefined) closeSync(handle)
    handle = undefined
  }
  return {
    write: content => {
      if (handle !== undefined) writeFileSync(handle, content)
    },
    finish: () => {
      if (handle !== undefined) fsyncSync(handle)
      close()
      if (mode !== undefined) chmodSync(aside, mode)
      takePlace(aside, file)
    },
    abandon: () => {
      close()
      rmSync(aside, {force: true})
    },
  }
}

/** Where a symbolic link leads; the name itself where there is nothing yet. */
function placeOf(named: string): string {
  try {
    return realpathSync(named)
  } catch {
    return named
  }
}

function takePlace(aside: string, file: string): void {
  try {
    renameSync(aside, file)
  } catch (cause) {
    // A file that is mounted by itself, as in containers, gives its name to no other: it is written over.
    if (codeOf(cause) !== 'EBUSY') throw cause
    copyFileSync(aside, file)
    rmSync(aside)
  }
}

/** Writes a file whole or not at all. @throws Error as `replacementOf` does */
export function replaceFile(named: string, content: Uint8Array | string): void {
  const replacement = replacementOf(named)
  try {
    replacement.write(content)
    replacement.finish()
  } catch (cause) {
    replacement.abandon()
    throw cause
  }
}
