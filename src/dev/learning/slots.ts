import {CHOICES, checkOf, SLOTS, slotOf, type Table} from '../../offence/index.js'
import {inEightBits, scaleOf} from './eight-bits.js'

/** What was learned of a bucket, and in how many texts or parts of texts it is met. */
export interface Learned {
  readonly bucket: number
  readonly weight: number
  readonly met: number
}

/**
 * The weights of buckets as the model keeps them, in eight bits, as many as find room: first those that move most texts most, by their weight and the root
 * of how often they are met.
 */
export function inSlots(learned: readonly Learned[]): Table {
  const places = placesOf(byUse(learned))
  const scale = scaleOf(Float32Array.from(places, ({weight}) => weight))
  const table = {scale, weights: new Int8Array(SLOTS), checks: new Uint8Array(SLOTS)}
  for (const {weight, slot, check} of places) {
    table.weights[slot] = inEightBits(weight, scale)
    table.checks[slot] = check
  }
  return table
}

function byUse(learned: readonly Learned[]): readonly Learned[] {
  const useOf = ({weight, met}: Learned) => Math.abs(weight) * Math.sqrt(met)
  return learned.filter(one => useOf(one) > 0).sort((one, other) => useOf(other) - useOf(one) || one.bucket - other.bucket)
}

interface Place {
  readonly weight: number
  readonly slot: number
  readonly check: number
}

/** Each bucket in the first of its slots that is free; those that find none are left out. */
function placesOf(learned: readonly Learned[]): readonly Place[] {
  const taken = new Uint8Array(SLOTS)
  const places: Place[] = []
  for (const {bucket, weight} of learned) {
    for (let choice = 0; choice < CHOICES; choice++) {
      const check = checkOf(bucket, choice)
      const slot = slotOf(bucket, check)
      if (taken[slot] !== 0) continue
      taken[slot] = 1
      places.push({weight, slot, check})
      break
    }
  }
  return places
}
