import fc from 'fast-check'
import {expect, test} from 'vitest'
import {packed, packedTogether} from '../../src/dev/learning/packed.js'
import {jointOdds, jointReader, jointSentenceOdds, jointTables, logOdds, worthOf} from '../../src/reader/index.js'
import {decodedModels, encodedModels} from '../../src/reader/model-file.js'

const SLOTS = 1 << 12
const feature = fc.integer({min: 0, max: (1 << 30) - 1})
const weight = fc.double({min: -3, max: 3, noNaN: true})
/** Two models over some of the same features, no two of which share a group of slots. */
const models = fc.uniqueArray(fc.tuple(feature, weight, weight), {selector: ([one]) => one >>> 20, maxLength: 40}).map(rows =>
  [1, 2].map(at => ({
    bias: at,
    features: rows.map(([one]) => one),
    weights: Float64Array.from(rows, row => row[at] ?? 0),
  })),
)

test('models in one table say what each says alone', () => {
  fc.assert(
    fc.property(models, fc.array(feature), (learned, others) => {
      const joint = packedTogether(learned, SLOTS)
      const alone = learned.map(one => packed(one, SLOTS))
      // What shares a group with a feature that weighs something in the other model alone is known to nobody there.
      const asked = [
        ...(learned[0]?.features ?? []),
        ...others.filter(one => learned[0]?.features.every(known => known >>> 20 !== one >>> 20)),
      ]
      const odds = jointOdds(joint, asked)
      for (const [at, model] of alone.entries()) expect(odds[at]).toBeCloseTo(logOdds(model, asked), 9)
    }),
  )
})

test('a sentence is weighed by its words and by its signs, as by one reader alone', () => {
  fc.assert(
    fc.property(models, learned => {
      const table = packedTogether(learned, SLOTS)
      const asked = {words: learned[0]?.features ?? [], signs: learned[0]?.features ?? []}
      const odds = jointSentenceOdds({words: table, signs: table, whole: table}, asked)
      for (const [at, one] of learned.entries()) {
        const alone = packed(one, SLOTS)
        expect(odds[at]).toBeCloseTo(logOdds(alone, asked.words) + worthOf(alone, asked.signs), 9)
      }
    }),
  )
})

test('where there is not room for all, those are kept that weigh most in any model', () => {
  const one = (features: readonly number[], weights: readonly number[]) => ({bias: 0, features, weights: Float64Array.from(weights)})
  // Five for a group of four, each by the scale of its model: the third is the lightest.
  const joint = packedTogether([one([1, 2, 3], [2, 2, 0.5]), one([4, 5], [1, -1])], 4)
  expect([1, 2, 3].map(feature => jointOdds(joint, [feature])[0])).toEqual([2, 2, 0].map(weight => expect.closeTo(weight)))
  expect([3, 4, 5].map(feature => jointOdds(joint, [feature])[1])).toEqual([0, 1, -1].map(weight => expect.closeTo(weight)))
})

test('a file gives back the readers that were put in', () => {
  fc.assert(
    fc.property(models, learned => {
      const table = packedTogether(learned, 16)
      const reader = {words: table, signs: {...table, biases: [0, 0]}, whole: table}
      expect(jointReader(decodedModels(encodedModels(jointTables(reader))))).toEqual(reader)
    }),
  )
})

test('readers that are not there are missed at once', () => {
  expect(() => jointReader([])).toThrow(/train them again/u)
})
