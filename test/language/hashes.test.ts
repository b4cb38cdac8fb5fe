import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isInPart} from '../../src/dev/random.js'
import {noteMark} from '../../src/engine/ledger/note-mark.js'
import {hashedOn, hashOf, hashWith, keyHash, NO_LETTERS, spread, textHash, twoHashes} from '../../src/language/index.js'
import {hashOf as seededHash} from '../../src/offence/hash.js'
import {pairOf} from '../../src/reader/index.js'
import {hashOfWord} from '../../src/reuse/tokens.js'
import {sketchOf} from '../../src/similarity/sketch.js'

/** FNV-1a as its authors define it, over units or bytes. */
function slowly(units: Iterable<number>, {basis, prime, bits}: {basis: bigint; prime: bigint; bits: bigint}): bigint {
  let hash = basis
  for (const unit of units) hash = ((hash ^ BigInt(unit)) * prime) % 2n ** bits
  return hash
}

const SMALL = {basis: 0x811c9dc5n, prime: 0x01000193n, bits: 32n}
const LARGE = {basis: 0xcbf29ce484222325n, prime: 0x100000001b3n, bits: 64n}
const anyText = fc.string({unit: 'binary'})
const unitsOf = (text: string) => Array.from({length: text.length}, (_, at) => text.charCodeAt(at))

describe('the hash of a text', () => {
  test('is FNV-1a over UTF-16 units', () => {
    fc.assert(fc.property(anyText, text => BigInt(hashOf(text) >>> 0) === slowly(unitsOf(text), SMALL)))
  })

  test('can be told in parts', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => hashedOn(hashOf(a), b, 0) === hashOf(a + b)))
    fc.assert(fc.property(anyText, text => hashedOn(hashOf(text.slice(0, 2)), text, 2) === hashOf(text) || text.length < 2))
    expect(hashWith(hashOf('librar'), 'y'.charCodeAt(0))).toBe(hashOf('library'))
    expect(hashOf('')).toBe(NO_LETTERS)
  })

  test('with 64 bits is FNV-1a over the bytes of UTF-16', () => {
    fc.assert(fc.property(anyText, text => textHash(text) === slowly(Buffer.from(text, 'utf16le'), LARGE).toString(16).padStart(16, '0')))
  })

  test('as a key is the same, and never 0', () => {
    fc.assert(fc.property(anyText, text => keyHash(text) === (hashOf(text) || 1)))
  })

  test('is told apart by a second one where it stands for two texts', () => {
    const [low, high] = twoHashes('library', 1)
    expect(low).toBe(hashOf('library'))
    expect(twoHashes('library', 2)).not.toEqual([low, high])
    expect(twoHashes('ibrary', 1)[1]).not.toBe(high)
  })

  test('is spread over 32 bits without a sign', () => {
    fc.assert(fc.property(fc.integer(), hash => spread(hash) >= 0 && spread(hash) < 2 ** 32 && Number.isInteger(spread(hash))))
    expect(spread(0)).toBe(0)
  })
})

// Weights were trained, an index of sources was written, and caches are kept by these numbers: where one changes, all of them are of no use.
describe('the numbers that others were made with stay', () => {
  test.each([
    {
      text: 'the library opens',
      plain: 1288360486,
      seeded: -77005838,
      word: 3767488219,
      run: 1630378824,
      pair: 83842602,
      mark: 2828496466030786,
      wide: 'ff6170433785bf6c',
      part: true,
    },
    {
      text: 'la bibliothèque ouvre',
      plain: 170804079,
      seeded: -333810357,
      word: 126832364,
      run: 3752246842,
      pair: 871985728,
      mark: 5469044916672989,
      wide: 'ea54e6ad90344a8d',
      part: false,
    },
    {
      text: 'تفتح المكتبة أبوابها',
      plain: -153696027,
      seeded: 1355685281,
      word: 380424299,
      run: 4004625417,
      pair: 255239913,
      mark: 1749228861914915,
      wide: '0c7f748b9456bc3f',
      part: true,
    },
    {
      text: 'lmktaba kat7ell daba',
      plain: -1087321527,
      seeded: -1762107243,
      word: 908068979,
      run: 3202051664,
      pair: 151027442,
      mark: 8091096260343991,
      wide: '51f2fe531784de3b',
      part: true,
    },
  ])('for “$text”', ({text, plain, seeded, word, run, pair, mark, wide, part}) => {
    const words = text.split(' ')
    expect(hashOf(text)).toBe(plain)
    expect(seededHash(text, 12)).toBe(seeded)
    expect(hashOfWord(words[1] ?? '')).toBe(word)
    expect(sketchOf(words)).toEqual([run])
    expect(pairOf(hashOf(words[0] ?? ''), hashOf(words[1] ?? ''))).toBe(pair)
    expect(noteMark(text, {})).toBe(mark)
    expect(textHash(text)).toBe(wide)
    expect(isInPart(text, 2)).toBe(part)
  })
})
