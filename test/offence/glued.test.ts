import {describe, expect, it} from 'vitest'
import {suffixesOf} from '../../src/offence/disguise/glued.js'

describe('suffixesOf', () => {
  it.each([
    {why: 'a demonstrative', word: 'cettefemme', language: 'fr' as const, holds: 'femme'},
    {why: 'an article', word: 'lesvoisines', language: 'fr' as const, holds: 'voisines'},
    {why: 'two letters before a long word', word: 'unvoisin', language: 'fr' as const, holds: 'voisin'},
    {why: 'a little word in the midst', word: 'portesdejardins', language: 'fr' as const, holds: 'jardins'},
    {why: 'an adjective of contempt', word: 'salevoisin', language: 'fr' as const, holds: 'voisin'},
    {why: 'English', word: 'theseneighbours', language: 'en' as const, holds: 'neighbours'},
  ])('parts $why: $word', ({word, language, holds}) => expect(suffixesOf(word, language)).toContain(holds))

  it.each([
    {why: 'a deputy is one word', word: 'depute', language: 'fr' as const},
    {why: 'so is lunch', word: 'dejeunes', language: 'fr' as const},
    {why: 'so is who heals', word: 'therapist', language: 'en' as const},
    {why: 'four letters after two would be chance', word: 'lamain', language: 'fr' as const},
    {why: 'no little word before', word: 'baignoires', language: 'fr' as const},
    {why: 'Arabic writes its own clitics', word: 'thisword', language: 'ar' as const},
  ])('leaves alone: $why', ({word, language}) => expect(suffixesOf(word, language)).toEqual([]))

  it('gives the longest first', () => {
    const found = suffixesOf('tousleslecteurs', 'fr')
    expect(found.indexOf('leslecteurs')).toBeLessThan(found.indexOf('lecteurs'))
  })
})
