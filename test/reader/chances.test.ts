import {expect, test} from 'vitest'
import {chancesOf, FEW_SENTENCES} from '../../src/reader/index.js'

test.each([
  ['an empty post asks nothing', 0, 0],
  ['one sentence asks nothing', 1, 0],
  ['what rows have taught the readers is not asked twice', FEW_SENTENCES, 0],
  ['twice as many sentences are twice as many chances', 2 * FEW_SENTENCES, Math.log(2)],
  ['and ten times as many ten times', 10 * FEW_SENTENCES, Math.log(10)],
])('%s', (_, sentences, nats) => {
  expect(chancesOf(sentences)).toBeCloseTo(nats)
})
