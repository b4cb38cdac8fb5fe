import {expect, test} from 'vitest'
import {compileLexicons, lexiconsOf} from '../../src/lexicon/index.js'
import {loosePassage} from '../../src/post/index.js'

const entry = (term: string, kind: string) => `- term: ${term}\n  source: a test\n  kind: ${kind}\n`

test('a word of one kind in one language does not hide it as another kind in another', async () => {
  const files = [
    {path: 'en/words.yml', text: entry('source', 'thing')},
    {path: 'fr/words.yml', text: entry('source', 'slot')},
  ]
  const words = lexiconsOf(await compileLexicons(files))('words')
  expect(
    words
      .only('slot')
      .inAny(loosePassage('la source', 0))
      .map(({text}) => text),
  ).toEqual(['source'])
  expect(words.inAny(loosePassage('la source', 0))).toHaveLength(1)
})

test('a loose passage knows its place', () => {
  expect(loosePassage('abc', 10).locate(1, 2)).toEqual({start: 11, end: 12})
})
