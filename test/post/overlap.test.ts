import fc from 'fast-check'
import {expect, test} from 'vitest'
import {overlapWith, withinAny} from '../../src/post/index.js'

const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({start, end: start + length}))

test('answers as a look at each would', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      expect(overlapWith(spans)(asked)).toBe(spans.some(({start, end}) => start < asked.end && end > asked.start))
    }),
  )
})

test('tells what lies within one of them as a look at each would', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      expect(withinAny(spans)(asked)).toBe(spans.some(({start, end}) => start <= asked.start && asked.end <= end))
    }),
  )
})
