import {chmodSync, closeSync, copyFileSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {codeOf} from '../errors.js'
import {nameBeside} from './nameless.js'
import {undisturbed} from './undisturbed.js'

const ANY_WRITE_BIT = 0o222

/**
 * Writes a file whole or not at all: to one beside it, which then takes its name. Whoever reads meanwhile, or after a crash, meets the old
 * file or the new one. Its mode and a symbolic link to it stay.
 * @throws Error as the system gives it, and for a file that nobody may write
 */
export async function replaceFile(named: string, parts: Iterable<Uint8Array | string>): Promise<void> {
  const file = placeOf(named)
  const mode = writableMode(file)
  await undisturbed(() => {
    const aside = nameBeside(file)
    const handle = openSync(aside, 'wx')
    try {
      fill(handle, parts)
      if (mode !== undefined) chmodSync(aside, mode)
      takePlace(aside, file)
    } catch (cause) {
      rmSync(aside, {force: true})
      throw cause
    }
  })
}

/** Where a symbolic link leads; the name itself where there is nothing yet. */
export function placeOf(named: string): string {
  try {
    return realpathSync(named)
  } catch {
    return named
  }
}

/**
 * The mode of a file; nothing where there is none. Only its folder decides whether a name can be taken, so a file that is closed to
 * everybody has to be asked.
 * @throws Error for a file that nobody may write
 */
export function writableMode(file: string): number | undefined {
  const mode = statSync(file, {throwIfNoEntry: false})?.mode
  if (mode !== undefined && (mode & ANY_WRITE_BIT) === 0) throw Object.assign(new Error('it is read-only'), {code: 'EREADONLY'})
  return mode
}

/** Writes all of it to the disk, and closes the file. */
function fill(handle: number, parts: Iterable<Uint8Array | string>): void {
  try {
    for (const part of parts) writeFileSync(handle, part)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
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
