import {expect, test} from 'vitest'
import {bracketed} from '../../src/detect/bracket.js'

test('finds what stands in brackets, with its place', () => {
  const text = 'a [one] (two) <three>'
  expect(bracketed(text).map(({sign, inner, start, end}) => [sign, inner, text.slice(start, end)])).toEqual([
    ['[', 'one', '[one]'],
    ['(', 'two', '(two)'],
    ['<', 'three', '<three>'],
  ])
})

test('an open bracket, an empty one and one over two lines hold nothing', () => {
  expect(bracketed('[a (b\n) c] [] ()')).toEqual([])
})

test('of nested brackets the inner of each sign counts', () => {
  expect(bracketed('([a])').map(({inner}) => inner)).toEqual(['a', '[a]'])
})
