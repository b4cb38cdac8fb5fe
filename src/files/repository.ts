import {existsSync} from 'node:fs'
import path from 'node:path'

/** The nearest file of a name upward from a folder, the root of its repository included; nothing outside it. */
export function fileUpward(folder: string, name: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, name)
    if (existsSync(file)) return file
    if (existsSync(path.join(at, '.git')) || path.dirname(at) === at) return undefined
  }
}

/** The repository that a folder belongs to: the nearest folder upward with a `.git`; the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return folder
  }
}
