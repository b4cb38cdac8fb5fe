import {expect, test} from 'vitest'
import {daysAheadIn} from '../../src/dates/named/days-ahead.js'
import {daysBehindIn} from '../../src/dates/named/days-behind.js'
import {OF_TEMPLATES} from '../../src/leftover/empty/template-shapes.js'
import {loosePassage} from '../../src/post/index.js'
import {sourcesIn} from '../kit/expressions.js'
import {textsOf} from '../kit/texts-of.js'

const matched = ({source, flags}: RegExp) => textsOf(source).filter(text => new RegExp(source, flags.replace('g', '')).test(text))

test('the sign that is looked for first is in all that shapes of templates match', () => {
  const missed = OF_TEMPLATES.flatMap(({sign, patterns}) =>
    patterns()
      .flatMap(matched)
      .filter(text => !sign.test(text)),
  )
  expect(missed).toEqual([])
})

test('every day to come that its two expressions match is found', () => {
  const longest = sourcesIn('src/dates/named/days-ahead.ts').toSorted((a, b) => b.length - a.length)
  // “quelquesh” is a word of the generator; people write a figure before the h.
  const texts = longest.slice(0, 2).flatMap(source => matched(new RegExp(source, 'giu')).filter(text => !text.endsWith('quelquesh')))
  expect(texts.length).toBeGreaterThan(300)
  expect(texts.filter(text => daysAheadIn(loosePassage(text, 0)).length === 0)).toEqual([])
})

test('every day gone by that its expression matches is found', () => {
  const [longest = ''] = sourcesIn('src/dates/named/days-behind.ts').toSorted((a, b) => b.length - a.length)
  const texts = matched(new RegExp(longest, 'giu'))
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter(text => daysBehindIn(loosePassage(text, 0)).length === 0)).toEqual([])
})
