import {onDemand} from '../language/index.js'
import type {LinearModel} from './linear.js'
import {modelBytes} from './model-bytes.js'

const SIGN = 0x526c366d
const VERSION = 2
const HEAD = 12
const EACH = 24

/** The models of rules/models/NAME.bin, read when they are first asked for. @throws Error when the file is none of these */
export function modelsIn(name: string): () => readonly LinearModel[] {
  return onDemand(() => decodedModels(modelBytes(name)))
}

/**
 * Models as a file: sign, version and how many there are, in 32 bits each; for each its bias and scale in 64 bits and its numbers of weights
 * and of checks in 32, little-endian all; then the weights and the checks of each.
 */
export function encodedModels(models: readonly LinearModel[]): Uint8Array {
  const start = HEAD + EACH * models.length
  const bytes = new Uint8Array(models.reduce((sum, {weights, checks}) => sum + weights.length + checks.length, start))
  const view = new DataView(bytes.buffer)
  for (const [at, number] of [SIGN, VERSION, models.length].entries()) view.setUint32(4 * at, number, true)
  let free = start
  for (const [at, {bias, scale, weights, checks}] of models.entries()) {
    view.setFloat64(HEAD + EACH * at, bias, true)
    view.setFloat64(HEAD + EACH * at + 8, scale, true)
    view.setUint32(HEAD + EACH * at + 16, weights.length, true)
    view.setUint32(HEAD + EACH * at + 20, checks.length, true)
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), free)
    bytes.set(checks, free + weights.length)
    free += weights.length + checks.length
  }
  return bytes
}

/** @throws Error when the bytes are no models of this version */
export function decodedModels(bytes: Uint8Array): readonly LinearModel[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEAD || view.getUint32(0, true) !== SIGN || view.getUint32(4, true) !== VERSION)
    throw new Error('The file of a second reader is damaged, or of another version of m6l: train it again.')
  const count = view.getUint32(8, true)
  let free = HEAD + EACH * count
  return Array.from({length: count}, (_, at) => {
    const start = HEAD + EACH * at
    const [size, checked] = [view.getUint32(start + 16, true), view.getUint32(start + 20, true)]
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + free, size)
    const checks = new Uint8Array(bytes.buffer, bytes.byteOffset + free + size, checked)
    free += size + checked
    return {bias: view.getFloat64(start, true), scale: view.getFloat64(start + 8, true), weights, checks}
  })
}
