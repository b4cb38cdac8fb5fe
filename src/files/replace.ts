import {randomBytes} from 'node:crypto'
import {chmod, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'

const NOBODY_MAY_WRITE = 0o222

/**
 * Writes a file whole or not at all: to one beside it, which then takes its name. Whoever reads meanwhile, or after a crash, meets the
 * old file or the new one. Its mode and a symbolic link to it stay.
 * @throws Error as the system gives it, and for a file that nobody may write
 */
export async function replaceFile(named: string, content: Uint8Array | string): Promise<void> {
  const file = await realpath(named).catch(() => named)
  const mode = (await stat(file).catch(() => undefined))?.mode
  // Only its folder decides whether a name can be taken, so a file that is closed to everybody has to be asked.
  if (mode !== undefined && (mode & NOBODY_MAY_WRITE) === 0) throw new Error('it is read-only')
  const aside = path.join(path.dirname(file), `.m6l-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(aside, content, {flag: 'wx'})
    if (mode !== undefined) await chmod(aside, mode)
    await rename(aside, file)
  } catch (cause) {
    await rm(aside, {force: true})
    throw cause
  }
}
