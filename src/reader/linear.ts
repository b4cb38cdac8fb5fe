import {FEATURE_BITS} from './feature.js'
import {slotOf} from './slots.js'

/**
 * What hashed features weigh: a table of a power of two slots, in groups, by the upper bits of a feature. A slot keeps the weight of one feature, of
 * 8 bits, each worth `scale`, and the lower bits of that feature: of what was never learned a model must say nothing, and not what it learned
 * of something else.
 */
export interface Table {
  readonly scale: number
  readonly weights: Int8Array
  readonly checks: Uint8Array
}

/** A linear model over hashed features; the bias is what it says of a text without any. */
export interface LinearModel extends Table {
  readonly bias: number
}

/** The log-odds (nats) that a text is what the model looks for; features count alike, however many there are. */
export function logOdds(model: LinearModel, features: readonly number[]): number {
  return model.bias + worthOf(model, features) / Math.sqrt(Math.max(features.length, 1))
}

/** What the weights of some features of so many bits come to, in nats. */
export function worthOf({scale, weights, checks}: Table, features: ArrayLike<number>, bits = FEATURE_BITS): number {
  let sum = 0
  for (let at = 0; at < features.length; at++) {
    // NOWHERE weighs nothing.
    sum += weights[slotOf(features[at] ?? 0, checks, bits)] ?? 0
  }
  return sum * scale
}
