import path from 'node:path'
import picomatch from 'picomatch'

const MOST_STARS = 3
const MOST_GLOBSTARS = 2

/** Whether a path, relative to where patterns stand and with forward slashes, is one of those they mean. */
export type Matcher = (relative: string) => boolean

/**
 * Why a pattern is refused; nothing for a good one. Each further star multiplies the time that a long path can take, and patterns come
 * from whoever wrote the repository.
 */
export function patternProblem(pattern: string): string | undefined {
  const parts = pattern.split('/')
  const globstars = parts.filter(part => part.includes('**')).length
  if (globstars > MOST_GLOBSTARS) return `“${pattern}” has more than ${MOST_GLOBSTARS} “**”`
  const isStarry = parts.some(part => part.split(/\*+/u).length - 1 > MOST_STARS)
  return isStarry ? `“${pattern}” has more than ${MOST_STARS} “*” between two slashes` : undefined
}

/** Reads globs. One without a slash means the file name in any folder, as in .gitignore; one that ends in a slash, all that is below. */
export function globMatcher(globs: readonly string[]): Matcher {
  const matchers = globs.map(glob => {
    const plain = glob.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/$/u, '/**')
    return picomatch(plain, {dot: true, noextglob: true, basename: !plain.includes('/')})
  })
  return relative => matchers.some(matches => matches(relative))
}

/** Reads patterns in the manner of .gitignore, which say nothing about what lies outside their folder. */
export async function ignoreMatcher(patterns: readonly string[]): Promise<Matcher> {
  const {default: ignore} = await import('ignore')
  const matcher = ignore().add([...patterns])
  return relative => relative !== '' && !leavesFolder(relative) && matcher.ignores(relative)
}

/** A path as seen from a folder, with forward slashes on every system. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/')
}

/** Whether a relative path leads out of the folder it starts from. */
export function leavesFolder(relative: string): boolean {
  return relative === '..' || relative.startsWith('../') || path.isAbsolute(relative)
}

let lastFile: string | undefined
let lastFolder = '\0'

/** The folder of a file, by an absolute path; drafts are mostly asked for folder by folder. */
export function folderOf(file: string): string {
  if (file === lastFile) return lastFolder
  lastFile = file
  const {length} = lastFolder
  const isSame = file.startsWith(lastFolder) && file.lastIndexOf(path.sep) === length && (path.sep === '/' || file.lastIndexOf('/') < 0)
  if (!isSame) lastFolder = path.dirname(file)
  return lastFolder
}
