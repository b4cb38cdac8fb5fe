import {realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {isSettled} from './settled.js'

/** A file, and the state in which it was seen. */
export interface SeenFile {
  readonly file: string
  readonly state: string
}

/** What is seen on the way to what a post leads to, so that it can be told later whether all of it is as it was. */
export interface Sight {
  /** Sees which folders of a path are the root of a repository: that decides how far is looked. */
  readonly repository: (folder: string, root: string) => void
  readonly look: (file: string) => void
  /** All that was seen; nothing where some of it was written a moment ago, or may not be looked at. */
  readonly seen: () => readonly SeenFile[] | undefined
}

const MISSING = 'missing'

/** A sight that has seen nothing yet. */
export function sight(): Sight {
  const states = new Map<string, string | undefined>()
  const look = (file: string) => {
    const place = highestMissing(file) ?? file
    if (!states.has(place)) states.set(place, stateOf(place, true))
  }
  return {
    look,
    repository: (folder, root) => {
      look(folder)
      for (let at = folder; ; at = path.dirname(at)) {
        look(path.join(at, '.git'))
        if (at === root && at !== folder) break
        if (path.dirname(at) === at) break
      }
    },
    seen: () => {
      const all = [...states].flatMap(([file, state]) => (state === undefined ? [] : {file, state}))
      return all.length < states.size ? undefined : all
    },
  }
}

/** Tells whether files are as they were seen; each is looked at once. */
export function lookAgain(): (seen: readonly SeenFile[]) => boolean {
  const states = new Map<string, string | undefined>()
  const stateNow = (file: string) => {
    if (!states.has(file)) states.set(file, stateOf(file, false))
    return states.get(file)
  }
  return seen => seen.every(({file, state}) => stateNow(file) === state)
}

/** The first folder on the way to a file that is not there, if its parent is: nothing below it can be there either. */
function highestMissing(file: string): string | undefined {
  const parent = path.dirname(file)
  if (parent === file || stateOf(parent, false) !== MISSING) return undefined
  return highestMissing(parent) ?? parent
}

/** What a file is, where it really lies, and, for one with content, when it was last changed; nothing for what may not be relied on. */
function stateOf(file: string, onlySettled: boolean): string | undefined {
  try {
    const found = statSync(file, {throwIfNoEntry: false})
    if (!found) return MISSING
    const real = realpathSync(file)
    if (found.isDirectory()) return `folder ${real}`
    if (!found.isFile() || (onlySettled && !isSettled(found))) return undefined
    return `file ${found.size} ${found.mtimeMs} ${found.ctimeMs} ${real}`
  } catch {
    return undefined
  }
}
