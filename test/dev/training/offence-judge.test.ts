import {describe, expect, test} from 'vitest'
import {linesOf, surenessIn} from '../../../src/dev/training/offence-judge.js'
import type {Lesson} from '../../../src/dev/training/offence-lessons.js'

/** Tables of one group, in which buckets 1 and 2 weigh something. */
const table = (...weights: readonly number[]) => ({weights: Int8Array.from(weights), scale: 0.1, checks: Uint8Array.of(0, 1, 2, 3)})
const MODELS = {windows: table(0, 100, -100, 0), sentences: table(0, 50, 0, 0)}
const KNOWN = 1

function lesson(source: string, bad: boolean, bucket: number, word: number): Lesson {
  return {
    ...{text: '', bad, language: 'en', source, group: '', weight: 1, demand: {ofWindow: 0.5, surer: 0}, isOffence: false},
    windows: [{features: [Uint32Array.of(bucket)], sentences: [[[0]], [[word]]]}],
  }
}

describe('how sure the models are of a text', () => {
  test('the worst sentence counts beside its window', () => {
    const plain = surenessIn(lesson('rows.en', true, 1, 0), MODELS)
    expect(surenessIn(lesson('rows.en', true, 1, KNOWN), MODELS)).toBeCloseTo(plain + 5 / Math.SQRT2)
  })

  test('what its form asks for is taken away', () => {
    expect(surenessIn({...lesson('rows.en', true, 1, 0), demand: {ofWindow: 0.5, surer: 2}}, MODELS)).toBeCloseTo(
      surenessIn(lesson('rows.en', true, 1, 0), MODELS) - 2,
    )
  })

  test('of a window that is plainly harmless no sentence is read', () => {
    expect(surenessIn(lesson('rows.en', true, 2, KNOWN), MODELS)).toBe(Number.NEGATIVE_INFINITY)
  })
})

test('prints what is found and left alone of each source, and what other thresholds would mean', () => {
  const rows = [true, true, false, false].map((bad, at) => ({...lesson('rows.en', bad, 0, 0), sureness: bad ? 3 - at : at - 6}))
  const lines = linesOf([...rows, {...lesson('news.en', false, 0, 0), sureness: -9}], {en: 2.5, fr: 0, ar: 0, ary: 0})
  expect(lines.slice(0, 2)).toEqual([
    'rows.en                1 of 2 found, 2 of 2 left alone',
    'news.en                0 of 0 found, 1 of 1 left alone',
  ])
  expect(lines.find(line => line.startsWith('en at'))).toBe(
    'en at -3.00: 100.0 % of ours found, 2 % of innocent ones marked, 0 of 1 of institutions',
  )
})
