import {expect, test} from 'vitest'
import {sentenceAround} from '../../src/sentence/index.js'

test.each([
  ['One. Two words here! Three?', 'words', ' Two words here'],
  ['عنوان\nموعدنا غدا؟ نعم', 'غدا', 'موعدنا غدا'],
  ['Open at 9.30 in Room 2.4 today.', '2.4', 'Open at 9.30 in Room 2.4 today'],
  ['no end at all', 'end', 'no end at all'],
])('in “%s” the sentence of “%s” is “%s”', (text, word, sentence) => {
  const start = text.indexOf(word)
  const found = sentenceAround(text, {start, end: start + word.length})
  expect(text.slice(found.start, found.end)).toBe(sentence)
})

test('of a sentence without end only what is near counts', () => {
  const text = 'word '.repeat(1000)
  const {start, end} = sentenceAround(text, {start: 2500, end: 2504})
  expect(end - start).toBeLessThan(700)
})
