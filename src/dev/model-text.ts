/** Writes trained models as modules. */
import type {LinearModel} from '../reader/index.js'

/** A model as an expression of TypeScript. */
export function modelText({bias, scale, weights, checks}: LinearModel): string {
  const bytes = (of: Int8Array | Uint8Array) => `Buffer.from('${Buffer.from(of.buffer).toString('base64')}', 'base64')`
  return `{bias: ${bias}, scale: ${scale}, weights: Int8Array.from(${bytes(weights)}), checks: Uint8Array.from(${bytes(checks)})}`
}
