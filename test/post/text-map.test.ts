import {expect, test} from 'vitest'
import {literalText, sliceOf, TextMapper, trimmed} from '../../src/post/text-map.js'

// &amp; is five units that read as one; the rest stands as it is.
function mapped() {
  const mapper = new TextMapper()
  mapper.add(' a', 10, 12)
  mapper.add('b', 12, 13)
  mapper.add('&', 13, 18)
  mapper.add('c', 20, 21)
  mapper.add('xyz ', 21, 23)
  return mapper.done()
}

test.each([
  {why: 'a letter', from: 1, to: 2, start: 11, end: 12},
  {why: 'across literal pieces', from: 0, to: 3, start: 10, end: 13},
  {why: 'a reference', from: 3, to: 4, start: 13, end: 18},
  {why: 'over what the text leaves out', from: 3, to: 5, start: 13, end: 21},
  {why: 'part of what cannot be followed is all of it', from: 6, to: 7, start: 21, end: 23},
  {why: 'all', from: 0, to: 9, start: 10, end: 23},
  {why: 'nothing, before a letter', from: 1, to: 1, start: 11, end: 11},
  {why: 'nothing, at the end', from: 9, to: 9, start: 21, end: 21},
])('$why', ({from, to, start, end}) => {
  expect(mapped().locate(from, to)).toEqual({start, end})
})

test('what cannot be followed is never taken for literal', () => {
  const mapper = new TextMapper()
  mapper.addWhole('abc', 5, 8)
  expect(mapper.done().locate(1, 2)).toEqual({start: 5, end: 8})
})

test('a stretch of a text, and a text without the space around it', () => {
  expect(sliceOf(mapped(), 3, 5)).toMatchObject({text: '&c'})
  expect(sliceOf(mapped(), 3, 5).locate(1, 2)).toEqual({start: 20, end: 21})
  const read = trimmed(literalText(' a b\n', 7))
  expect([read.text, read.locate(0, 3)]).toEqual(['a b', {start: 8, end: 11}])
  expect(trimmed(literalText(' \n', 7)).text).toBe('')
})

test('a text of nothing', () => {
  expect(new TextMapper().done().text).toBe('')
})
