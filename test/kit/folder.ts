import {mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, onTestFinished, TestRunner} from 'vitest'

/** Lets go of a folder once the test that asked for it has ended, or, where none is running yet, all tests of its file. */
function dropLater(folder: string): void {
  const drop = () => rmSync(folder, {recursive: true, force: true})
  // Files share what they load, so a hook that this module set would be that of the first file alone.
  if (TestRunner.getCurrentTest()) onTestFinished(drop)
  else afterAll(drop)
}

/** A temporary folder with files in it, the root of a repository; a name that ends in a slash is a folder. Gone when those are that asked for it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array | object>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'm6l-')))
  dropLater(folder)
  mkdirSync(path.join(folder, '.git'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), {recursive: true})
    if (name.endsWith('/')) continue
    writeFileSync(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return folder
}

/** When the files of an old folder were written. */
export const LONG_AGO = new Date('2026-01-01')

/** The same with files that have not been touched for long: a cache trusts no file that has just been written. */
export function oldFolderWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files)
  for (const name of Object.keys(files)) utimesSync(path.join(folder, name), LONG_AGO, LONG_AGO)
  return folder
}
