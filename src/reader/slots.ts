import {FEATURE_BITS} from './feature.js'

/** How many slots stand side by side, where a feature may have its place: a look at all of them is a look at one line of memory. */
export const IN_GROUP = 4
/** The bits of a feature that a slot keeps: with the group they tell which it is. */
export const CHECK = 0xff
/** The slot of what a table does not keep. */
export const NOWHERE = -1

/** The first slot of the group of a feature of so many bits, by its upper ones, in a table of so many slots, a power of two. */
export function groupOf(feature: number, slots: number, bits = FEATURE_BITS): number {
  return IN_GROUP * (feature >>> (bits - 31 + Math.clz32(slots / IN_GROUP)))
}

/** The slot that keeps a feature, by the checks of its table; `NOWHERE` where none does. */
export function slotOf(feature: number, checks: Uint8Array, bits = FEATURE_BITS): number {
  const check = feature & CHECK
  const group = groupOf(feature, checks.length, bits)
  for (let slot = group; slot < group + IN_GROUP; slot++) if (checks[slot] === check) return slot
  return NOWHERE
}
