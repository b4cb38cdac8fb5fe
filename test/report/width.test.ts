import {expect, test} from 'vitest'
import {padded, widthOf} from '../../src/report/width.js'

test.each([
  ['library', 7],
  ['bibliothèque', 12],
  ['bibliothe\u0300que', 12],
  ['مكتبة', 5],
  ['مَكْتَبَةٌ', 5],
  ['\u2068مكتبة\u2069', 5],
  ['図書館', 6],
  ['도서관', 6],
  ['\u1112\u1161\u11ab', 2],
  ['ｆｕｌｌ', 8],
  ['😀', 2],
  ['👩🏽‍💻', 2],
  ['👨‍👩‍👧‍👦!', 3],
  ['🇲🇦', 2],
  ['❤️', 2],
  ['1️⃣', 2],
  ['✖', 1],
  ['𝔸', 1],
  ['', 0],
])('%s takes %i', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('pads by what is seen', () => {
  expect(padded('مَكْتَبَةٌ', 7)).toBe('مَكْتَبَةٌ  ')
  expect(padded('library', 3)).toBe('library')
})
