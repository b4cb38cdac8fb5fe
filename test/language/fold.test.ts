import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {foldWhole} from '../../src/language/fold.js'
import {foldText, foldWord, westernDigits, words} from '../../src/language/index.js'

describe('folding', () => {
  test.each([
    {why: 'case', written: 'LIBRARY', key: 'library'},
    {why: 'accents', written: 'Événement', key: 'evenement'},
    {why: 'accents as combining marks', written: 'E\u0301ve\u0301nement', key: 'evenement'},
    {why: 'ligatures', written: 'Œuvre', key: 'oeuvre'},
    {why: 'presentation ligatures', written: 'ﬁn', key: 'fin'},
    {why: 'full width', written: 'ＬＩＢ', key: 'lib'},
    {why: 'mathematical letters', written: '𝐋𝐢𝐛', key: 'lib'},
    {why: 'a Turkish capital', written: 'İzmir', key: 'izmir'},
    {why: 'a sharp s', written: 'Straße', key: 'strasse'},
    {why: 'a soft hyphen', written: 'lib\u00adrary', key: 'library'},
    {why: 'a zero-width joiner', written: 'lib\u200drary', key: 'library'},
    {why: 'tashkeel', written: 'مَكْتَبَةٌ', key: 'مكتبه'},
    {why: 'a shadda', written: 'مكتّب', key: 'مكتب'},
    {why: 'tatweel', written: 'مكتــــبة', key: 'مكتبه'},
    {why: 'hamzas on alef', written: 'أإآٱا', key: 'ااااا'},
    {why: 'hamzas on waw and ya', written: 'مؤمن رئيس', key: 'مومن رييس'},
    {why: 'a Persian ya', written: 'کتابی', key: 'كتابي'},
    {why: 'alef maqsura', written: 'مستشفى', key: 'مستشفي'},
    {why: 'Moroccan and Persian letters', written: 'گڭݣکڤپ', key: 'ككككفب'},
    {why: 'presentation forms', written: 'ﻣﻜﺘﺒﺔ', key: 'مكتبه'},
    {why: 'Arabic digits', written: '٢٠٢٦', key: '2026'},
    {why: 'Persian digits', written: '۲۰۲۶', key: '2026'},
    {why: 'Darija in Latin letters keeps its digits', written: 'M7LOULA', key: 'm7loula'},
    {why: 'Tifinagh stays', written: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', key: 'ⵜⴰⵎⴰⵣⵉⵖⵜ'},
    {why: 'two letters in one', written: 'Æsop', key: 'aesop'},
    {why: 'Greek, whose last sigma is another', written: 'ΟΔΟΣ', key: foldWhole('οδος')},
    {why: 'nothing', written: '', key: ''},
  ])('$why', ({written, key}) => {
    expect(foldWord(written)).toBe(key)
  })
  test('a key folds to itself, and whatever the normal form the key is the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: fc.constantFrom(...'aÉœİßــًّأىةگٱلاﻻ٣𝐚ﬁ')})), word => {
        const key = foldWord(word)
        expect(foldWord(key)).toBe(key)
        expect(foldWord(word.normalize('NFD'))).toBe(key)
        expect(foldWord(word.normalize('NFC'))).toBe(key)
      }),
      {numRuns: 1000},
    )
  })
})

test('letters fold one by one as they do together', () => {
  const near = fc.integer({min: 0, max: 0x7ff}).map(unit => String.fromCharCode(unit))
  const letter = fc.oneof(near, fc.constantFrom(...'ΣσİßœÉé\u0301\u0308لاآٱة٣گ'))
  fc.assert(
    fc.property(fc.string({unit: letter}), word => {
      expect(foldWord(word)).toBe(foldWhole(word))
    }),
    {numRuns: 5000},
  )
})

describe('words', () => {
  test.each([
    {why: 'apostrophes part', text: "l’image d'un", keys: ['l', 'image', 'd', 'un']},
    {why: 'hyphens part', text: 'to-do', keys: ['to', 'do']},
    {why: 'underscores part', text: 'a_b', keys: ['a', 'b']},
    {why: 'marks do not', text: 'مَكْتَبَة e\u0301te\u0301', keys: ['مكتبه', 'ete']},
    {why: 'tatweel does not', text: 'كتـاب', keys: ['كتاب']},
    {why: 'emoji part', text: 'a📚b', keys: ['a', 'b']},
    {why: 'Darija digits do not', text: 'mer7ba 3likom', keys: ['mer7ba', '3likom']},
    {why: 'Arabic punctuation parts', text: 'نعم،لا؟', keys: ['نعم', 'لا']},
    {why: 'no words', text: '… — 📚 !', keys: []},
  ])('$why', ({text, keys}) => {
    expect(words(text).map(({key}) => key)).toEqual(keys)
  })
  test('stand in order where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        let last = 0
        for (const {key, start, end} of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(foldWord(text.slice(start, end))).toBe(key)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('a text as a whole', () => {
  test('is compared by its words, whatever the space around and between them', () => {
    expect(foldText('  Événement \n de\tla BIBLIOTHÈQUE ')).toBe('evenement de la bibliotheque')
  })

  test('keeps its length where its digits become Western', () => {
    expect(westernDigits('يوم ١٥ و ۲۰، 3')).toBe('يوم 15 و 20، 3')
  })
})
