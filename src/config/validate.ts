import type {Rule} from '../engine/index.js'
import type {Misfit} from '../engine/shape.js'
import {ConfigError} from '../errors.js'
import {closest} from '../similarity/closest.js'
import {configShape, type WrittenConfig} from './config.js'
import {codeFrame, lineAndColumn} from './frame.js'
import type {LoadedConfig} from './load.js'

/**
 * The configuration of a file, once it is known to fit.
 * @throws ConfigError that names file, line and column of the first thing that does not, shows it, and proposes the nearest right name
 */
export async function validated(loaded: LoadedConfig, rules: readonly Rule[]): Promise<WrittenConfig> {
  const misfits = configShape(rules).misfits(loaded.value)
  if (misfits.length === 0) return loaded.value as WrittenConfig
  const described = await Promise.all(misfits.map(misfit => describe(loaded, misfit)))
  throw new ConfigError(
    described.map(({message}) => message).join('\n'),
    'Correct the configuration; `m6l config --print FILE` shows what applies to a draft.',
    described[0]?.frame ?? '',
  )
}

async function describe(loaded: LoadedConfig, misfit: Misfit): Promise<{message: string; frame: string}> {
  const place = await loaded.placeOf([...loaded.under, ...misfit.path], misfit.atKey ?? false)
  const {line, column} = lineAndColumn(loaded.text, place.offset)
  const at = misfit.atKey ? misfit.path.slice(0, -1) : misfit.path
  const subject = at.length > 0 ? `${at.join('.')}: ` : ''
  const meant = misfit.meant && closest(misfit.meant.written, misfit.meant.among)
  const hint = meant ? ` Did you mean “${meant}”?` : ''
  return {message: `${loaded.file}:${line}:${column}: ${subject}${misfit.message}.${hint}`, frame: codeFrame(loaded.text, place)}
}
