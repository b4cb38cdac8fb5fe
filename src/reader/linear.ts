import {FEATURE_BITS} from './feature.js'

/**
 * A linear model over hashed features: a table of a power of two slots, by the upper bits of a feature. A slot keeps the weight of one feature, of
 * 8 bits, each worth `scale`, and the lower bits of that feature: of what was never learned the model must say nothing, and not what it learned
 * of something else.
 */
export interface LinearModel {
  readonly bias: number
  readonly scale: number
  readonly weights: Int8Array
  readonly checks: Uint8Array
}

/** The bits of a feature that a slot keeps. */
export const CHECK = 0xff

/** The log-odds (nats) that a text is what the model looks for; features count alike, however many there are. */
export function logOdds(model: LinearModel, features: readonly number[]): number {
  return model.bias + worthOf(model, features) / Math.sqrt(Math.max(features.length, 1))
}

/** What the weights of some features come to, in nats. */
export function worthOf({scale, weights, checks}: LinearModel, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) {
    const slot = slotOf(feature, weights.length)
    if (checks[slot] === (feature & CHECK)) sum += weights[slot] ?? 0
  }
  return sum * scale
}

/** Where a feature has its place in a table of so many slots, a power of two. */
export function slotOf(feature: number, slots: number): number {
  return feature >>> (FEATURE_BITS - 31 + Math.clz32(slots))
}
