import path from 'node:path'
import {ConfigError} from '../errors.js'
import {isPreset, type PRESETS} from './config.js'
import type {WrittenConfig} from './config-shape.js'
import {type Layer, type RuleBook, rulesLayer} from './layers.js'
import {type LoadedConfig, loadConfigFile, pluginsNamed} from './load.js'
import {validated} from './validate.js'

/** What a configuration is made of, from the first to the last: a preset, or a file that fits. */
export interface Part {
  readonly name: string
  /** The file as it was read; nothing where it is a preset. */
  readonly loaded: LoadedConfig | undefined
  readonly rules: Layer
  readonly written: WrittenConfig
  /** The folder that the file's globs are relative to. */
  readonly folder: string
}

/**
 * What a configuration starts from, then itself; a file without `extends` starts from the recommended preset. `trail` holds the files that
 * led to it by extending one another. @throws ConfigError
 */
export async function partsOf(loaded: LoadedConfig, book: RuleBook, trail: readonly string[] = []): Promise<readonly Part[]> {
  const {file} = loaded
  refuseStrangers(pluginsNamed(loaded), book, file)
  const written = await validated(loaded, book.rules)
  const {extends: bases = 'm6l:recommended'} = written
  const parts: Part[] = []
  for (const base of typeof bases === 'string' ? [bases] : bases) {
    if (isPreset(base)) parts.push(presetPart(book, base))
    else for (const part of await partsOf(await loadBase(base, [...trail, file]), book, [...trail, file])) parts.push(part)
  }
  return [...parts, {name: file, loaded, rules: rulesLayer(written.rules ?? {}), written, folder: path.dirname(file)}]
}

/** A repository of drafts must not run code by being read: plugins are loaded before, and only where that was permitted. */
function refuseStrangers(plugins: readonly string[], book: RuleBook, file: string): void {
  const stranger = plugins.find(name => !book.plugins?.includes(name))
  if (stranger === undefined) return
  throw new ConfigError(
    `${file} names the plugin ${stranger}, and a plugin is code.`,
    'Add --allow-plugins if you trust it, or take it out.',
  )
}

async function loadBase(base: string, trail: readonly string[]): Promise<LoadedConfig> {
  const from = trail.at(-1) ?? ''
  const file = path.resolve(path.dirname(from), base)
  if (trail.includes(file)) {
    throw new ConfigError(`Configurations extend one another in a circle: ${[...trail, file].join(' → ')}.`, 'Remove one of the extends.')
  }
  return loadConfigFile(file).catch((cause: unknown) => {
    if (!(cause instanceof ConfigError)) throw cause
    throw new ConfigError(`${cause.message}\n${from} extends it.`, cause.remedy, {frame: cause.frame, cause})
  })
}

/** A preset as a part, which says nothing but what rules do. */
export function presetPart({presets}: RuleBook, name: (typeof PRESETS)[number]): Part {
  return {name, loaded: undefined, rules: presets[name], written: {}, folder: ''}
}
