import {expect, test} from 'vitest'
import {strangeness, strangerIn} from '../../src/relevance/index.js'
import {ownWordsIn} from '../../src/relevance/own-words.js'
import {read} from '../kit/cases.js'
import {lexicons} from '../kit/lexicons.js'

const OFF = 'Fry the onions in butter and add the garlic, says Raja.'

async function stranger(source: string, words: readonly string[] = [], hosts: readonly string[] = ['libguides.aui.ma']) {
  const post = await read(source)
  return strangerIn(post, lexicons, {hosts: [hosts], words})
}

test('a word of the library’s own makes a post relevant', async () => {
  expect(await stranger(OFF)).toEqual({near: []})
  expect(await stranger(OFF, ['raja'])).toBeUndefined()
})

test('an own phrase is found whole, whatever its case and what Arabic writes onto it', async () => {
  const found = async (text: string, own: readonly string[]) => ownWordsIn(await read(text), own)
  expect(await found('We meet at the AZROU center.', ['Azrou Center', 'Azrou Club'])).toEqual(['Azrou Center'])
  expect(await found('موعدنا بنادي المسرح', ['نادي المسرح'])).toEqual(['نادي المسرح'])
  expect(await found('The centre of Azrou', ['Azrou Center', ''])).toEqual([])
})

test('hosts are the configuration’s', async () => {
  expect(await stranger(`${OFF} https://club.example.org/a`, [], ['club.example.org'])).toBeUndefined()
  expect(await stranger(`${OFF} https://club.example.org/a`, [], ['other.example.org'])).toBeDefined()
})

test.each([
  ['the library’s own', 'The reading room opens at eight, and the catalogue is back online for all students.', 0],
  ['a recipe, in whichever language', 'Mélangez la farine et le beurre, ajoutez les œufs et enfournez.', 1],
  ['too short to tell', 'So good!', 1],
  ['a reply, whatever it speaks of', `---\naction: reply\n---\n${OFF}`, 0],
])('how much of a stranger’s a post is: %s', async (_, source, expected) => {
  expect(strangeness(await read(source), lexicons)).toBe(expected)
})
