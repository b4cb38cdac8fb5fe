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
