import fc from 'fast-check'
import {expect, test} from 'vitest'
import {packedTogether} from '../../src/dev/learning/joint-table.js'
import {packed} from '../../src/dev/learning/logistic.js'
import {jointOdds, jointReader, jointSentenceOdds, jointTables, logOdds, worthOf} from '../../src/reader/index.js'
import {decodedModels, encodedModels} from '../../src/reader/model-file.js'

const SLOTS = 1 << 12
const feature = fc.integer({min: 0, max: (1 << 30) - 1})
const weight = fc.double({min: -3, max: 3, noNaN: true})
/** Two models over some of the same features, no two of which share a slot. */
const models = fc.uniqueArray(fc.tuple(feature, weight, weight), {selector: ([one]) => one >>> 18, maxLength: 40}).map(rows =>
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
      // What shares a slot with a feature that weighs something in the other model alone is known to nobody there.
      const asked = [
        ...(learned[0]?.features ?? []),
        ...others.filter(one => learned[0]?.features.every(known => known >>> 18 !== one >>> 18)),
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

test('of features that share a slot the one is kept that weighs most in any model', () => {
  const one = (features: readonly number[], weights: readonly number[]) => ({bias: 0, features, weights: Float64Array.from(weights)})
  // Both begin with the same bits; the first is the heaviest of its model, the second half as heavy in the other.
  const [first, second] = [0b101, 0b110]
  const joint = packedTogether([one([first], [2]), one([second, 1 << 29], [0.5, 1])], 2)
  expect(jointOdds(joint, [first])[0]).toBeCloseTo(2)
  expect(jointOdds(joint, [second])).toEqual([0, 0])
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
