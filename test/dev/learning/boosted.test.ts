import fc from 'fast-check'
import {expect, test} from 'vitest'
import {boosted} from '../../../src/dev/learning/boosted.js'
import {weighedByTrees, woven} from '../../../src/panel/index.js'

const GROWTH = {trees: 30, rate: 0.3, rising: 0}
/** Eighty of each, so that a branch has enough to learn from. */
const many = (numbers: readonly number[], wanted: boolean) => Array.from({length: 80}, () => ({numbers, wanted, weight: 1, score: 0}))
const learned = (samples: ReturnType<typeof many>) => {
  const trees = woven(boosted(samples, GROWTH))
  return (numbers: readonly number[]) => weighedByTrees(trees, numbers)
}

test('learn what no sum of numbers can: that two of them differ', () => {
  const nats = learned([...many([0, 0, 0], false), ...many([0, 0, 1], true), ...many([0, 1, 0], true), ...many([0, 1, 1], false)])
  // No single question tells anything, so nothing is begun; with a few more of one kind the first question is worth asking.
  const tilted = learned([
    ...many([0, 0, 0], false),
    ...many([0, 0, 0], false),
    ...many([0, 0, 1], true),
    ...many([0, 1, 0], true),
    ...many([0, 1, 1], false),
  ])
  expect(nats([0, 0, 1])).toBeCloseTo(nats([0, 0, 0]), 6)
  expect(tilted([0, 0, 1])).toBeGreaterThan(1)
  expect(tilted([0, 1, 0])).toBeGreaterThan(1)
  expect(tilted([0, 1, 1])).toBeLessThan(-1)
})

test('more of the rising number never counts less, whatever the samples say', () => {
  const nats = learned([...many([0, 0], true), ...many([1, 0], false), ...many([0, 1], false), ...many([1, 1], true)])
  fc.assert(
    fc.property(fc.double({min: -1, max: 2, noNaN: true}), fc.double({min: 0, max: 2, noNaN: true}), fc.boolean(), (low, more, side) => {
      expect(nats([low + more, Number(side)])).toBeGreaterThanOrEqual(nats([low, Number(side)]))
    }),
  )
})

test('learn only what a score leaves over', () => {
  const sure = [...many([0, 0], false), ...many([0, 1], true)].map(sample => ({...sample, score: sample.wanted ? 9 : -9}))
  expect(Math.abs(learned(sure)([0, 1]))).toBeLessThan(0.1)
})

test('of few samples nothing is learned, and of none that differ', () => {
  const few = [...many([0, 0], false).slice(0, 20), ...many([0, 1], true).slice(0, 20)]
  const nats = learned(few)
  expect(nats([0, 0])).toBeCloseTo(nats([0, 1]), 9)
})

test('the same samples give the same trees', () => {
  const samples = [...many([0, 0.25], false), ...many([1, 0.75], true)]
  expect(boosted(samples, GROWTH)).toEqual(boosted(samples, GROWTH))
})
