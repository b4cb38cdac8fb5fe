import fc from 'fast-check'
import {expect, test} from 'vitest'
import {SHAPE, shapeOf} from '../../src/panel/shape.js'

const counted = (text: string) => Object.fromEntries(SHAPE.map((name, at) => [name, Math.round(Math.expm1(shapeOf(text)[at] ?? 0))]))

test.each<readonly [why: string, text: string, shape: Record<string, number>]>([
  [
    'a poster',
    '# Nuit du livre 📚\n\n20 h ! https://example.org #lecture',
    {lines: 2, hashtags: 2, pictures: 1, links: 1, exclamations: 1},
  ],
  ['questions in Arabic', 'ما رأيك؟ هل قرأت «الخبز الحافي»؟', {questions: 2, 'quotation marks': 2}],
  ['digits of either kind, of a hundred signs', '١٢ 34', {digits: 20}],
  ['a year, not a number that holds one', '2026, 20261, x2026', {years: 1}],
  ['brackets that open', '[a](b) (c)', {brackets: 3}],
  ['nothing', '', {}],
])('counts what %s is made of', (_, text, shape) => {
  expect(counted(text)).toMatchObject(shape)
})

test('has as many finite numbers of any text, however long', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.nat(9000), (text, times) => {
      const shape = shapeOf(text.repeat(1 + (times % 40)))
      expect(shape).toHaveLength(SHAPE.length)
      expect(shape.every(number => Number.isFinite(number) && number >= 0)).toBe(true)
    }),
  )
})
