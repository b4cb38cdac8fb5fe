import {describe, expect, it} from 'vitest'
import {slipsOf} from '../../src/offence/disguise/slips.js'
import {isKnown, knownWithLetter} from '../../src/offence/disguise/vocabulary.js'

describe('slipsOf', () => {
  it.each([
    {why: 'a letter lost', word: 'libray', holds: 'library'},
    {why: 'a letter lost near the end', word: 'immigrnts', holds: 'immigrants'},
    {why: 'two letters changed', word: 'foriegners', holds: 'foreigners'},
    {why: 'a short word', word: 'womn', holds: 'women'},
  ])('$why: $word', ({word, holds}) => expect(slipsOf(word)).toContain(holds))

  it.each([
    {why: 'a word that people write is no slip', word: 'back'},
    {why: 'nor is one of another list', word: 'shelf'},
    {why: 'three letters could be anything', word: 'wmn'},
    {why: 'digits are read as signs elsewhere', word: 'w0men'},
  ])('leaves alone: $why: $word', ({word}) => expect(slipsOf(word)).toEqual([]))
})

describe('knownWithLetter', () => {
  const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
  const withLetter = (word: string) =>
    [...word].flatMap((_, at) => LETTERS.map(letter => word.slice(0, at + 1) + letter + word.slice(at + 1))).filter(isKnown)

  it.each([
    {why: 'English', word: 'libray'},
    {why: 'a letter lost at the end', word: 'studen'},
    {why: 'French', word: 'bibliotheqe'},
    {why: 'Darija, of which by chance some may be known', word: 'lmaktba'},
    {why: 'Arabic letters, of which none is a letter more', word: 'مكتة'},
  ])('finds what putting each letter in each place finds: $why: $word', ({word}) => expect(knownWithLetter(word)).toEqual(withLetter(word)))
})

describe('isKnown', () => {
  it.each(['library', 'bibliotheque', 'students', 'women'])('knows %s', word => expect(isKnown(word)).toBe(true))
  it.each(['wmoen', 'libarry', 'hsitory', 'qzxv'])('does not know %s', word => expect(isKnown(word)).toBe(false))
})
