import {BUCKETS} from './features.js'

/** A linear model over hashed features, its weights rounded to 8 bits, each worth `scale`; as many weights as a power of two, `BUCKETS` at most. */
export interface LinearModel {
  readonly bias: number
  readonly scale: number
  readonly weights: Int8Array
}

/** The log-odds (nats) that a text is what the model looks for; features count alike, however many there are. */
export function logOdds({bias, scale, weights}: LinearModel, features: readonly number[]): number {
  if (features.length === 0) return bias
  const spare = spareBits(weights.length)
  let sum = 0
  for (const bucket of features) sum += weights[bucket >>> spare] ?? 0
  return bias + (sum * scale) / Math.sqrt(features.length)
}

/** By how many bits a bucket is cut for a model of so many weights. */
export function spareBits(weights: number): number {
  return Math.clz32(weights) - Math.clz32(BUCKETS)
}
