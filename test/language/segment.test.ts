import {expect, test} from 'vitest'
import {segmented} from '../../src/language/index.js'

const known = new Set(['the', 'book', 'books', 'tore', 'store', 'read', 'to', 'now', 'here', 'no', 'where', 'week'])
const cut = (run: string) => segmented(run, piece => known.has(piece))

test.each([
  {run: 'bookstoread', pieces: ['books', 'to', 'read']},
  {run: 'thebook', pieces: ['the', 'book']},
  {run: 'book', pieces: ['book']},
  {run: 'bookz', pieces: undefined},
  {run: 'zbook', pieces: undefined},
  {run: '', pieces: []},
])('“$run” is $pieces', ({run, pieces}) => {
  expect(cut(run)).toEqual(pieces)
})

test('two ways that are equally short are no way', () => {
  expect(cut('nowhere')).toBeUndefined()
  expect(cut('bookstore')).toBeUndefined()
})

test('gives up on what no hashtag is', () => {
  expect(cut('book'.repeat(50))).toBeUndefined()
})

test('a run of eighty letters is the longest, and a word of twenty-four', () => {
  expect(cut('book'.repeat(20))).toHaveLength(20)
  expect(cut(`${'book'.repeat(20)}s`)).toBeUndefined()
  const long = 'x'.repeat(24)
  expect(segmented(`to${long}`, piece => piece === 'to' || piece === long)).toEqual(['to', long])
  expect(segmented(`to${long}x`, piece => piece === 'to' || piece === `${long}x`)).toBeUndefined()
})

test('no piece is empty, and fewer words go before more', () => {
  const asked: string[] = []
  segmented('abc', piece => {
    asked.push(piece)
    return false
  })
  expect(asked).not.toContain('')
  const words = new Set(['a', 'b', 'c', 'ab', 'bc', 'abc'])
  expect(segmented('abc', piece => words.has(piece))).toEqual(['abc'])
})
