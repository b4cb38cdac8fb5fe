import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addLook, lookOf} from '../../src/manner/looks.js'
import {passageWords} from '../../src/post/index.js'
import {hashOf} from '../../src/reader/index.js'
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

function partsOf(look: string): ReadonlySet<number> {
  const parts = new Set<number>()
  addLook(look, hash => parts.add(hash))
  return parts
}

test('parts of plain words alone tell nothing', () => {
  expect([...partsOf('a a')]).toEqual([])
  expect(partsOf('a __ a').size).toBeGreaterThan(3)
})

test('parts of two to five signs are hashed as if they were cut out', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 40}), look => {
      const cut = look.split('').flatMap((_, start) => [2, 3, 4, 5].map(length => look.slice(start, start + length)))
      const telling = cut.filter(part => part.length > 1 && /[^ a]/.test(part))
      expect(partsOf(look)).toEqual(new Set(telling.map(part => hashOf(`\0look${part}`))))
    }),
  )
})
