import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {masked} from '../../src/engine/index.js'
import {worded} from '../../src/engine/wording.js'

describe('the slots of a message', () => {
  test.each([
    {why: 'a word', template: '“{a}”.', slots: {a: 'fee'}, message: '“fee”.'},
    {why: 'a number', template: '{a} of {b}', slots: {a: 3, b: 5}, message: '3 of 5'},
    {why: 'one slot twice', template: '{a} {a}', slots: {a: 'x'}, message: 'x x'},
    {why: 'a slot that is not given', template: '“{a}”', slots: {}, message: '“”'},
    {why: 'braces in what is given', template: '{a}', slots: {a: '{b}', b: 'x'}, message: '{b}'},
    {why: 'signs that mean something to a replacement', template: '{a}', slots: {a: "$& $1 $'"}, message: "$& $1 $'"},
    {why: 'Arabic in an English sentence', template: '“{a}” is here', slots: {a: 'كتاب'}, message: '“\u2068كتاب\u2069” is here'},
    {why: 'Latin in an Arabic sentence', template: '«{a}» هنا', slots: {a: 'fee'}, message: '«\u2068fee\u2069» هنا'},
    {why: 'Arabic in an Arabic sentence', template: '«{a}» هنا', slots: {a: 'كتاب'}, message: '«كتاب» هنا'},
    {why: 'a number in an Arabic sentence', template: '{a} هنا', slots: {a: 12}, message: '12 هنا'},
    {why: 'both in an Arabic sentence', template: '«{a}» هنا', slots: {a: 'كتاب fee'}, message: '«\u2068كتاب fee\u2069» هنا'},
    {why: 'both in an English sentence', template: '“{a}”', slots: {a: 'fee كتاب'}, message: '“\u2068fee كتاب\u2069”'},
    {why: 'control characters', template: '{a}', slots: {a: 'a\u001b[31mb\u0007\r\nc\u0000'}, message: 'a [31mb c'},
    {why: 'bidi controls', template: '{a}', slots: {a: 'a\u202eb\u2066c\u200fd'}, message: 'a b c d'},
    {why: 'only control characters', template: '“{a}”', slots: {a: '\u0000\u202e'}, message: '“”'},
    {why: 'long texts', template: '{a}', slots: {a: 'a'.repeat(100)}, message: `${'a'.repeat(79)}…`},
    {why: 'a wide character is never cut in two', template: '{a}', slots: {a: `${'a'.repeat(78)}😀😀`}, message: `${'a'.repeat(78)}…`},
    {why: 'a name that every object has', template: '{constructor}', slots: {}, message: ''},
  ])('$why', ({template, slots, message}) => {
    expect(worded(template, slots as Record<string, string>)).toBe(message)
  })
  test('what a draft holds never commands a terminal or turns a line round', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 120}), fc.boolean(), (said, mask) => {
        const message = worded('“{said}” is here.', {said}, mask)
        expect(message).not.toMatch(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066\u2067]/u)
        expect(message.split('\u2068').length).toBe(message.split('\u2069').length)
        expect(message).toMatch(/^“[\s\S]*” is here\.$/)
      }),
    )
  })
})

describe('masking', () => {
  test.each([
    ['idiot', 'i••••'],
    ['a', 'a•'],
    ['غبي جدا', 'غ•• ج••'],
    ['غَبِيّ', 'غ•••••'],
    ['stop-gap, 42', 's•••-g••, 4•'],
    ['abcdefghijklmnop', 'a••••••••'],
    ['𝒜bc', '𝒜••'],
    ['', ''],
  ])('%s', (text, shown) => {
    expect(masked(text)).toBe(shown)
  })
})
