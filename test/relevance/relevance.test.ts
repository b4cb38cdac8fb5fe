import {expect, test} from 'vitest'
import {strangerIn} from '../../src/relevance/index.js'
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
