import {expect, test} from 'vitest'
import {weighed} from '../../../src/dev/learning/logistic.js'
import {type Weighed, withRoomIn} from '../../../src/dev/learning/packed.js'
import {weighedSentences} from '../../../src/dev/learning/sentence-model.js'

const model = (features: readonly number[], weights: readonly number[]): Weighed => ({
  ...{bias: 1, features, weights: Float64Array.from(weights)},
})

test('what finds no room is left out, and the rest weighs what it did', () => {
  // Five for a group of four: the third is the lightest of all, each by the scale of its model.
  const kept = withRoomIn([model([1, 2, 3], [2, 2, 0.5]), model([3, 4, 5], [0.1, 1, -1])], 4)
  expect(kept).toEqual([model([1, 2], [2, 2]), model([4, 5], [1, -1])])
})

test('whoever goes on begins with what was learned, and learns nothing of other features', () => {
  const from = model([7], [0.5])
  const samples = [true, true, false].map(wanted => ({features: wanted ? [7, 8] : [8], wanted, weight: 1}))
  const learning = {passes: 0, rate: 0.3, shrinkage: 0}
  expect(weighed(samples, learning, from)).toEqual(from)
  const on = weighed(samples, {...learning, passes: 4}, from)
  expect(on.features).toEqual([7])
  expect(on.weights[0]).toBeGreaterThan(0.5)
  expect(from).toEqual(model([7], [0.5]))
})

test('so does the reader of sentences, and what a sign counts is taken out only once', () => {
  const from = {words: model([7], [0.5]), signs: {...model([9], [0.3]), bias: 0}}
  const bags = [true, true, false].map(wanted => ({wanted, weight: 1, sentences: [{words: [7, 8], signs: [9]}]}))
  const course = {rounds: 2, passes: 0, rate: 0.3, shrinkage: 0, sign: 0.2, slots: {words: 4, signs: 4}}
  const {words, signs} = weighedSentences(bags, course, from)
  expect(words).toEqual(from.words)
  expect(signs.features).toEqual([9])
  expect(signs.weights[0]).toBeCloseTo(0.3, 12)
})
