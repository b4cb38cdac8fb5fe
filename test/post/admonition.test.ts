import {describe, expect, test} from 'vitest'
import {admonitionTitle, openAdmonitions} from '../../src/post/markdown/admonition.js'

describe('the body of an admonition becomes a quotation of the same length', () => {
  test.each([
    {why: 'a note', source: '!!! note\n    one\n\n    two\nthree', text: '!!! note\n>   one\n\n>   two\nthree'},
    {why: 'one that opens when asked', source: '??? tip\n    one', text: '??? tip\n>   one'},
    {why: 'one that is open', source: '???+ tip\n    one', text: '???+ tip\n>   one'},
    {why: 'spaces before its name', source: '!!!   note\n    one', text: '!!!   note\n>   one'},
    {why: 'one in another', source: '!!! a\n    !!! b\n        one', text: '!!! a\n>   !!! b\n>   >   one'},
    {why: 'tabs, which go on to the next fourth column', source: '!!! a\n \t!!! b\n \t \tone', text: '!!! a\n>\t!!! b\n>\t>\tone'},
    {why: 'one that is indented itself', source: '  !!! a\n      one', text: '  !!! a\n  >   one'},
    {why: 'lines that end as on old machines', source: '!!! a\r    one\r\n    two', text: '!!! a\r>   one\r\n>   two'},
  ])('$why', ({source, text}) => {
    expect(openAdmonitions(source).text).toBe(text)
  })

  test.each([
    {why: 'three signs within a line open nothing', source: 'See !!! note\n    code'},
    {why: 'nor do three signs alone', source: '!!!\n    code'},
    {why: 'nor three without a space', source: '!!!note\n    code'},
    {why: 'a tab that goes over the column where the sign would stand', source: '  !!! a\n\t\tone'},
    {why: 'a body that is not indented enough', source: '!!! a\n   one'},
    {why: 'what is indented after its end is code', source: '!!! a\none\n    code'},
  ])('$why', ({source}) => {
    expect(openAdmonitions(source)).toEqual({text: source, signs: new Set(), openings: new Set()})
  })

  test('says where the signs are, and where the words stand that open it', () => {
    const {signs, openings} = openAdmonitions('one\n\n  !!! a\n      two\n\n!!! b')
    expect({signs: [...signs], openings: [...openings]}).toEqual({signs: [15], openings: [7]})
  })
})

describe('the title of an admonition', () => {
  const titleOf = (line: string) => {
    const span = admonitionTitle(line)
    return span && line.slice(span.start, span.end)
  }
  test.each([
    ['!!! note "Open late"', 'Open late'],
    ['??? note "Open late"', 'Open late'],
    ['???+ note inline end "Open late"', 'Open late'],
    ['===   "Tab"', 'Tab'],
    ['!!! note "Open late"  ', 'Open late'],
    ['!!! note ""', ''],
    ['!!! note', ''],
    ['!!! note-big end', ''],
    ['plain "Open late"', undefined],
    ['See !!! note "Open late"', undefined],
    ['!!! note "a" b "c"', undefined],
    ['!!! note "a', undefined],
    ['!!! note, again', undefined],
    ['!!! What? "Open late"', undefined],
  ])('%s', (line, title) => expect(titleOf(line)).toBe(title))

  test('is an empty place at the start where there is none', () => {
    expect(admonitionTitle('!!! note')).toEqual({start: 0, end: 0})
  })
})
