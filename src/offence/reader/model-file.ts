import type {LanguageTag} from '../../language/index.js'
import type {Table} from '../../reader/index.js'

/** A trained model: its weights, and above which score a window of a language needs a second reader. */
export interface Model extends Table {
  readonly thresholds: Readonly<Record<LanguageTag, number>>
}

const SIGN = 0x4f6c366d
const VERSION = 3
/** Of a table. */
const HEAD = 16
/** Of the thresholds behind it. */
const ORDER = ['en', 'fr', 'ar', 'ary'] as const
const EACH = 4

/** A table, and the thresholds in 32 bits each, little-endian. */
export function encoded({thresholds, ...table}: Model): Uint8Array {
  const bytes = new Uint8Array(tableSize(table.weights.length) + EACH * ORDER.length)
  const view = new DataView(bytes.buffer)
  bytes.set(encodedTable(table))
  for (const [at, language] of ORDER.entries()) view.setFloat32(tableSize(table.weights.length) + EACH * at, thresholds[language], true)
  return bytes
}

/** @throws Error when the bytes are no model of this version, or not of so many slots */
export function decoded(bytes: Uint8Array, slots: number): Model {
  const size = tableSize(slots)
  const table = decodedTable(bytes.subarray(0, size), slots)
  if (bytes.length !== size + EACH * ORDER.length) throw misfit()
  const view = new DataView(bytes.buffer, bytes.byteOffset + size)
  const threshold = (at: number) => view.getFloat32(EACH * at, true)
  return {...table, thresholds: {en: threshold(0), fr: threshold(1), ar: threshold(2), ary: threshold(3)}}
}

/** Sign, version, number of slots, scale, in 32 bits each, little-endian; then the weights, and the checks. */
export function encodedTable({scale, weights, checks}: Table): Uint8Array {
  const bytes = new Uint8Array(tableSize(weights.length))
  const view = new DataView(bytes.buffer)
  for (const [at, number] of [SIGN, VERSION, weights.length].entries()) view.setUint32(EACH * at, number, true)
  view.setFloat32(EACH * 3, scale, true)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEAD)
  bytes.set(checks, HEAD + weights.length)
  return bytes
}

/** @throws Error when the bytes are no table of this version, or not of so many slots */
export function decodedTable(bytes: Uint8Array, slots: number): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length !== tableSize(slots) || view.getUint32(0, true) !== SIGN || view.getUint32(EACH, true) !== VERSION) throw misfit()
  return {
    scale: view.getFloat32(EACH * 3, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, slots),
    checks: new Uint8Array(bytes.buffer, bytes.byteOffset + HEAD + slots, slots),
  }
}

function tableSize(slots: number): number {
  return HEAD + 2 * slots
}

function misfit(): Error {
  return new Error('The offence model is of another version: run `npm run train`.')
}
