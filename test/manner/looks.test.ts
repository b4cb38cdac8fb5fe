import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lookOf, looksOf} from '../../src/manner/looks.js'
import {passageWords} from '../../src/post/index.js'
import {read} from '../kit/cases.js'

async function looks(text: string): Promise<string> {
  const [passage] = (await read(text)).passages
  return passage ? lookOf(passage, {start: 0, end: passage.text.length}, passageWords(passage)) : ''
}

test.each<readonly [why: string, text: string, look: string]>([
  ['a capital, plain words, a full stop', 'Bring the book back.', '^C a a.$'],
  ['plain words beyond two tell no more', 'bring the book back to us', '^a a$'],
  ['an empty hour', 'from ..:.. on', '^a ..:.. a$'],
  ['a name to fill in', 'By [FULL NAME], 3 May', '^C [U U], 0 C$'],
  ['a row of dots is cut short', 'the winner is ........', '^a a ..$'],
  ['a lone capital', 'Dr X speaks', '^C V a$'],
  ['Arabic has no capitals', 'نلتقي في القاعة رقم ؟؟', '^a a ؟؟$'],
  ['a link is one sign', 'More: https://example.org/a-b/c?d=1 now', '^C: L a$'],
])('shows %s', async (_, text, look) => {
  expect(await looks(text)).toBe(look)
})

test('parts of plain words alone tell nothing', () => {
  expect([...looksOf('a a')]).toEqual([])
  expect(looksOf('a __ a').size).toBeGreaterThan(3)
})

test('the same look has the same parts, each once', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 40}), look => {
      const parts = [...looksOf(look)]
      expect(parts).toEqual([...looksOf(look)])
      expect(new Set(parts).size).toBe(parts.length)
      expect(parts.length).toBeLessThanOrEqual(4 * look.length)
    }),
  )
})
