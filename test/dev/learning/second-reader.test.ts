import {describe, expect, it} from 'vitest'
import {balancedBy, type Lesson, type Teaching, taught} from '../../../src/dev/learning/second-reader.js'
import {mostOdds, sentenceOdds} from '../../../src/reader/index.js'

const TEACHING: Teaching = {
  sentences: {rounds: 2, passes: 20, rate: 0.3, shrinkage: 1e-3, sign: 0.35, slots: {words: 256, signs: 256}},
  whole: {slots: 256, passes: 20, rate: 0.3, shrinkage: 1e-3},
  shareOfWanted: 1,
}
const feature = (sign: number) => sign << 24
const lesson = (wanted: boolean, signs: number[][], more: Partial<Lesson> = {}): Lesson => ({
  ...{wanted, weight: 1, language: 'en', features: [feature(7)]},
  sentences: signs.map(each => ({words: [feature(7)], signs: each.map(feature)})),
  ...more,
})
const sentence = (...signs: number[]) => ({words: [feature(7)], signs: signs.map(feature)})

describe('taught', () => {
  it('finds of a wanted text the sentence that makes it so', () => {
    const lessons = [
      lesson(true, [
        [1, 2],
        [3, 4],
      ]),
      lesson(true, [
        [5, 6],
        [3, 4],
      ]),
      lesson(false, [[1, 2]]),
      lesson(false, [[5, 6]]),
      lesson(true, [[3]]),
    ]
    const reader = taught(lessons, TEACHING)
    expect(sentenceOdds(reader, sentence(3, 4))).toBeGreaterThan(sentenceOdds(reader, sentence(1, 2)))
    expect(mostOdds(reader, [sentence(1, 2), sentence(3, 4)])).toBe(sentenceOdds(reader, sentence(3, 4)))
    expect(taught(lessons, TEACHING)).toEqual(reader)
  })

  it('believes who marked the sentence', () => {
    const sentences = [
      [1, 2],
      [3, 4],
    ]
    const marked = (first: boolean) =>
      taught(
        [lesson(true, sentences, {marked: [first, !first]}), lesson(true, sentences, {marked: [first, !first]}), lesson(false, [[5]])],
        TEACHING,
      )
    expect(sentenceOdds(marked(true), sentence(1, 2))).toBeGreaterThan(sentenceOdds(marked(true), sentence(3, 4)))
    expect(sentenceOdds(marked(false), sentence(1, 2))).toBeLessThan(sentenceOdds(marked(false), sentence(3, 4)))
  })

  it('learns from whole texts, too', () => {
    const whole = (wanted: boolean, at: number) => lesson(wanted, [], {features: [feature(at)]})
    const {whole: model} = taught([whole(true, 1), whole(true, 1), whole(false, 2), whole(false, 2)], TEACHING)
    expect(model.weights.some(weight => weight > 0) && model.weights.some(weight => weight < 0)).toBe(true)
  })

  it('knows nothing of nothing', () => {
    expect(sentenceOdds(taught([], TEACHING), sentence(3))).toBe(0)
    expect(mostOdds(taught([], TEACHING), [])).toBe(Number.NEGATIVE_INFINITY)
  })
})

it('weighs what is wanted against all the rest, in each language', () => {
  const texts = [
    {language: 'en', wanted: true, weight: 2},
    {language: 'en', wanted: false, weight: 4},
    {language: 'ar', wanted: true, weight: 1},
    {language: 'ar', wanted: false, weight: 1},
    {language: 'ar', wanted: false, weight: 2},
  ] as const
  expect(balancedBy(0.5, texts).map(({weight}) => weight)).toEqual([2, 4, 1.5, 1, 2])
})
