import fc from 'fast-check'
import {expect, test} from 'vitest'
import {FeatureSet} from '../../src/reader/index.js'

const feature = fc.integer({min: 0, max: (1 << 30) - 1})
/** Features that fall into a few places of a small table. */
const near = fc.integer({min: 0, max: 40}).map(place => place << 24)

test('keeps each feature once, in the order in which they came, however many there are, turn after turn', () => {
  const features = new FeatureSet(2)
  fc.assert(
    fc.property(fc.array(fc.oneof(feature, near), {maxLength: 200}), added => {
      features.begin()
      for (const one of added) features.add(one)
      expect(features.found).toEqual([...new Set(added)])
    }),
  )
})

test('leaves alone what was found before, and says by its turn that it began anew', () => {
  const features = new FeatureSet(2)
  features.add(1)
  const {found, turn} = features
  features.begin()
  features.add(2)
  expect(found).toEqual([1])
  expect(features.turn).not.toBe(turn)
})
