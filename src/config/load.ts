import {accessSync, constants, existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {ConfigError, isForeseen, reasonOf} from '../errors.js'
import {leadsAstray} from '../files/astray.js'
import {isEndless} from '../files/endless.js'
import {isCode} from './config.js'
import {type ConfigDocument, readDocument} from './document.js'
import {hasM6l, NAMES, PACKAGE, PROGRAMS} from './find.js'
import {codeFrame, lineAndColumn} from './frame.js'

/** A configuration file as it was read, not yet checked. */
export interface LoadedConfig extends ConfigDocument {
  readonly file: string
  /** Where the configuration stands in the file's value: under `m6l` in package.json. */
  readonly under: readonly string[]
}

const SEARCH_PLACES: readonly string[] = [...NAMES, PACKAGE]

/** Reads the configuration of a folder that has one: cosmiconfig, which knows the places, is loaded only then. @throws ConfigError */
export async function loadConfigOf(folder: string): Promise<LoadedConfig> {
  for (const name of SEARCH_PLACES) refuseUnreadable(path.join(folder, name))
  const {cosmiconfig} = await import('cosmiconfig')
  const loader = async (file: string, text: string) => {
    if (leadsAstray(file, folder)) throw astray(file)
    return loaderResult(await loaded(file, text))
  }
  const explorer = cosmiconfig('m6l', {
    ...{searchPlaces: [...SEARCH_PLACES], searchStrategy: 'none', ignoreEmptySearchPlaces: false},
    loaders: {noExt: loader, '.json': loader, '.yaml': loader, '.yml': loader},
  })
  const result = await explorer.search(folder).catch((cause: unknown) => {
    throw isForeseen(cause) ? cause : unreadable(cause instanceof Error && 'path' in cause ? String(cause.path) : folder, cause)
  })
  if (result) return result.isEmpty ? loaded(result.filepath, '') : result.config
  throw noData(folder)
}

/** What cannot be read would be passed over, and another configuration taken in its place. @throws ConfigError */
function refuseUnreadable(file: string): void {
  if (isEndless(file)) throw unreadable(file, new Error('it is a pipe or a device'))
  if (!existsSync(file)) return
  try {
    accessSync(file, constants.R_OK)
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

/** Why a folder that seemed to hold a configuration holds none that can be read. */
function noData(folder: string): ConfigError {
  const program = PROGRAMS.find(name => existsSync(path.join(folder, name)))
  if (program) return code(path.join(folder, program))
  return unreadable(path.join(folder, NAMES.find(name => existsSync(path.join(folder, name))) ?? PACKAGE), new Error('it is a folder'))
}

/** cosmiconfig itself takes the `m6l` property of package.json, so that is where its loader leaves the result. */
function loaderResult(config: LoadedConfig): unknown {
  if (path.basename(config.file) !== PACKAGE) return config
  const inside = insidePackage(config)
  return inside ? {m6l: inside} : {}
}

function insidePackage(config: LoadedConfig): LoadedConfig | undefined {
  return hasM6l(config.value) ? {...config, under: ['m6l'], value: config.value.m6l} : undefined
}

/** Reads one configuration file. @throws ConfigError when it is missing, is code, or is no JSON or YAML */
export async function loadConfigFile(file: string): Promise<LoadedConfig> {
  if (isCode(file)) throw code(file)
  const config = await loaded(file, textOf(file))
  if (path.basename(file) !== PACKAGE) return config
  const inside = insidePackage(config)
  if (inside) return inside
  throw new ConfigError(`${file} has no “m6l”.`, 'Write the configuration under "m6l", or name another file.')
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

async function loaded(file: string, text: string): Promise<LoadedConfig> {
  const document = await readDocument(text)
  if ('value' in document) return {...document, file, under: []}
  const {line, column} = lineAndColumn(text, document.place.offset)
  const shown = await (await import('./secrets.js')).discreet(text)
  const where = `${file}:${line}:${column}`
  throw new ConfigError(`${where}: this is not valid JSON or YAML: ${shown.veil(document.message)}.`, 'Correct the line.', {
    frame: codeFrame(shown.text, document.place),
  })
}

function unreadable(file: string, cause: unknown): ConfigError {
  return new ConfigError(`The configuration ${file} cannot be read: ${reasonOf(cause)}.`, 'Check its path and who may read it.', {
    cause,
  })
}

function astray(file: string): ConfigError {
  return new ConfigError(
    `${file} is a symbolic link that leads out of the repository.`,
    'Put the configuration itself there, or name the other with --config.',
  )
}

function code(file: string): ConfigError {
  return new ConfigError(
    `${file} is code, and m6l runs none: a draft’s repository must not decide what a computer does.`,
    `Write the configuration as data, in ${NAMES[1]} or ${NAMES[2]}; \`m6l init\` makes one.`,
  )
}

/** The plugins that a configuration names, whatever else is right or wrong in it. */
export function pluginsNamed({value}: LoadedConfig): readonly string[] {
  const names: unknown = typeof value === 'object' && value !== null && 'plugins' in value ? value.plugins : undefined
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : []
}
