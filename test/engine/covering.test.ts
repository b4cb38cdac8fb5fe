import fc from 'fast-check'
import {expect, test} from 'vitest'
import {firstByLine} from '../../src/engine/covering.js'

const LINES = 12
const waiver = fc.tuple(fc.integer({min: 1, max: 15}), fc.oneof(fc.nat(6), fc.constant(Number.POSITIVE_INFINITY)))

test('the first that covers a line is found as a look at each would find it', () => {
  fc.assert(
    fc.property(fc.array(waiver, {maxLength: 8}), drawn => {
      const waivers = drawn.map(([firstLine, more]) => ({waiver: {firstLine, lastLine: firstLine + more}}))
      const found = firstByLine(waivers, LINES)
      for (let line = 1; line <= LINES; line++) {
        expect(found[line]).toBe(waivers.find(one => one.waiver.firstLine <= line && line <= one.waiver.lastLine))
      }
    }),
  )
})

test('a hundred thousand waivers of a hundred thousand lines take linear time', {timeout: 20_000}, () => {
  const all = Array.from({length: 100_000}, (_, at) => ({waiver: {firstLine: at + 1, lastLine: Number.POSITIVE_INFINITY}}))
  expect(firstByLine(all, 100_000).at(-1)).toBe(all[0])
  expect(firstByLine(all.toReversed(), 100_000).at(-1)).toBe(all.at(-1))
})
