import {expect, test, vi} from 'vitest'
import {firstTitleWith} from '../../../src/privacy/people/titles.js'

const NOWHERE = Number.POSITIVE_INFINITY
const endOf = firstTitleWith([
  {words: ['sara', 'and', 'the', 'moon'], end: 20},
  {words: ['the', 'moon', 'of', 'omar'], end: 40},
  {words: ['sara', 'and', 'omar'], end: 30},
])

test.each([
  ['the first that holds it', ['sara'], 20],
  ['the first in the text, not in the list', ['omar'], 30],
  ['one that holds all of them', ['omar', 'sara'], 30],
  ['none that holds but some', ['sara', 'of'], NOWHERE],
  ['none, whose words nobody wrote', ['hiba'], NOWHERE],
  ['any, of a name without letters', [], 20],
])('finds %s', (_, names, end) => {
  expect(endOf(names)).toBe(end)
  expect(endOf(names)).toBe(end)
})

test('finds nothing where no titles are', () => expect(firstTitleWith([])(['sara'])).toBe(NOWHERE))

test('does not look at every title for every name', () => {
  const titles = Array.from({length: 1000}, (_, at) => ({words: ['the', 'rain', `hero${at}`], end: at}))
  const first = firstTitleWith(titles)
  const looks = vi.spyOn(Set.prototype, 'has')
  for (let at = 0; at < 1000; at++) first(['the', `hero${at}`])
  for (let again = 0; again < 1000; again++) first(['rain'])
  const count = looks.mock.calls.length
  looks.mockRestore()
  expect(count).toBeLessThan(10_000)
})
