import {expect, test} from 'vitest'
import {emojiRows} from '../../src/detect/emoji.js'

test.each(['📚', '❤️', '👩🏽‍🔬', '👨‍👩‍👧‍👦', '✅', '☎️'])('%s is an emoji', sign => {
  expect(emojiRows(sign)).toEqual([{start: 0, end: sign.length, count: 1}])
})

test.each(['a', '1', '#', '©', '™', '🇲🇦', '1️⃣', '•', 'م', '→'])('%s is none', sign => {
  expect(emojiRows(sign)).toEqual([])
})

test('rows end at words and lines, not at spaces', () => {
  expect(emojiRows('a 📚 🎧 b 🍵\n🍵')).toEqual([
    {start: 2, end: 7, count: 2},
    {start: 10, end: 12, count: 1},
    {start: 13, end: 15, count: 1},
  ])
})
