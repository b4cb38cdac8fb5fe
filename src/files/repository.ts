import {existsSync} from 'node:fs'
import path from 'node:path'

/** The repository that a folder belongs to: the nearest folder upward with a `.git`; the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return folder
  }
}
