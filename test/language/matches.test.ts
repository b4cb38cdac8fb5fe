import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {matchesOf, spansOf} from '../../src/language/index.js'

const PATTERNS = [/a+/g, /a*/g, /a*/gu, /(?<=a)|b/gu, /(?=\p{L})/gu, /(a)(b)?/g, /$/g]
const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '\ud83d', '\ude00'), maxLength: 12})

describe('what an expression finds', () => {
  test('is the same, with groups and places, as `matchAll` finds, also of nothing between halves of a letter', () => {
    const run = (written: string) => {
      for (const pattern of PATTERNS) expect(matchesOf(written, pattern)).toEqual(Array.from(written.matchAll(pattern)))
    }
    fc.assert(fc.property(text, run), {numRuns: 500})
  })

  test('does not hang on where another search left off', () => {
    const pattern = /a/g
    pattern.lastIndex = 2
    expect(matchesOf('aba', pattern)).toHaveLength(2)
    expect(pattern.lastIndex).toBe(0)
  })

  test('stands where it is found', () => {
    expect(spansOf('a quiet, quieter room', /quiet/g)).toEqual([
      {start: 2, end: 7},
      {start: 9, end: 14},
    ])
  })

  test('is asked of expressions that find all', () => {
    expect(() => matchesOf('a', /a/)).toThrow(TypeError)
  })
})
