import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  countBefore,
  countWithin,
  firstFrom,
  lastBefore,
  longestApart,
  outermost,
  overlapping,
  overlapWith,
  standingApart,
  startingBetween,
  withinAny,
} from '../../src/post/index.js'

const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({start, end: start + length}))

const at = (start: number, end: number) => ({start, end})

test('of two that touch neither overlaps the other', () => {
  const overlaps = overlapWith([at(4, 8), at(1, 6)])
  expect([at(0, 1), at(0, 2), at(7, 9), at(8, 9)].map(overlaps)).toEqual([false, true, true, false])
  expect(overlapWith([])(at(0, 9))).toBe(false)
})

test('what fills one of them lies within it', () => {
  const isWithin = withinAny([at(6, 7), at(1, 4)])
  expect([at(1, 4), at(2, 3), at(0, 4), at(1, 5), at(6, 7), at(3, 7)].map(isWithin)).toEqual([true, true, false, false, true, false])
  expect(withinAny([])(at(0, 0))).toBe(false)
})

test('of those that overlap the first stays, those that touch all do', () => {
  const [a, b, c, d, e] = [at(3, 5), at(0, 3), at(4, 9), at(9, 9), at(3, 4)]
  expect(standingApart([a, b, c, d, e])).toEqual([b, a, d])
})

test('of those that start at one place the longer stays', () => {
  const [a, b, c, d] = [at(0, 2), at(0, 4), at(3, 9), at(4, 5)]
  expect(outermost([a, b, c, d])).toEqual([b, d])
  expect(outermost([])).toEqual([])
})

test('of those that stand apart in order all stay', () => {
  const apart = [at(0, 2), at(2, 4), at(6, 9)]
  expect(outermost(apart)).toEqual(apart)
  expect(outermost(apart.toReversed())).toEqual(apart)
})

test('counts and takes those that start before an offset, and between two', () => {
  const sorted = [at(0, 2), at(3, 4), at(3, 9), at(7, 8)]
  expect([0, 1, 3, 4, 7, 8].map(offset => countBefore(sorted, offset))).toEqual([0, 1, 1, 3, 3, 4])
  expect([0, 1, 3, 8].map(offset => lastBefore(sorted, offset))).toEqual([undefined, sorted[0], sorted[0], sorted[3]])
  expect([0, 1, 3, 8].map(offset => firstFrom(sorted, offset))).toEqual([sorted[0], sorted[1], sorted[1], undefined])
  expect(startingBetween(sorted, 3, 7)).toEqual([at(3, 4), at(3, 9)])
})

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

test('keeps the longest of those that overlap as a look at each would', () => {
  const longer = span.filter(({start, end}) => end > start)
  fc.assert(
    fc.property(fc.array(longer), spans => {
      const ranked = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))
      const kept: {start: number; end: number}[] = []
      for (const one of ranked) if (!kept.some(({start, end}) => start < one.end && end > one.start)) kept.push(one)
      expect(longestApart(ranked)).toEqual(kept)
    }),
  )
})

test('those that share a place with a stretch are given in order', () => {
  const [a, b, c] = [at(1, 20), at(4, 6), at(8, 9)]
  const sharing = overlapping([c, a, b])
  expect(sharing(at(5, 8))).toEqual([a, b])
  expect(sharing(at(7, 8))).toEqual([a])
  expect(sharing(at(0, 1))).toEqual([])
  expect(overlapping([])(at(0, 9))).toEqual([])
})

test('they are those that a look at each would find', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      const wanted = spans.filter(({start, end}) => start < one.end && end > one.start).sort((a, b) => a.start - b.start)
      expect(overlapping(spans)(one)).toEqual(wanted)
    }),
  )
})

test('of thousands few are looked at for each question', () => {
  let looks = 0
  const many = Array.from({length: 4000}, (_, number) => ({
    get start() {
      looks++
      return number * 10
    },
    end: number * 10 + 5,
  }))
  const sharing = overlapping(many)
  looks = 0
  for (let number = 0; number < 4000; number++) expect(sharing(at(number * 10 + 1, number * 10 + 2))).toHaveLength(1)
  expect(looks).toBeLessThan(4000 * 20)
})

test('those that lie within a stretch are counted, and none that it cuts', () => {
  const words = [at(0, 3), at(4, 6), at(6, 9), at(12, 14)]
  expect([at(0, 14), at(1, 14), at(4, 8), at(4, 9), at(3, 4), at(9, 12), at(5, 5)].map(one => countWithin(words, one))).toEqual([
    4, 3, 1, 2, 0, 0, 0,
  ])
  expect(countWithin([], at(0, 9))).toBe(0)
})

test('they are as many as a look at each would count', () => {
  const apart = fc.array(span).map(spans => standingApart(spans.filter(({start, end}) => end > start)))
  fc.assert(
    fc.property(apart, span, (spans, one) => {
      expect(countWithin(spans, one)).toBe(spans.filter(({start, end}) => start >= one.start && end <= one.end).length)
    }),
  )
})
