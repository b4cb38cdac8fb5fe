import {describe, expect, test} from 'vitest'
import {readSketch, resemblance, sketchOf, writtenSketch} from '../../src/similarity/sketch.js'

const words = (from: number, to: number) => Array.from({length: to - from}, (_, at) => `word${from + at}`)

describe('a sketch', () => {
  test('is the same for the same words, and small however many there are', () => {
    expect(sketchOf(words(0, 5000))).toEqual(sketchOf(words(0, 5000)))
    expect(sketchOf(words(0, 5000)).length).toBeLessThanOrEqual(24)
  })

  test.each([[], words(0, 3), words(0, 500)])('comes back from its written form', (...said) => {
    expect(readSketch(writtenSketch(sketchOf(said)))).toEqual(sketchOf(said))
  })

  test('of fewer than three words is empty, and like nothing', () => {
    expect(sketchOf(['one', 'two'])).toEqual([])
    expect(resemblance([], [])).toBe(0)
  })

  test.each([
    {why: 'nothing in common', other: words(5000, 6000), low: 0, high: 0},
    {why: 'all in common', other: words(0, 1000), low: 1, high: 1},
    {why: 'a half of one in the other', other: words(500, 1500), low: 0.1, high: 0.6},
    {why: 'nearly all in common', other: words(20, 1000), low: 0.85, high: 1},
  ])('tells how much two texts have in common: $why', ({other, low, high}) => {
    const found = resemblance(sketchOf(words(0, 1000)), sketchOf(other))
    expect(found).toBeGreaterThanOrEqual(low)
    expect(found).toBeLessThanOrEqual(high)
  })
})
