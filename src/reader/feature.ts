import {hashWith} from '../language/index.js'

/** How many bits a feature has: a small integer of the engine, and too many for two features of a few texts to be the same. */
export const FEATURE_BITS = 30

/** A hash as a feature: the upper bits are mixed best. */
export function featureFrom(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> (32 - FEATURE_BITS)
}

/** Two hashes in their order, as one feature. */
export function pairOf(one: number, other: number): number {
  return featureFrom(hashWith(one, other) ^ Math.imul(one, 0x9e3779b9))
}
