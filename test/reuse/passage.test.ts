import {describe, expect, test} from 'vitest'
import {type Match, sharedPassage, thresholdFor} from '../../src/reuse/index.js'

/** A match of words at these places of post and source, each of weight 1. */
function matchAt(places: readonly (readonly [number, number])[]): Match {
  const card = {id: 'a', title: 'A', author: '', url: '', kind: 'book', lang: 'en', date: '', file: 'a.txt', words: 500}
  const span = (at: number) => ({start: at * 5, end: at * 5 + 4})
  return {source: card, words: places.map(([at, place]) => ({at, place, weight: 1, span: span(at), sourceSpan: span(place)}))}
}

const run = (count: number, from = 0, place = 0) => Array.from({length: count}, (_, at) => [from + at, place + at] as const)
const passage = (places: readonly (readonly [number, number])[], sources = 50, postWords = 50) => {
  return sharedPassage(matchAt(places), postWords, thresholdFor(sources, postWords))
}

describe('a passage', () => {
  test('of a few words may be chance', () => {
    expect(passage(run(5))).toBeUndefined()
    expect(passage(run(6))).toMatchObject({words: 6, longestRun: 6, share: 0.12, nearness: 'near'})
  })

  test('needs more where there are more sources, and in a longer post', () => {
    expect(passage(run(7), 100_000)).toBeUndefined()
    expect(passage(run(8), 100_000)).toBeDefined()
    expect(passage(run(7), 50, 500)).toBeUndefined()
    expect(passage(run(8), 50, 500)).toBeDefined()
  })

  test('of scattered words is chance unless it is long', () => {
    const scattered = (count: number) => Array.from({length: count}, (_, at) => [at * 2, at * 3] as const)
    expect(passage(scattered(8))).toBeUndefined()
    expect(passage(scattered(20))).toMatchObject({words: 20, longestRun: 1, nearness: 'heavy'})
  })

  test('is near its source, lightly or heavily reworded', () => {
    expect(passage(run(20))?.nearness).toBe('near')
    expect(passage([...run(5), ...run(4, 7, 7), ...run(4, 14, 14)])?.nearness).toBe('light')
    expect(passage([...run(40), ...run(3, 60, 60), ...run(3, 80, 80)])?.nearness).toBe('near')
  })

  test('stands from its first word to its last, in post and source', () => {
    expect(passage([...run(6, 10, 30), ...run(6, 17, 20)])).toMatchObject({span: {start: 50, end: 114}, sourceSpan: {start: 100, end: 179}})
  })
})
