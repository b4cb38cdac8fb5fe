import {expect, test} from 'vitest'
import {mayHold, SIGN} from '../../src/post/index.js'

test.each([
  {why: 'a digit', text: 'at 9', sign: SIGN.digit, holds: true},
  {why: 'an Arabic digit', text: 'في ٩', sign: SIGN.digit, holds: true},
  {why: 'no digit', text: 'at nine', sign: SIGN.digit, holds: false},
  {why: 'a question in Arabic', text: 'متى؟', sign: SIGN.question, holds: true},
  {why: 'one of several', text: 'a_b', sign: SIGN.question | SIGN.line, holds: true},
  {why: 'a curly quotation mark', text: '“Rain”', sign: SIGN.quote, holds: true},
  {why: 'an apostrophe is none', text: 'l’image', sign: SIGN.quote | SIGN.other, holds: false},
  {why: 'a picture is beyond usual signs', text: 'snow ❄', sign: SIGN.other, holds: true},
  {why: 'one of two units too', text: 'books 📚', sign: SIGN.other, holds: true},
  {why: 'a wide colon too', text: 'Date：', sign: SIGN.other, holds: true},
  {why: 'letters of another script too', text: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', sign: SIGN.other, holds: true},
  {why: 'Arabic letters are usual', text: 'مكتبة', sign: SIGN.other, holds: false},
  {why: 'so are accents', text: 'bibliothèque', sign: SIGN.other, holds: false},
  {why: 'nothing', text: '', sign: ~0, holds: false},
])('$why: $text', ({text, sign, holds}) => {
  expect(mayHold(text, sign)).toBe(holds)
})

test('signs that are asked for one by one say together what the expression says', () => {
  const texts = ['Room 12, at 5?', 'a|b*c', '(x) [y] <z> {n}', 'N° 3 — 50 % · 20 €', 'متى؟ غدا، ٣ مساء', '#tag @you', '©', '\u0336s\u0336']
  const expressions = [
    {sign: SIGN.digit, pattern: /[0-9٠-٩۰-۹]/u},
    {sign: SIGN.comma, pattern: /[,،]/u},
    {sign: SIGN.dash, pattern: /[-–—ـ]/u},
    {sign: SIGN.money, pattern: /[$+€£]/u},
    {sign: SIGN.round | SIGN.square, pattern: /[()[\]]/u},
    {sign: SIGN.x | SIGN.n, pattern: /[xXN]/u},
    {sign: SIGN.stroke, pattern: /[\u0332-\u0338]/u},
  ]
  for (const text of texts) for (const {sign, pattern} of expressions) expect(mayHold(text, sign)).toBe(pattern.test(text))
})
