import {expect, test} from 'vitest'
import {learnedFrom} from '../../src/dev/learning/logistic.js'
import {seeded} from '../../src/dev/random.js'
import {forget} from '../../src/post/memory.js'
import {featureFrom, featuresOf, hashOf, logOdds, slotOf} from '../../src/reader/index.js'
import {read} from '../kit/cases.js'

const SALES = ['sell shoes', 'shoes for you', 'new shoes today', 'buy shoes']
const BOOKS = ['read books', 'books for you', 'new books today', 'borrow books']
const LEARNING = {slots: 1 << 12, passes: 20, rate: 0.1, shrinkage: 0}

async function features(text: string): Promise<readonly number[]> {
  forget()
  return featuresOf(await read(text)).words
}

async function trained(learning = LEARNING) {
  const sample = (wanted: boolean) => async (text: string) => ({features: await features(text), wanted, weight: 1})
  const samples = await Promise.all([...SALES.map(sample(true)), ...BOOKS.map(sample(false))])
  return learnedFrom(samples, learning)
}

test('a reader learns what parts two kinds of text, and finds it in new ones', async () => {
  const model = await trained()
  expect(logOdds(model, await features('red shoes'))).toBeGreaterThan(0)
  expect(logOdds(model, await features('red books'))).toBeLessThan(0)
})

test('the same samples give the same weights', async () => {
  expect(await trained()).toEqual(await trained())
})

test('of words that it never met a reader says nothing, however small its table', async () => {
  const model = await trained({...LEARNING, slots: 1 << 6})
  const unknown = Array.from({length: 400}, (_, at) => featureFrom(hashOf(`unknown ${at}`)))
  const spoken = unknown.filter(feature => logOdds(model, [feature]) !== model.bias)
  // One check in 256 fits by chance.
  expect(spoken.length).toBeLessThan(10)
  expect(model.weights.filter(weight => weight !== 0).length).toBeGreaterThan(20)
})

test('what stands in one text alone is not learned', async () => {
  const model = await trained()
  const word = (text: string) => featureFrom(hashOf(text) ^ 0x5bd1e995)
  const weightOf = (feature: number) => model.weights[slotOf(feature, model.checks)] ?? 0
  expect(weightOf(word('shoes'))).toBeGreaterThan(0)
  expect(weightOf(word('sell'))).toBe(0)
})

test('what stands everywhere is held back by decay', async () => {
  const shoes = await features('red shoes')
  expect(logOdds(await trained({...LEARNING, shrinkage: 0.1}), shoes)).toBeLessThan(logOdds(await trained(), shoes))
})

test('features are the same however a word is written, and numbers count by their length', async () => {
  expect(await features('ÉTUDIER 123')).toEqual(await features('etudier 987'))
  expect(await features('كِتَاب')).toEqual(await features('كتاب'))
  expect(await features('one two')).not.toEqual(await features('two three'))
})

test('a word is another feature than its letters within a longer one', async () => {
  const [alone, within] = [await features('sale'), await features('wholesale')]
  const shared = alone.filter(feature => within.includes(feature))
  // sal, ale, le>, sale, ale>
  expect(shared).toHaveLength(5)
})

test('long words in number do not fill the table of what was met', async () => {
  const random = seeded(1)
  const long = () => String.fromCharCode(...Array.from({length: 30}, () => 97 + Math.floor(random() * 26)))
  const text = Array.from({length: 400}, long).join(' ')
  const found = await features(text)
  expect(new Set(found).size).toBe(found.length)
  expect(found.length).toBeGreaterThan(15_000)
})

test('a text without words has no features, and a reader knows nothing but its bias', () => {
  expect(logOdds({bias: -2, scale: 1, weights: new Int8Array(64), checks: new Uint8Array(64)}, [])).toBe(-2)
})
