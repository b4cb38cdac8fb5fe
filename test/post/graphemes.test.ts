import fc from 'fast-check'
import {expect, test} from 'vitest'
import {graphemeEnds} from '../../src/post/index.js'

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'})

function endsBySegmenter(text: string): readonly number[] {
  return Array.from(segmenter.segment(text), ({segment, index}) => index + segment.length)
}

/** What joins with what stands beside it, and what does not: marks, joiners, flags, families, keycaps, signs before a letter, Hangul, ends of lines. */
const PARTS = [
  'a',
  'é',
  'e\u0301',
  ' ',
  '\n',
  '\r\n',
  '\r',
  'س',
  'سَ',
  '\u064b',
  '\u0670',
  '،',
  '©',
  '©\ufe0f',
  '!',
  '\u203c\ufe0f',
  '1\ufe0f\u20e3',
]
const JOINING = ['🇲🇦', '🇲', '👩‍👧', '👍🏽', '\u200d', '\u0600', '각', '\u1100', '\u11a8', 'क्ष', '\ufe0f', '\ud83d', '\u200e', '\u00ad']

test.each([
  ['plain letters alone', 'Bonjour à tous, السلام'],
  ['a mark on a plain letter', 'cafe\u0301 noir'],
  ['Arabic with vowel signs, two on one letter', 'أهلاً، كُلّكُمْ مدعوّون'],
  ['an emoji between words', 'Open late 🎉 tonight'],
  ['flags in a row, told apart by twos', 'a🇲🇦🇫🇷🇲b'],
  ['a sign that joins with the plain letter behind it', 'x\u0600y z'],
  ['a joiner between plain signs', '©\u200d© a'],
])('finds the letters of %s', (_, text) => {
  expect(graphemeEnds(text)).toEqual(endsBySegmenter(text))
})

test('finds the letters that the segmenter finds, whatever stands together', () => {
  const text = fc.array(fc.constantFrom(...PARTS, ...JOINING, ...JOINING), {maxLength: 30}).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string({unit: 'binary', maxLength: 40})), written => {
      expect(graphemeEnds(written)).toEqual(endsBySegmenter(written))
    }),
    {numRuns: 2000},
  )
})
