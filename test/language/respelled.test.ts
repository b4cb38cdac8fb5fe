import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {foldWord, respelled} from '../../src/language/index.js'

describe('Darija in Latin letters has one spelling', () => {
  test.each([
    {why: 'q, which Latin has and the chat alphabet has not', spellings: ['kay9ra', 'kayqra', 'kai9ra']},
    {why: 'a letter doubled or not', spellings: ['blassa', 'blasa']},
    {why: 'the short vowel e, written or not', spellings: ['mezyan', 'mzyan', 'mzian', 'mezyane']},
    {why: 'h with a digit or without', spellings: ['m7loula', 'mhloula', 'me7lola', 'm7lula']},
    {why: 'kh as 5', spellings: ['nouskha', 'nous5a', 'nuskha']},
    {why: 'ch in French, sh in English', spellings: ['mochkil', 'moshkil', 'mouchkil']},
    {why: 'accents, which mean nothing here', spellings: ['tézz3ef', 'tezz3ef']},
  ])('$why', ({spellings}) => {
    expect(new Set(spellings.map(spelling => respelled(foldWord(spelling))))).toHaveLength(1)
  })

  test.each([
    {why: '3 is a letter of its own', one: 'b3id', other: 'bid'},
    {why: 'gh is no g', one: 'lghar', other: 'lgar'},
    {why: 'kh is no h', one: 'khobz', other: 'hobz'},
    {why: 'e beside a vowel is heard', one: 'derria', other: 'derriea'},
  ])('but $why', ({one, other}) => {
    expect(respelled(one)).not.toBe(respelled(other))
  })

  test.each([
    {why: 'half of the short words would be the same', key: 'hna'},
    {why: 'Arabic letters leave nothing open', key: 'مكتبه'},
    {why: 'a number is no word', key: '2026'},
  ])('none: $why', ({key}) => {
    expect(respelled(key)).toBeUndefined()
  })

  test('law: a word respelled never has a letter twice in a row', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,14}$/), key => {
        expect(respelled(key) ?? '').not.toMatch(/(.)\1/)
      }),
    )
  })
})
