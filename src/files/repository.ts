import {existsSync} from 'node:fs'
import path from 'node:path'

/** A folder and those above it, up to the root of its repository; up to that of the disk where there is none. */
export function* foldersUpward(folder: string): Generator<string> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    yield at
    if (existsSync(path.join(at, '.git')) || path.dirname(at) === at) return
  }
}

/** The nearest file of a name upward from a folder, the root of its repository included; nothing outside it. */
export function fileUpward(folder: string, name: string): string | undefined {
  for (const at of foldersUpward(folder)) {
    const file = path.join(at, name)
    if (existsSync(file)) return file
  }
  return undefined
}

/** The repository that a folder belongs to: the nearest folder upward with a `.git`; the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return folder
  }
}

/** Whether an absolute path is that of a folder, or below it. */
export function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative === '' || (!/^\.\.(?:$|[/\\])/u.test(relative) && !path.isAbsolute(relative))
}
