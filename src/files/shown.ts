import path from 'node:path'
import {folderOf, leavesFolder, relativePath} from '../patterns/index.js'

/** A path as reports show it: below the working folder without it, else whole; always with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  const relative = relativePath(cwd, file)
  return leavesFolder(relative) ? file.split(path.sep).join('/') : relative
}

/** How files are shown, worked out once a folder. */
export function shownBelow(cwd: string): (file: string) => string {
  const folders = new Map<string, string>()
  return file => {
    const folder = folderOf(file)
    const name = file.slice(file.lastIndexOf(path.sep) + 1)
    let before = folders.get(folder)
    if (before === undefined) {
      before = shownPath(file, cwd).slice(0, -name.length)
      folders.set(folder, before)
    }
    return before + name
  }
}
