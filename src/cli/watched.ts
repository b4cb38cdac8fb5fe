import {accessSync, constants, type Stats} from 'node:fs'
import path from 'node:path'
import {GLOB} from '../files/given-path.js'
import {foldersUpward, isWithin} from '../files/repository.js'

const SETTING = /\.(?:ya?ml|jsonc?)$|[\\/]\.m6l(?:rc|ignore)$/iu
/** What counts from a folder above; anything may be extended from beside the configuration of the working folder. */
const FROM_ABOVE = /[\\/](?:\.m6l(?:rc(?:\.\w+)?|ignore|-suppressions\.json)|package\.json)$/u
const DRAFT = /\.(?:md|markdown|txt|csv)$/iu
const LEFT_OUT = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/u

/** What a command line names, as it names it. */
export interface Named {
  /** Drafts, folders and patterns. */
  readonly paths: readonly string[]
  /** What is read beside them: a configuration, an ignore file, a baseline. */
  readonly read: readonly string[]
  /** What linting itself writes. */
  readonly written: readonly string[]
}

/** Where changes are watched, as absolute paths. */
export interface Watched {
  readonly places: readonly string[]
  readonly isLeftOut: (file: string, stats?: Stats) => boolean
}

/** The drafts, what is named beside them, and the settings of the working folder and of each folder above, up to the root of the repository. */
export function watchedFor({paths, read, written}: Named, cwd: string): Watched {
  const absolute = (file: string) => path.resolve(cwd, file)
  const [own, named] = [new Set(written.map(absolute)), new Set(read.map(absolute))]
  const drafts = (paths.length > 0 ? paths : ['.']).map(given => placeOf(given, cwd))
  const above = new Set([cwd, ...drafts].flatMap(place => [...foldersUpward(place)]).filter(canBeWatched))
  const places = [...drafts, ...named, ...above]
  return {
    places: [...new Set(places)],
    isLeftOut: (file, stats) => {
      if (LEFT_OUT.test(file) || own.has(file)) return true
      const isSetting = SETTING.test(file)
      if (stats?.isFile() && !isSetting && !DRAFT.test(file) && !named.has(file)) return true
      const folder = path.dirname(file)
      const isInForce = folder === cwd ? isSetting : above.has(folder) && FROM_ABOVE.test(file)
      return !isInForce && !drafts.some(place => isWithin(file, place)) && !places.some(place => isWithin(place, file))
    },
  }
}

/** A pattern is watched from the folder that it starts in. */
function placeOf(given: string, cwd: string): string {
  const parts = given.replaceAll('\\', '/').split('/')
  const glob = parts.findIndex(part => GLOB.test(part))
  return path.resolve(cwd, glob < 0 ? given : parts.slice(0, glob).join('/') || '.')
}

/** The watcher knows no root of a disk, and is told nothing of a folder that nobody may list. */
function canBeWatched(folder: string): boolean {
  if (path.dirname(folder) === folder) return false
  try {
    accessSync(folder, constants.R_OK)
    return true
  } catch {
    return false
  }
}
