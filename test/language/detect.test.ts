import {describe, expect, test} from 'vitest'
import {languageFeatures, scriptOf} from '../../src/language/detect.js'
import {guessLanguage} from '../../src/language/index.js'

const EN = 'The library is open late this week for everybody who wants to read in peace. '
const FR = 'La bibliothèque est ouverte plus tard cette semaine pour tous ceux qui veulent lire. '

describe('the script of a text', () => {
  test.each([
    {why: 'Latin letters', text: 'Open late', script: 'latin'},
    {why: 'Arabic letters', text: 'المكتبة مفتوحة', script: 'arabic'},
    {why: 'the one with more letters, not with more words', text: 'a b c المكتبة', script: 'arabic'},
    {why: 'the one with more letters, whichever comes first', text: 'المكتبة is open until ten', script: 'latin'},
    {why: 'letters of neither do not count', text: 'ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⵎⴰⵣⵉⵖⵜ كتب', script: 'arabic'},
    {why: 'Latin where both have as many', text: 'abc كتب', script: 'latin'},
    {why: 'none without letters of either', text: '12:30 – ⵜⴰⵎⴰⵣⵉⵖⵜ', script: undefined},
    {why: 'none of nothing', text: '', script: undefined},
    {why: 'the beginning of a long text tells', text: `${'library '.repeat(500)}${'المكتبة '.repeat(2000)}`, script: 'latin'},
  ])('$why', ({text, script}) => {
    expect(scriptOf(text)).toBe(script)
  })
})

describe('a guess', () => {
  test('is nothing without letters', () => {
    expect(guessLanguage('12:30')).toBeUndefined()
    expect(guessLanguage('')).toBeUndefined()
  })

  test('is as far ahead in a text as in the same text twice', () => {
    const once = guessLanguage(FR)
    const twice = guessLanguage(FR + FR)
    expect(once?.language).toBe('fr')
    expect(twice?.margin).toBeCloseTo(once?.margin ?? 0, 6)
    expect(once?.margin).toBeGreaterThan(0.1)
    expect(once?.margin).toBeLessThan(10)
  })

  test('is less sure of two languages than of one', () => {
    expect(guessLanguage(FR + EN)?.margin).toBeLessThan(guessLanguage(FR)?.margin ?? 0)
  })

  test('goes by the beginning of a long text', () => {
    expect(guessLanguage(FR.repeat(60) + EN.repeat(200))?.language).toBe('fr')
    expect(guessLanguage(FR.repeat(10) + EN.repeat(40))?.language).toBe('en')
  })
})

test('features are those of the words of one script', () => {
  const latin = languageFeatures('open late', 'latin')
  expect(latin).toHaveLength(5 + 5)
  expect(languageFeatures('open كتب late 12', 'latin')).toEqual(latin)
  expect(languageFeatures('open كتب late 12', 'arabic')).toEqual(languageFeatures('كتب', 'arabic'))
  expect(languageFeatures('', 'latin')).toEqual([])
})
