import {expect, test} from 'vitest'
import {withoutClitics} from '../../src/language/clitics.js'

test.each([
  ['الكتاب', ['كتاب']],
  ['والكتاب', ['الكتاب', 'كتاب']],
  ['وبالكتاب', ['بالكتاب', 'الكتاب', 'كتاب']],
  ['فكتاب', ['كتاب', 'تاب']],
  ['للكتاب', ['لكتاب', 'كتاب']],
  ['للنص', ['لنص']],
  ['كتاب', ['تاب']],
  ['ولد', []],
  ['الى', []],
  ['ورد', []],
  ['لله', []],
  ['library', []],
  ['', []],
])('%s without what is written onto it', (word, variants) => {
  expect(withoutClitics(word)).toEqual(variants)
})
