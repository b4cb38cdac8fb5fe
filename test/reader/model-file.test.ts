import {describe, expect, test} from 'vitest'
import {MANNERS} from '../../src/manner/index.js'
import {modelsIn} from '../../src/reader/index.js'
import {decodedModels, encodedModels} from '../../src/reader/model-file.js'

const MODELS = [
  {bias: -1.5, scale: 0.1, weights: Int8Array.of(-128, 0, 127, 5), checks: Uint8Array.of(255, 0, 1, 9)},
  {bias: 0.25, scale: 1 / 3, weights: Int8Array.of(1, -1), checks: Uint8Array.of(7, 0)},
]

describe('the file of a second reader', () => {
  test('gives back what was put in, to the last bit, wherever its bytes lie', () => {
    const bytes = encodedModels(MODELS)
    expect(decodedModels(bytes)).toEqual(MODELS)
    const among = new Uint8Array(bytes.length + 3)
    among.set(bytes, 3)
    expect(decodedModels(among.subarray(3))).toEqual(MODELS)
  })

  test('is refused when it is of another kind or version', () => {
    const other = encodedModels(MODELS)
    other[4] = 9
    expect(() => decodedModels(other)).toThrow(/another version/)
    expect(() => decodedModels(Uint8Array.of(1, 2, 3))).toThrow(/damaged/)
  })

  test.each([
    ['promotion', 3],
    ['notes', 15],
    ['spam', 1],
    ['relevance', 1],
    ['readers', 3],
  ])('%s.bin holds what its reader asks for', (name, count) => {
    const models = modelsIn(name)()
    expect(models).toHaveLength(count)
    const tables = models.filter(({checks}) => checks.length > 0)
    expect(tables.length).toBeGreaterThan(0)
    // A power of two, so that the upper bits of a feature name a slot.
    for (const {checks} of tables) expect(Math.log2(checks.length) % 1).toBe(0)
    for (const {weights, checks} of tables) expect([1, MANNERS.length]).toContain(weights.length / checks.length)
  })
})
