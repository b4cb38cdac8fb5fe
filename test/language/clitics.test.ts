import {expect, test} from 'vitest'
import {withoutClitics} from '../../src/language/clitics.js'

test.each([
  ['الكتاب', ['كتاب']],
  ['والكتاب', ['الكتاب', 'كتاب']],
  ['وبالكتاب', ['بالكتاب', 'الكتاب', 'كتاب']],
  ['للكتاب', ['كتاب']],
  ['كتاب', ['تاب']],
  ['ولد', []],
  ['الى', []],
  ['ورد', []],
  ['لله', []],
  ['library', []],
  ['', []],
])('%s without what is written onto it', (word, variants) => {
  for (const variant of variants) expect(withoutClitics(word)).toContain(variant)
  for (const variant of withoutClitics(word)) {
    expect(word.endsWith(variant)).toBe(true)
    expect(variant.length).toBeGreaterThanOrEqual(3)
    expect(variant).not.toBe(word)
  }
  if (variants.length === 0) expect(withoutClitics(word)).toEqual([])
})
