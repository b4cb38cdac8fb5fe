import {expect, test} from 'vitest'
import {plainDigits} from '../../src/detect/plain-digits.js'

test.each([
  ['٠٦٦١ ٢٣', '0661 23'],
  ['۰۶۶۱', '0661'],
  ['０６６１', '0661'],
  ['06\u00a061\u202f23–24', '06 61 23-24'],
  ['\u202a+212\u202c', ' +212 '],
  ['Le 5 mai, café', 'Le 5 mai, café'],
])('%s', (text, wanted) => {
  expect(plainDigits(text)).toBe(wanted)
  expect(wanted).toHaveLength(text.length)
})
