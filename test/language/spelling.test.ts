import {describe, expect, test} from 'vitest'
import {foldWord, keyHash, ofSpelling, respelledHash, words} from '../../src/language/index.js'
import {Spelling} from '../../src/language/spelling.js'

describe('a spelling', () => {
  test.each([
    {why: 'Arabic is looked for without what is written onto it too', key: 'والكتاب', keys: ['والكتاب', 'الكتاب', 'كتاب']},
    {why: 'an Arabic word that nothing is written onto', key: 'ورد', keys: ['ورد']},
    {why: 'a short word in Latin letters', key: 'bib', keys: ['bib']},
    {why: 'nor have digits', key: '2026', keys: ['2026']},
  ])('$why', ({key, keys}) => {
    const spelling = new Spelling(key)
    expect(spelling.keys).toEqual(keys)
    expect(spelling.hashes).toEqual(keys.map(keyHash))
  })

  test.each([
    {why: 'Latin letters have nothing written onto them', key: 'library', respelled: 'librari'},
    {why: 'nor has Darija in Latin letters', key: 'lktab', respelled: 'lktab'},
  ])('$why, and may be spelled otherwise', ({key, respelled}) => {
    const spelling = new Spelling(key)
    expect(spelling.keys).toEqual([key])
    expect(spelling.hashes).toEqual([keyHash(key), respelledHash(respelled)])
  })

  test.each([
    {key: 'm7loula', script: 'latin'},
    {key: 'مكتبه', script: 'arabic'},
    {key: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', script: undefined},
    {key: '2026', script: undefined},
  ])('$key is written in $script', ({key, script}) => {
    expect(new Spelling(key).script).toBe(script)
  })

  test('a language table is asked for the word and for its letters in threes, its ends marked', () => {
    expect(new Spelling('to').features).toHaveLength(1 + 2)
    expect(new Spelling('library').features).toHaveLength(1 + 7)
    expect(new Spelling('2026').features).toEqual([])
    const shared = (a: string, b: string) => new Spelling(a).features.filter(feature => new Spelling(b).features.includes(feature)).length
    // <li and lib in the one pair; nothing in the other, where only letters within are the same.
    expect(shared('library', 'liberty')).toBe(2)
    expect(shared('to', 'ot')).toBe(0)
    expect(shared('reading', 'reading')).toBe(8)
  })
})

describe('the hash of a key', () => {
  test('is a whole number of 32 bits, never 0, and seldom that of another key', () => {
    const keys = Array.from({length: 20_000}, (_, at) => `key${at}`)
    const hashes = keys.map(keyHash)
    expect(hashes.every(hash => Number.isInteger(hash) && hash !== 0 && Math.abs(hash) <= 2 ** 31)).toBe(true)
    expect(new Set(hashes).size).toBeGreaterThan(19_990)
    expect(keyHash('')).not.toBe(0)
    expect(keyHash('library')).toBe(keyHash('library'))
  })
})

test('a word is never taken for another one, however many were read before', () => {
  const many = Array.from({length: 8000}, (_, at) => `W${((at * 7919) % 8000).toString(36)}é`)
  for (const round of [many, [...many].reverse()]) {
    expect(words(round.join(' ')).map(({key}) => key)).toEqual(round.map(foldWord))
  }
})

describe('what is known of a word', () => {
  const many = (count: number, from = 0) => Array.from({length: count}, (_, at) => `w${(from + at).toString(36).padStart(5, 'q')}`)
  const spellings = (round: readonly string[]) => words(round.join(' ')).map(({spelling}) => spelling)

  test('is worked out once for the same letters, and not for others', () => {
    const [first, second, third] = spellings(['atlas', 'Atlas', 'atlas'])
    expect(third).toBe(first)
    expect(second).not.toBe(first)
  })

  test('is remembered of the words of a long post', () => {
    const round = many(5000)
    const before = spellings(round)
    const again = spellings(round).filter((spelling, at) => spelling === before[at])
    expect(again.length).toBeGreaterThan(4000)
  })

  test('is that of the word, although there is no room for all', () => {
    const lengthOf = ofSpelling(({key}) => key)
    for (const from of [0, 40_000, 0, 20_000]) {
      const round = many(40_000, from)
      expect(spellings(round).map(lengthOf)).toEqual(round)
    }
  })

  test('takes no more room for those of a long run than for those of a short one', () => {
    const places = new Set(spellings(many(120_000)).map(({place}) => place))
    expect(places.size).toBeLessThanOrEqual(1 << 15)
  })
})
