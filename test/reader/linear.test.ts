import {expect, test} from 'vitest'
import {learnedFrom} from '../../src/dev/logistic.js'
import {forget} from '../../src/post/memory.js'
import {BUCKETS, featuresOf, logOdds} from '../../src/reader/index.js'
import {read} from '../kit/cases.js'

const SALES = ['sell shoes', 'shoes for you', 'new shoes today', 'buy shoes']
const BOOKS = ['read books', 'books for you', 'new books today', 'borrow books']

async function features(text: string): Promise<readonly number[]> {
  forget()
  return featuresOf(await read(text)).words
}

async function trained() {
  const sample = (wanted: boolean) => async (text: string) => ({features: await features(text), wanted, weight: 1})
  const samples = await Promise.all([...SALES.map(sample(true)), ...BOOKS.map(sample(false))])
  return learnedFrom(samples, {buckets: BUCKETS, passes: 20, rate: 0.1, shrinkage: 0})
}

test('a reader learns what parts two kinds of text, and finds it in new ones', async () => {
  const model = await trained()
  expect(logOdds(model, await features('red shoes'))).toBeGreaterThan(0)
  expect(logOdds(model, await features('red books'))).toBeLessThan(0)
})

test('the same samples give the same weights', async () => {
  expect(await trained()).toEqual(await trained())
})

test('features are the same however a word is written, and numbers count by their length', async () => {
  expect(await features('ÉTUDIER 123')).toEqual(await features('etudier 987'))
  expect(await features('كِتَاب')).toEqual(await features('كتاب'))
  expect(await features('one two')).not.toEqual(await features('two three'))
})

test('a text without words has no features, and a reader knows nothing but its bias', () => {
  expect(logOdds({bias: -2, scale: 1, weights: new Int8Array(BUCKETS)}, [])).toBe(-2)
})
