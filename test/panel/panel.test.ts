import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {TELLING_LINKS} from '../../rules/telling-links.js'
import {INPUTS, inputsOf, QUESTIONS, TREES, weighed, woven} from '../../src/panel/index.js'
import {balanceOf, decodedBalances, encodedBalances} from '../../src/panel/model.js'
import {sizeOf} from '../../src/panel/trees.js'
import {verdictOn} from '../../src/panel/verdict.js'
import {read} from '../kit/cases.js'
import {lexicons} from '../kit/lexicons.js'

const known = {terms: lexicons, links: TELLING_LINKS}

describe('the file of the panel', () => {
  const number = fc.float({noNaN: true, noDefaultInfinity: true})
  const balance = fc.record({
    own: number,
    added: fc.record({en: number, fr: number, ar: number, ary: number}),
    weights: fc.array(number, {minLength: INPUTS.length, maxLength: INPUTS.length}),
    trees: fc.float32Array({minLength: sizeOf(TREES), maxLength: sizeOf(TREES), noNaN: true}),
  })

  test('keeps what it is given', () => {
    fc.assert(
      fc.property(fc.array(balance, {minLength: QUESTIONS.length, maxLength: QUESTIONS.length}), all => {
        const balances = new Map(QUESTIONS.flatMap((question, at) => all.slice(at, at + 1).map(one => [question, one] as const)))
        expect(decodedBalances(encodedBalances(balances))).toEqual(balances)
      }),
    )
  })

  test('is refused with a remedy where bytes are missing', () => {
    const bytes = encodedBalances(new Map())
    expect(() => decodedBalances(bytes.subarray(1))).toThrow(/train:panel/)
  })

  test.each(QUESTIONS)('trusts the reader of “%s” the more the surer it is', question => {
    expect(balanceOf(question).own).toBeGreaterThan(0)
  })
})

test('weighs a sentence with its post, in the language of the post', () => {
  const balance = {own: 2, added: {en: 1, fr: -1, ar: 0, ary: 0}, weights: [0.5, -1], trees: woven([])}
  expect(weighed(balance, {odds: 3, inputs: [4, 1], post: {language: 'en'}})).toBe(8)
  expect(weighed(balance, {odds: 3, inputs: [4, 1], post: {language: 'fr'}})).toBe(6)
})

test.each<readonly [why: string, text: string]>([
  ['no words', ''],
  ['one word', 'Hush'],
  ['a picture alone', '![A cat on a shelf](cat.jpg)'],
  ['four languages', 'The hall is open. La salle est ouverte. القاعة مفتوحة. L9a3a me7loula.'],
])('knows as many numbers of a post with %s', async (_, text) => {
  const inputs = inputsOf(await read(text), known)
  expect(inputs).toHaveLength(INPUTS.length)
  expect(inputs.every(Number.isFinite)).toBe(true)
})

test('asks the same of the same post', async () => {
  const post = await read('The map room opens on 4 May 2026. (Tariq, not sure about the hour, ask the guard)')
  expect(verdictOn('note', post, known)(1)).toBe(verdictOn('note', post, known)(1))
  expect(verdictOn('note', post, known)(2)).toBeGreaterThan(verdictOn('note', post, known)(1))
})

test('asks more of a sentence in an article than in a post: of many innocent ones the oddest looks odd', async () => {
  const surely = async (times: number) => verdictOn('note', await read('The map room opens on 4 May 2026. '.repeat(times)), known)(1)
  expect(await surely(80)).toBeLessThan((await surely(8)) - 1.5)
})
