import {describe, expect, test} from 'vitest'
import {inSlots} from '../../../src/dev/learning/slots.js'
import {seeded} from '../../../src/dev/random.js'
import {BUCKET_BITS, SLOTS, scoreOf} from '../../../src/offence/index.js'

const BUCKETS = 1 << BUCKET_BITS
const random = seeded(3)
const someOf = (buckets: number, count: number) => [...new Set(Array.from({length: count}, () => Math.floor(random() * buckets)))]

describe('weights in slots', () => {
  test('each is found under its own bucket, and nothing under any other', () => {
    const some = someOf(BUCKETS, 1000)
    const table = inSlots(some.map(bucket => ({bucket, weight: 1, met: 1})))
    const worth = (bucket: number) => scoreOf(table, [Uint32Array.of(bucket)])
    const known = worth(some[0] ?? 0)
    expect(known).toBeGreaterThan(0)
    expect(some.every(bucket => worth(bucket) === known)).toBe(true)
    const others = someOf(BUCKETS, 5000).filter(bucket => !some.includes(bucket))
    expect(others.filter(bucket => worth(bucket) !== 0)).toEqual([])
  })

  test('where there is not room for all, those of least use are left out', () => {
    const many = someOf(BUCKETS, 2 * SLOTS)
    const table = inSlots(many.map((bucket, at) => ({bucket, weight: 1, met: at < SLOTS / 2 ? 9 : 1})))
    const keptOf = (buckets: readonly number[]) => buckets.filter(bucket => scoreOf(table, [Uint32Array.of(bucket)]) > 0).length
    expect(keptOf(many.slice(0, SLOTS / 2))).toBeGreaterThan(0.95 * (SLOTS / 2))
    expect(keptOf(many.slice(SLOTS / 2))).toBeLessThanOrEqual(SLOTS / 2 + 0.05 * SLOTS)
  })

  test('a heavier weight is told from a lighter one, and its sign from the other', () => {
    const table = inSlots([
      {bucket: 7, weight: 2, met: 3},
      {bucket: 7 + SLOTS, weight: -1, met: 3},
    ])
    expect(scoreOf(table, [Uint32Array.of(7)])).toBeCloseTo(-2 * scoreOf(table, [Uint32Array.of(7 + SLOTS)]), 1)
  })
})
