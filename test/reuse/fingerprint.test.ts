import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {gramsOf, HASH_BITS, partsOf, tokensOf, winnowed} from '../../src/reuse/index.js'

const textOf = (count: number, from = 0) => Array.from({length: count}, (_, at) => `word${from + at}`).join(' ')
const grams = (text: string) => gramsOf(tokensOf(text).hashes)

describe('fingerprints', () => {
  test('are of 28 bits, and depend on the order of the words', () => {
    const [one = 0] = grams('map of rivers')
    const [other = 0] = grams('of map rivers')
    expect(one).not.toBe(other)
    expect(Math.max(...grams(textOf(1000)))).toBeLessThan(2 ** HASH_BITS)
  })

  test('of fewer than three words there are none', () => {
    expect(grams('map of').length).toBe(0)
    expect(partsOf('map of').parts).toEqual([{text: 'map of', offset: 0, firstWord: 0, fingerprints: []}])
  })

  test('are about two in five of the runs of a long text', () => {
    const runs = grams(textOf(10_000))
    expect(winnowed(runs).length / runs.length).toBeGreaterThan(0.35)
    expect(winnowed(runs).length / runs.length).toBeLessThan(0.45)
  })

  test('any four runs in a row have one, so any six words that two texts share are met', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), {minLength: 61, maxLength: 200}), hashes => {
        const kept = winnowed(Uint32Array.from(hashes))
        for (let at = 0; at + 4 <= hashes.length; at++) expect(kept.some(place => place >= at && place < at + 4)).toBe(true)
      }),
      {numRuns: 100},
    )
  })

  test('a long text is cut into parts that follow one another', () => {
    const text = textOf(1500)
    const {words, parts} = partsOf(text)
    expect(words).toBe(1500)
    expect(parts.map(({firstWord}) => firstWord)).toEqual([0, 600, 1200])
    expect(parts.map(part => part.text).join('')).toBe(text)
    for (const part of parts) expect(text.slice(part.offset, part.offset + part.text.length)).toBe(part.text)
  })
})
