import {expect, test} from 'vitest'
import {styledLetters} from '../../src/detect/styled-letters.js'

const plain = (text: string) => styledLetters(text).map(found => [text.slice(found.start, found.end), found.plain])

test.each([
  {
    why: 'every mathematical alphabet',
    text: '𝐀𝐁𝐂 𝐴𝐵𝐶 𝑨𝑩𝑪 𝒜ℬ𝒞 𝓐𝓑𝓒 𝔄𝔅ℭ 𝔸𝔹ℂ 𝕬𝕭𝕮 𝖠𝖡𝖢 𝗔𝗕𝗖 𝘈𝘉𝘊 𝘼𝘽𝘾 𝙰𝙱𝙲',
    letters: Array.from({length: 13}, () => 'ABC').join(' '),
  },
  {why: 'letters in circles, squares and parentheses', text: 'ⒶⒷⒸ 🅐🅑🅒 🄰🄱🄲 🅰🅱🅲 ⒜⒝⒞', letters: 'ABC ABC ABC ABC abc'},
])('$why', ({text, letters}) => {
  expect(plain(text)).toEqual([[text, letters]])
})

test('a short word next to a long one belongs to the phrase', () => {
  expect(plain('so 𝐈𝐧, 𝐨𝐮𝐫 out 𝐈𝐧')).toEqual([['𝐈𝐧, 𝐨𝐮𝐫', 'In, our']])
})

test('leaves letters alone', () => {
  for (const text of ['plain', 'مكتبة', 'ﻣﻜﺘﺒﺔ', 'Ω ≠ ℧', '𝑥 + 𝑦', '图书馆ＡＢＣ', 'ⵜⴰⵎⴰⵣⵉⵖⵜ']) expect(plain(text)).toEqual([])
})

test('takes linear time: with the square of its length this text would take minutes, on whatever machine', () => {
  const start = process.cpuUsage()
  styledLetters('𝐚 '.repeat(50_000) + 'a\u0336'.repeat(50_000))
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3)
})
