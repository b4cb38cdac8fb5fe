import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {GLOB} from './given-path.js'
import {shownPath} from './shown.js'

/** Of a larger folder nobody waits for the nearest name. */
const MOST_NAMES = 10_000

/** What to say of a path that is not there, one of `all` that were given: the path that was most likely meant, where there is one. */
export async function notThere(given: string, cwd: string, all: readonly string[] = []): Promise<UsageError> {
  const parted = partedName(given, cwd, all)
  if (parted !== undefined) {
    return new UsageError(
      `There is no “${given}”. Did you mean “${parted}”?`,
      `A name that holds spaces stands between quotation marks, and straight ones: "${parted}"`,
    )
  }
  const hint = GLOB.test(given) ? '' : await meant(given, cwd)
  return new UsageError(
    `There is no “${given}”.${hint}`,
    GLOB.test(given) ? 'Check the pattern, or add --no-error-on-unmatched-pattern.' : `Check the path; it was looked for in ${cwd}.`,
  )
}

/** A name holds no more words. */
const MOST_WORDS = 12
/** Marks that a shell takes for letters. */
const CURLY = /^[“”„«‘’]\s?|\s?[“”»‘’]$/gu

/** A name that a shell has parted at its spaces, whole again; nothing where there is none. */
function partedName(given: string, cwd: string, all: readonly string[]): string | undefined {
  const at = all.indexOf(given)
  for (let first = Math.max(0, at - MOST_WORDS); first <= at; first++) {
    for (let end = Math.max(first + 2, at + 1); end <= Math.min(all.length, first + MOST_WORDS); end++) {
      const name = all.slice(first, end).join(' ').replace(CURLY, '')
      if (existsSync(path.resolve(cwd, name))) return name
    }
  }
  return undefined
}

/** What to say of a path that is no path at all. */
export function emptyPath(): UsageError {
  return new UsageError('One of the paths is empty.', 'Perhaps a variable of your script is not set; “.” is this folder.')
}

async function meant(given: string, cwd: string): Promise<string> {
  const {closest} = await import('../similarity/closest.js')
  const {root} = path.parse(path.resolve(cwd, given))
  const found = nearest(root, path.relative(root, path.resolve(cwd, given)).split(path.sep), closest)
  return found === undefined ? '' : ` Did you mean “${shownPath(found, cwd)}”?`
}

type Closest = (written: string, names: readonly string[]) => string | undefined

/** The path below a folder whose names are each the same as a given one, or the nearest to it; nothing where one is near to none. */
function nearest(folder: string, [name, ...rest]: readonly string[], closest: Closest): string | undefined {
  if (name === undefined) return folder
  const known = existsSync(path.join(folder, name)) ? name : nearestName(name, {names: namesIn(folder, name), closest})
  return known === undefined ? undefined : nearest(path.join(folder, known), rest, closest)
}

/** By what stands before its ending, which most drafts share; of several by the ending. */
function nearestName(name: string, {names, closest}: {readonly names: readonly string[]; readonly closest: Closest}): string | undefined {
  const stemOf = (file: string) => path.parse(file).name
  const stem = closest(stemOf(name), names.map(stemOf))
  const alike = names.filter(one => stemOf(one) === stem)
  return alike.find(one => path.extname(one) === path.extname(name)) ?? alike[0]
}

/** The names in a folder, but for that of a link which leads to nothing. */
function namesIn(folder: string, sought: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => name !== sought)
      .slice(0, MOST_NAMES)
  } catch {
    return []
  }
}
