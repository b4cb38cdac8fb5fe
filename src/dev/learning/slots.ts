import {BUCKET_BITS, SLOTS} from '../../offence/index.js'
import {CHECK, groupOf, IN_GROUP, NOWHERE, type Table} from '../../reader/index.js'
import {inEightBits, scaleOf} from './eight-bits.js'

/** The slot of each of some features of so many bits, those that matter most before others: the first of its group that is free, or nowhere. */
export function slotsFor(features: readonly number[], slots: number, bits?: number): Int32Array {
  const taken = new Uint8Array(slots / IN_GROUP)
  const checks = new Uint8Array(slots)
  return Int32Array.from(features, feature => {
    const group = groupOf(feature, slots, bits)
    const count = taken[group / IN_GROUP] ?? 0
    const check = feature & CHECK
    // Two that share group and check are one to whoever looks them up.
    if (count === IN_GROUP || checks.subarray(group, group + count).includes(check)) return NOWHERE
    taken[group / IN_GROUP] = count + 1
    checks[group + count] = check
    return group + count
  })
}

/** What was learned of a bucket, and in how many texts or parts of texts it is met. */
export interface Learned {
  readonly bucket: number
  readonly weight: number
  readonly met: number
}

/**
 * The weights of buckets as the models of offence keep them, in eight bits, as many as find room: first those that move most texts most, by their weight
 * and the root of how often they are met.
 */
export function inSlots(learned: readonly Learned[]): Table {
  const kept = withRoom(learned)
  const scale = scaleOf(kept.map(({weight}) => weight))
  const table = {scale, weights: new Int8Array(SLOTS), checks: new Uint8Array(SLOTS)}
  for (const {bucket, weight, slot} of kept) {
    table.weights[slot] = inEightBits(weight, scale)
    table.checks[slot] = bucket & CHECK
  }
  return table
}

/** Those that find room, and in which slot. */
export function withRoom(learned: readonly Learned[]): readonly (Learned & {readonly slot: number})[] {
  const used = byUse(learned)
  const slots = slotsFor(
    used.map(({bucket}) => bucket),
    SLOTS,
    BUCKET_BITS,
  )
  return used.flatMap((one, at) => (slots[at] === NOWHERE ? [] : [{...one, slot: slots[at] ?? 0}]))
}

function byUse(learned: readonly Learned[]): readonly Learned[] {
  const useOf = ({weight, met}: Learned) => Math.abs(weight) * Math.sqrt(met)
  return learned.filter(one => useOf(one) > 0).sort((one, other) => useOf(other) - useOf(one) || one.bucket - other.bucket)
}
