import fc from 'fast-check'
import {expect, test} from 'vitest'
import {keysIn, words} from '../../src/language/index.js'

/** The same by one expression, slowly. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200b-\u200d\u00ad]*/gu

test.each([
  {why: 'apostrophes and hyphens part words', text: 'l’image, to-do', found: ['l', 'image', 'to', 'do']},
  {why: 'marks stay with their letters', text: 'مَرْحَبًا بكم e\u0301te\u0301', found: ['مَرْحَبًا', 'بكم', 'e\u0301te\u0301']},
  {why: 'a mark alone is no word', text: ' \u0301 a', found: ['a']},
  {why: 'letters beyond the first plane', text: '𝒜𝒷 😀 c', found: ['𝒜𝒷', 'c']},
  {why: 'tatweel and joiners are inside a word', text: 'كـتاب می\u200cخواهم', found: ['كـتاب', 'می\u200cخواهم']},
  {why: 'half a letter is none', text: 'a\ud835b', found: ['a', 'b']},
])('$why', ({text, found}) => {
  expect(words(text).map(({start, end}) => text.slice(start, end))).toEqual(found)
})

test('the table and the expression find the same words', () => {
  const letter = fc.constantFrom(...'aZ9éç\u0301\u064e\u0640\u200d\u00adمٱ٣-’_ \n😀'.split(''), '𝒜', '\ud835', '\udc9c', '中')
  fc.assert(
    fc.property(fc.array(letter, {maxLength: 30}), letters => {
      const text = letters.join('')
      expect(words(text).map(({start, end}) => [start, end])).toEqual(
        Array.from(text.matchAll(WORD), ({0: word, index}) => [index, index + word.length]),
      )
    }),
    {numRuns: 1000},
  )
})

test.each([
  {why: 'half a character does not swallow the next', text: '\ud83dab \ud800豈', keys: ['ab', '豈']},
  {why: 'nor does the other half', text: 'ab\udc00cd', keys: ['ab', 'cd']},
  {why: 'a letter of two units is one', text: '\ud800\udc00 𐎀𐎁', keys: ['\ud800\udc00', '𐎀𐎁']},
])('$why', ({text, keys}) => {
  expect(words(text).map(({key}) => key)).toEqual(keys)
})

test('keys are those of the words, for names that are split at spaces as for all others', () => {
  const names = fc.array(fc.constantFrom('a', 'site', 'web', ' ', '  ', 'É', '3la', 'و', 'الموقع', '-', '&', 'X'), {maxLength: 6})
  const run = (parts: readonly string[]) => {
    const text = parts.join('')
    expect(keysIn(text)).toEqual(words(text).map(({key}) => key))
  }
  fc.assert(fc.property(names, run), {numRuns: 500})
})
