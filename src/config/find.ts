import {existsSync, readFileSync} from 'node:fs'
import {isEndless} from '../files/endless.js'
import {foldersUpward} from '../files/repository.js'

/** The files that hold nothing but a configuration. */
export const NAMES = ['.m6lrc', '.m6lrc.json', '.m6lrc.yaml', '.m6lrc.yml']
/** The file that may hold one among other things. */
export const PACKAGE = 'package.json'
/** Other linters would run them, so who writes one expects that it counts. */
export const PROGRAMS = ['.m6lrc', 'm6l.config'].flatMap(name =>
  ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(ending => `${name}.${ending}`),
)

/** The folder of the configuration for the drafts of a folder: the nearest upward, the repository's root included. */
export function configFolder(folder: string): string | undefined {
  for (const at of foldersUpward(folder)) if (holdsConfig(at)) return at
  return undefined
}

/** Whether a folder has a configuration of its own. */
export function holdsConfig(folder: string): boolean {
  return [...NAMES, ...PROGRAMS].some(name => existsSync(`${folder}/${name}`)) || mentionsM6l(`${folder}/${PACKAGE}`)
}

function mentionsM6l(file: string): boolean {
  if (isEndless(file)) return false
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return false
  }
  if (!text.includes('"m6l"')) return false
  try {
    return hasM6l(JSON.parse(text))
  } catch {
    return /"m6l"\s*:\s*\{/u.test(text)
  }
}

/** Whether the value of a package.json holds a configuration. */
export function hasM6l(value: unknown): value is {m6l: unknown} {
  return typeof value === 'object' && value !== null && 'm6l' in value
}
