import {expect, test} from 'vitest'
import {compileLexicons, lexiconsOf} from '../../src/lexicon/index.js'

const file = (language: string, ...entries: string[]) => ({
  path: `${language}/words.yml`,
  text: entries.map(entry => `- ${entry}\n  source: a test`).join('\n\n'),
})
const files = [file('en', 'term: vi\n  instead: VI', 'term: open access', 'term: week\n  kind: time'), file('fr', 'term: été')]
const lexicon = lexiconsOf(await compileLexicons(files))('words')

test('finds the entry of one word in one language, however it is written', () => {
  expect(lexicon.entryOf('VI', 'en')?.instead).toBe('VI')
  expect(lexicon.entryOf('ete', 'fr')?.term).toBe('été')
  expect(lexicon.entryOf('ete', 'en')).toBeUndefined()
})

test('knows neither the parts of a phrase nor terms that were left out', () => {
  expect(lexicon.entryOf('open', 'en')).toBeUndefined()
  expect(lexicon.only('time').entryOf('vi', 'en')).toBeUndefined()
  expect(lexicon.without(['week']).entryOf('week', 'en')).toBeUndefined()
})
