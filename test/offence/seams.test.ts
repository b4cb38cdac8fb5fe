import {describe, expect, it} from 'vitest'
import {partedAtSeams, seamsOf} from '../../src/offence/disguise/seams.js'

describe('seamsOf', () => {
  it.each([
    {why: 'a verb and a demonstrative', word: 'hurtthose', seams: [4]},
    {why: 'I and a verb', word: 'idespise', seams: [1]},
    {why: 'a noun and a noun', word: 'immigrantbehaviour', seams: [9]},
    {why: 'a little word between two', word: 'typiquedevoisin', seams: [7, 9]},
    {why: 'English, too', word: 'neighbourandstudent', seams: [9, 12]},
  ])('$why: $word', ({word, seams}) => expect(seamsOf(word)).toContainEqual(seams))

  it.each([
    {why: 'one word that looks like two', word: 'therapist'},
    {why: 'no words at all', word: 'xqzzvbrt'},
    {why: 'too short', word: 'ihat'},
  ])('leaves alone: $why: $word', ({word}) => expect(seamsOf(word)).toEqual([]))
})

describe('partedAtSeams', () => {
  it.each([
    {why: 'a space was left out', word: 'hurtthose', words: ['hurt', 'those']},
    {why: 'two were', word: 'typiquedevoisin', words: ['typique', 'de', 'voisin']},
    {why: 'none was', word: 'therapist', words: ['therapist']},
    {why: 'nobody knows', word: 'xqzzvbrt', words: ['xqzzvbrt']},
  ])('$why: $word', ({word, words}) => expect(partedAtSeams(word)).toEqual(words))
})
