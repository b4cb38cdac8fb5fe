import {describe, expect, test} from 'vitest'
import {typeset, withColon} from '../../src/language/index.js'

describe('French', () => {
  test.each([
    {why: 'inside quotation marks', sentence: '« {term} » crie.', set: '«\u202f{term}\u202f» crie.'},
    {why: 'before high stops', sentence: 'Ici ; là ! Où ?', set: 'Ici\u202f; là\u202f! Où\u202f?'},
    {why: 'before a colon and a per cent sign', sentence: 'En tout : 12 %.', set: 'En tout\u00a0: 12\u00a0%.'},
    {why: 'between a quotation and what follows', sentence: '« a » : b', set: '«\u202fa\u202f»\u00a0: b'},
    {why: 'nowhere else', sentence: 'nom: valeur, <!-- m6l -->', set: 'nom: valeur, <!-- m6l -->'},
  ])('sets spaces that no line parts $why', ({sentence, set}) => {
    expect(typeset(sentence, 'fr')).toBe(set)
  })
})

test('other languages set none', () => {
  expect(typeset('A « b » : c', 'en')).toBe('A « b » : c')
  expect(typeset('«ب» : ج', 'ar')).toBe('«ب» : ج')
})

test('a heading ends as its language asks', () => {
  expect((['en', 'fr', 'ar'] as const).map(locale => withColon('Options', locale))).toEqual(['Options:', 'Options\u00a0:', 'Options:'])
})
