import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {words} from '../../src/language/index.js'
import {tokensOf} from '../../src/reuse/index.js'

const same = (a: string, b: string) => expect([...tokensOf(a).hashes]).toEqual([...tokensOf(b).hashes])

describe('words as numbers', () => {
  test.each([
    ['case', 'The Watery Part', 'the WATERY part'],
    ['points', 'sail, about – a "little"', 'sail about a little'],
    ['accents', 'à l’été dernier', "A l'ete dernier"],
    ['accents that are letters of their own', 'été', 'e\u0301te\u0301'],
    ['ligatures', 'œuvre, Straße, ﬁn', 'oeuvre strasse fin'],
    ['tashkeel and tatweel', 'قِفَا نَبْكِ مِنْ ذِكْـرَى', 'قفا نبك من ذكري'],
    ['letter variants', 'إلى الأمم مكتبة ڭاع', 'الي الامم مكتبه كاع'],
    ['digits', '١٩٢٣', '1923'],
    ['invisible signs', 'li\u00adbra\u200bry', 'library'],
    ['mathematical letters', '𝓐𝓳𝓲', 'aji'],
  ])('%s do not count', (_, a, b) => same(a, b))

  test('stand where they stand', () => {
    const text = 'À l’aube, 😀 جاء النهار'
    const {starts, ends} = tokensOf(text)
    expect(Array.from(starts, (start, at) => text.slice(start, ends[at]))).toEqual(['À', 'l', 'aube', 'جاء', 'النهار'])
  })

  test('are those of the language folder, one by one', () => {
    const letters = fc.constantFrom(...'aZéßœ1 ’-_#.،\n\u0301\u200d\u064bأبةىٱ٣😀𝓐ﷲﬁ')
    fc.assert(
      fc.property(fc.array(letters, {maxLength: 60}), drawn => {
        const text = drawn.join('')
        const {hashes, starts, ends} = tokensOf(text)
        const found = words(text)
        expect(Array.from(starts, (start, at) => [start, ends[at]])).toEqual(found.map(({start, end}) => [start, end]))
        for (const [at, word] of found.entries()) expect(hashes[at]).toBe(tokensOf(text.slice(word.start, word.end)).hashes[0])
      }),
      {numRuns: 500},
    )
  })

  test('nothing has none', () => {
    expect(tokensOf('').hashes.length).toBe(0)
    expect(tokensOf(' … ').hashes.length).toBe(0)
  })
})
