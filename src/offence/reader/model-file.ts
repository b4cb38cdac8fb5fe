import type {LanguageTag} from '../../language/index.js'

/** A trained model: one weight for each bucket, and above which score a window of a language needs a second reader. */
export interface Model {
  /** What one unit of a weight stands for, in log-odds. */
  readonly scale: number
  readonly thresholds: Readonly<Record<LanguageTag, number>>
  readonly weights: Int8Array
}

const SIGN = 0x4f6c366d
const VERSION = 1
const HEAD = 32
const ORDER = ['en', 'fr', 'ar', 'ary'] as const

/** Sign, version, number of weights, scale, four thresholds, in 32 bits each, little-endian; then the weights. */
export function encoded({scale, thresholds, weights}: Model): Uint8Array {
  const bytes = new Uint8Array(HEAD + weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, SIGN, true)
  view.setUint32(4, VERSION, true)
  view.setUint32(8, weights.length, true)
  view.setFloat32(12, scale, true)
  for (const [at, language] of ORDER.entries()) view.setFloat32(16 + 4 * at, thresholds[language], true)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEAD)
  return bytes
}

/** @throws Error when the bytes are no model of this version, or not as many weights as `buckets` */
export function decoded(bytes: Uint8Array, buckets: number): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fits = bytes.length === HEAD + buckets && view.getUint32(0, true) === SIGN && view.getUint32(4, true) === VERSION
  if (!fits) throw new Error('The offence model is of another version: run `npm run train`.')
  const threshold = (at: number) => view.getFloat32(16 + 4 * at, true)
  return {
    scale: view.getFloat32(12, true),
    thresholds: {en: threshold(0), fr: threshold(1), ar: threshold(2), ary: threshold(3)},
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, buckets),
  }
}
