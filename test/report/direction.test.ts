import {expect, test} from 'vitest'
import {directionOf} from '../../src/report/direction.js'

test.each([
  {why: 'English', text: 'No link.', direction: 'ltr'},
  {why: 'Arabic', text: 'لا رابط.', direction: 'rtl'},
  {why: 'an English sentence about a word in Arabic', text: '“\u2068غدا\u2069” is another day.', direction: 'ltr'},
  {why: 'a French sentence about two', text: '« \u2068غدا\u2069 » et « \u2068اليوم\u2069 »', direction: 'ltr'},
  {why: 'an Arabic sentence about an address', text: '«\u2068a@b.ma\u2069» بريد إلكتروني', direction: 'rtl'},
  {why: 'nothing but what is isolated', text: '\u2068غدا\u2069', direction: 'rtl'},
  {why: 'the name of a folder, and of a draft in Darija', text: 'posts/غدا.md', direction: 'ltr'},
  {why: 'no letters', text: '2026-03-02', direction: 'ltr'},
])('$why', ({text, direction}) => {
  expect(directionOf(text)).toBe(direction)
})
