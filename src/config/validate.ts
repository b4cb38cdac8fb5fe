import type {Rule} from '../engine/index.js'
import type {Misfit} from '../engine/misfit.js'
import {ConfigError} from '../errors.js'
import {didYouMean} from '../similarity/closest.js'
import {configShape, type WrittenConfig} from './config-shape.js'
import {codeFrame, lineAndColumn} from './frame.js'
import type {LoadedConfig} from './load.js'
import type {Discreet} from './secrets.js'

/**
 * The configuration of a file, once it is known to fit.
 * @throws ConfigError that names file, line and column of all that does not, shows the first, and proposes the nearest right names
 */
export async function validated(loaded: LoadedConfig, rules: readonly Rule[]): Promise<WrittenConfig> {
  await refuseMisfits(loaded, configShape(rules).misfits(loaded.value))
  return loaded.value as WrittenConfig
}

/** Says all that does not fit in a file, where anything does not. @throws ConfigError */
export async function refuseMisfits(loaded: LoadedConfig, misfits: readonly Misfit[]): Promise<void> {
  if (misfits.length === 0) return
  const shown = await (await import('./secrets.js')).discreet(loaded.text)
  const described = await Promise.all(misfits.map(misfit => describe(loaded, misfit, shown)))
  throw new ConfigError(
    described.map(({message}) => message).join('\n'),
    'Correct the configuration; `m6l config FILE` shows what applies to a draft.',
    {frame: described[0]?.frame ?? ''},
  )
}

async function describe(loaded: LoadedConfig, misfit: Misfit, {text, veil}: Discreet): Promise<{message: string; frame: string}> {
  const place = await loaded.placeOf([...loaded.under, ...misfit.path], misfit.atKey ?? false)
  const {line, column} = lineAndColumn(loaded.text, place.offset)
  return {message: `${loaded.file}:${line}:${column}: ${veil(problemOf(misfit))}`, frame: codeFrame(text, place)}
}

/** What is wrong, in a sentence: `rules.no-spam: must be …`. */
export function problemOf({path, atKey, message, meant}: Misfit): string {
  const at = atKey ? path.slice(0, -1) : path
  return `${at.length > 0 ? `${at.join('.')}: ` : ''}${message}.${meant ? didYouMean(meant.written, meant.among) : ''}`
}
