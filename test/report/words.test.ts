import {expect, test} from 'vitest'
import {counted, filled, wordsIn} from '../../src/report/words.js'

test.each([
  ['en', 0, '0 errors'],
  ['en', 1, '1 error'],
  ['fr', 0, '0 erreur'],
  ['fr', 2, '2 erreurs'],
  ['fr', 1_000_000, '1000000 erreurs'],
  ['ar', 0, 'لا أخطاء'],
  ['ar', 1, 'خطأ واحد'],
  ['ar', 2, 'خطآن'],
  ['ar', 3, '3 أخطاء'],
  ['ar', 11, '11 خطأً'],
  ['ar', 100, '100 خطأ'],
] as const)('%s agrees with %i', (locale, n, words) => {
  expect(counted(locale, wordsIn(locale).errors, n)).toBe(words)
})

test('keeps a word of another direction apart', () => {
  expect(filled('en', 'See {name}.', {name: 'مكتبة'})).toBe('See \u2067مكتبة\u2069.')
  expect(filled('ar', 'انظر {name}.', {name: '--fix'})).toBe('انظر \u2066--fix\u2069.')
  expect(filled('en', 'See {name}.', {name: 'library'})).toBe('See library.')
})

test('has the same slots in every language', () => {
  const slotsOf = (locale: 'en' | 'fr' | 'ar', word: 'fault' | 'more') => wordsIn(locale)[word].match(/\{\w+\}/gu)
  for (const word of ['fault', 'more'] as const) {
    expect(slotsOf('fr', word)).toEqual(slotsOf('en', word))
    expect(slotsOf('ar', word)).toEqual(slotsOf('en', word))
  }
})

test.each(['en', 'fr'] as const)('%s counts as Intl does', locale => {
  const rules = new Intl.PluralRules(locale)
  for (const n of [...Array(1_100).keys(), 1_000_000]) {
    // French has a form of its own for whole millions, which no phrase here needs.
    expect(counted(locale, {one: 'one', other: 'other'}, n)).toBe(rules.select(n) === 'one' ? 'one' : 'other')
  }
})
