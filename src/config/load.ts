import {existsSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {ConfigError} from '../errors.js'
import {type ConfigDocument, readDocument} from './document.js'
import {codeFrame, lineAndColumn} from './frame.js'

/** A configuration file as it was read, not yet checked. */
export interface LoadedConfig extends ConfigDocument {
  readonly file: string
  /** Where the configuration stands in the file's value: under `m6l` in package.json. */
  readonly under: readonly string[]
}

const NAMES = ['.m6lrc', '.m6lrc.json', '.m6lrc.yaml', '.m6lrc.yml']
const PACKAGE = 'package.json'
export const SEARCH_PLACES: readonly string[] = [...NAMES, PACKAGE]

/**
 * The configuration file for the drafts of a folder: the nearest one upward, the repository's root included. cosmiconfig is
 * loaded only when a cheap look has found a candidate.
 */
export async function searchConfig(folder: string): Promise<LoadedConfig | undefined> {
  const holder = nearestHolder(folder)
  if (holder === undefined) return undefined
  const {cosmiconfig} = await import('cosmiconfig')
  const loader = async (file: string, text: string) => loaderResult(await loaded(file, text))
  const explorer = cosmiconfig('m6l', {
    searchPlaces: [...SEARCH_PLACES],
    stopDir: holder,
    loaders: {noExt: loader, '.json': loader, '.yaml': loader, '.yml': loader},
    ignoreEmptySearchPlaces: false,
  })
  const result = await explorer.search(holder)
  return (result?.config as LoadedConfig | undefined) ?? undefined
}

/** cosmiconfig itself takes the `m6l` property of package.json, so that is where its loader leaves the result. */
function loaderResult(config: LoadedConfig): unknown {
  if (path.basename(config.file) !== PACKAGE) return config
  return hasProperty(config.value) ? {m6l: {...config, under: ['m6l'], value: config.value.m6l}} : {}
}

function hasProperty(value: unknown): value is {m6l: unknown} {
  return typeof value === 'object' && value !== null && 'm6l' in value
}

/** Reads one configuration file. @throws ConfigError when it is missing or is no JSON or YAML. */
export async function loadConfigFile(file: string): Promise<LoadedConfig> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError(`The configuration ${file} cannot be read.`, 'Check the path given to --config or to extends.', '', {cause})
  })
  const config = await loaded(file, text)
  return path.basename(file) === PACKAGE && hasProperty(config.value) ? {...config, under: ['m6l'], value: config.value.m6l} : config
}

async function loaded(file: string, text: string): Promise<LoadedConfig> {
  const document = await readDocument(text)
  if ('value' in document) return {...document, file, under: []}
  const {line, column} = lineAndColumn(text, document.place.offset)
  const where = `${file}:${line}:${column}`
  throw new ConfigError(`${where}: this is not valid JSON or YAML: ${document.message}`, 'Correct the line.', codeFrame(text, document.place))
}

/** The nearest folder upward that holds a configuration; the search ends at the repository's root. */
function nearestHolder(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (NAMES.some(name => existsSync(path.join(at, name))) || mentionsM6l(path.join(at, PACKAGE))) return at
    if (existsSync(path.join(at, '.git')) || path.dirname(at) === at) return undefined
  }
}

function mentionsM6l(file: string): boolean {
  try {
    return /"m6l"\s*:\s*\{/u.test(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}
