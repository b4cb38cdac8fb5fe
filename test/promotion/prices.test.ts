import {expect, test} from 'vitest'
import {pricesIn} from '../../src/promotion/prices.js'
import {read} from '../kit/cases.js'

async function found(text: string): Promise<readonly string[]> {
  const {passages} = await read(text)
  return passages.flatMap(pricesIn).map(({kind, text: written}) => `${kind} ${written.trim()}`)
}

test.each([
  ['Only 40 MAD a ticket', ['price 40 MAD']],
  ['Now $25 or 12,50 €', ['price $25', 'price 12,50 €']],
  ['1 299 DH au lieu de 1 500 DH', ['price 1 299 DH', 'price 1 500 DH']],
  ['بثمن ٩٩ درهم فقط', ['price ٩٩ درهم']],
  ['b 900 dh', ['price 900 dh']],
  ['up to -50% today', ['discount up to -50%']],
  ['jusqu’à -70 % et -30 % ensuite', ['discount jusqu’à -70 %', 'discount -30 %']],
  ['تخفيض 30٪', ['discount تخفيض 30٪']],
  ['20% off everything', ['discount 20% off']],
])('prices and cuts in “%s”', async (text, wanted) => {
  expect(await found(text)).toEqual(wanted)
})

test.each([
  'room 204',
  'the 40 madrasas of Fez',
  '20-30 % of readers',
  '5 dhikr beads',
  'ISBN 978-9920',
])('no price in “%s”', async text => {
  expect(await found(text)).toEqual([])
})
