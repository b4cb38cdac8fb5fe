import {describe, expect, it} from 'vitest'
import {stemsOf} from '../../src/offence/disguise/arabic-stems.js'

describe('stemsOf', () => {
  it.each([
    {why: 'Egyptian future with an object', word: 'هنقتلهم', holds: 'نقتل'},
    {why: 'Egyptian present with an object', word: 'بنكرههم', holds: 'نكره'},
    {why: 'written future', word: 'سيضربونك', holds: 'يضربون'},
    {why: 'Moroccan present with an object', word: 'كنكرههم', holds: 'نكره'},
    {why: 'Moroccan future with an object', word: 'غنضربكم', holds: 'نضرب'},
    {why: 'this, written onto the article', word: 'هالحمار', holds: 'حمار'},
    {why: 'from, written onto the article', word: 'مالسود', holds: 'سود'},
    {why: 'a possessive', word: 'كلبهم', holds: 'كلب'},
  ])('undoes $why: $word', ({word, holds}) => expect(stemsOf(word)).toContain(holds))

  it.each([
    {why: 'a cake does not become a plague', word: 'كنافه', not: 'افه'},
    {why: 'nor does it become trivial', word: 'كنافه', not: 'تافه'},
    {why: 'a union is no veil', word: 'نقابه', not: 'نقاب'},
    {why: 'services are no servants', word: 'خدمات', not: 'خدم'},
    {why: 'two letters are no stem', word: 'بنات', not: 'ات'},
    {why: 'the article is no person of a verb', word: 'هالحمار', not: 'الحم'},
    {why: 'what lists take off themselves, with their exceptions, stays theirs', word: 'الزبي', not: 'زبي'},
  ])('leaves alone what is none: $why', ({word, not}) => expect(stemsOf(word)).not.toContain(not))

  it('never gives the word itself, nor more than eight forms', () => {
    const forms = stemsOf('وهالمستعمرينهم')
    expect(forms).not.toContain('وهالمستعمرينهم')
    expect(forms.length).toBeLessThanOrEqual(8)
  })
})
