import {expect, test} from 'vitest'
import {train} from '../../src/dev/learning/adagrad.js'
import {inSlots} from '../../src/dev/learning/slots.js'
import {BUCKET_BITS, SLOTS} from '../../src/offence/hash.js'
import {featuresOf, sentenceFeaturesOf} from '../../src/offence/reader/features.js'
import {decoded, decodedTable, encoded} from '../../src/offence/reader/model-file.js'
import {demandOf, scoreOf} from '../../src/offence/reader/score.js'
import {isVerse} from '../../src/offence/reader/verse.js'
import {isTerse, sentencesOf, windowsOf} from '../../src/offence/reader/windows.js'
import {parse} from '../../src/post/index.js'
import {modelBytes} from '../../src/reader/index.js'
import {lexicons} from '../kit/lexicons.js'

async function windows(text: string) {
  return windowsOf(await parse(text, {path: 'post.md'}), lexicons)
}

async function features(text: string) {
  return (await windows(text)).map(featuresOf)
}

async function sentences(text: string) {
  return (await windows(text)).flatMap(sentencesOf).map(sentenceFeaturesOf)
}

test('a model survives its file', () => {
  const model = {
    ...{scale: 0.5, thresholds: {en: 0.25, fr: -0.5, ar: 1, ary: 2}},
    ...{weights: Int8Array.from({length: 8}, (_, at) => at - 4), checks: Uint8Array.from({length: 8}, (_, at) => at)},
  }
  expect(decoded(encoded(model), 8)).toEqual(model)
})

test.each([
  ['of another size', 16, (bytes: Uint8Array) => bytes],
  ['of another kind', 8, (bytes: Uint8Array) => bytes.map((byte, at) => (at === 0 ? byte + 1 : byte))],
])('a file %s is refused', (_, slots, change) => {
  const thresholds = {en: 0, fr: 0, ar: 0, ary: 0}
  const bytes = encoded({scale: 1, thresholds, weights: new Int8Array(8), checks: new Uint8Array(8)})
  expect(() => decoded(change(bytes), slots)).toThrow('npm run train')
})

test('the models that ship fit, and are no larger than a megabyte with what tells their features apart', () => {
  const tables = [decoded(modelBytes('offence'), SLOTS), decodedTable(modelBytes('offence-sentences'), SLOTS)]
  expect(tables.reduce((sum, {weights, checks}) => sum + weights.length + checks.length, 0)).toBeLessThanOrEqual(1 << 20)
  for (const {weights} of tables) expect(weights.some(weight => weight !== 0)).toBe(true)
})

test('in a sentence a group weighs the same whichever it is, its letters too', async () => {
  const [one] = await sentences('We welcome all Muslims here')
  const [other] = await sentences('We welcome all lesbians here')
  expect(one?.[0]).toEqual(other?.[0])
})

test('each feature of a sentence is there once', async () => {
  const [features = []] = await sentences('Very very very good, very good')
  for (const family of features) expect(new Set(family).size).toBe(family.length)
})

test('more is asked of a post of many sentences, of a longer sentence by itself, and of a bare statement, in which the reader of windows counts more', async () => {
  const demanded = async (text: string) => demandOf(await windows(text), 0)
  const surerOf = async (text: string) => (await demanded(text)).surer
  expect(await surerOf(`${'one '.repeat(12)}. ${'two '.repeat(12)}`)).toBeGreaterThan(await surerOf('one two '.repeat(12)))
  const short = 'We all like it here'
  expect(await surerOf(short)).toBeGreaterThan((await surerOf(`${short} and there and wherever we go and stay and read and sit`)) + 0.3)
  const half = 'one two '.repeat(6)
  expect(await surerOf(`${half}${half}`)).toBeGreaterThan((await surerOf(`${half}. ${half}`)) - 0.2)
  expect((await demanded(short)).ofWindow).toBeGreaterThan((await demanded(`${short}. So do they.`)).ofWindow)
})

test('more is asked of a post the stranger it is to a library, but never so much that the worst would pass', async () => {
  const read = await windows('We all like it here')
  const surerAt = (strangeness: number) => demandOf(read, strangeness).surer
  expect(surerAt(0.5)).toBeGreaterThan(surerAt(0))
  expect(surerAt(1)).toBeGreaterThan(surerAt(0.5))
  expect(surerAt(9)).toBe(surerAt(1))
})

test.each([
  {why: 'a slur is one wherever it stands', text: 'the faggots are here again', isAsked: false},
  {why: 'a slur that somebody quotes is spoken of', text: 'Someone wrote “faggots” on the wall again', isAsked: true},
  {why: 'a word that seldom is a slur is none', text: 'the reds are here again', isAsked: true},
])('more is asked of what is strange, but $why', async ({text, isAsked}) => {
  const read = await windows(text)
  expect(demandOf(read, 1).surer > demandOf(read, 0).surer).toBe(isAsked)
})

test('only one short sentence is terse, and its tags count apart as well', async () => {
  const terse = async (text: string) => (await windows(text)).map(isTerse)
  expect(await terse('We welcome all Muslims here.')).toEqual([true])
  expect(await terse('We welcome all Muslims here. Come in.')).toEqual([false])
  expect(await terse(`We welcome ${'very '.repeat(20)}gladly all Muslims here.`)).toEqual([false])
  const [[, one = []] = []] = await features('We welcome all Muslims here.')
  const [[, two = []] = []] = await features('We welcome all Muslims here. Come in.')
  expect(one.length).toBeGreaterThan(two.length)
})

test('a group weighs the same whichever it is', async () => {
  const [one] = await features('We welcome all Muslims here')
  const [other] = await features('We welcome all lesbians here')
  expect(one?.[0]).toEqual(other?.[0])
})

test('a short post is judged whole, a long one in pieces that lose no word', async () => {
  expect((await windows('One.\n\nTwo.')).length).toBe(1)
  const sentence = 'The quiet room on the second floor opens at eight. '
  const pieces = (await windows(sentence.repeat(30))).flat()
  expect(pieces.length).toBeGreaterThan(3)
  expect(pieces.map(({from}) => from).slice(1)).toEqual(pieces.map(({to}) => to).slice(0, -1))
  expect(pieces.at(-1)?.to).toBe(300)
})

test('training learns what parts two kinds of texts, and twice the same', async () => {
  const samples = await Promise.all(
    [
      {text: 'Immigrants are vermin', bad: true},
      {text: 'Women are vermin', bad: true},
      {text: 'Immigrants are welcome', bad: false},
      {text: 'Women are welcome', bad: false},
    ].map(async ({text, bad}) => ({windows: await features(text), bad, weight: 1, source: 0})),
  )
  const course = {buckets: 1 << BUCKET_BITS, sources: 1, passes: 8, rate: 0.3, shrinkage: 1e-3}
  const learned = train(samples, course)
  const table = inSlots(learned)
  const score = async (text: string) => scoreOf(table, (await features(text))[0] ?? [])
  expect(await score('Muslims are vermin')).toBeGreaterThan(await score('Muslims are welcome'))
  expect(train(samples, course)).toEqual(learned)
  const some = learned.slice(0, 3)
  const after = train(samples, course, some)
  // What was dropped stays so, and the rest makes up for it.
  expect(after.map(({bucket}) => bucket)).toEqual(some.map(({bucket}) => bucket))
  expect(after.reduce((sum, {weight}) => sum + Math.abs(weight), 0)).toBeGreaterThan(
    some.reduce((sum, {weight}) => sum + Math.abs(weight), 0),
  )
})

test.each<readonly [why: string, post: string, verses: readonly boolean[]]>([
  ['a verse, and what a library says of it', '﴿تفسحوا في المجالس﴾\n\nأفسحوا لبعضكم.', [true, false]],
  ['brackets the other way round', '﴾تفسحوا في المجالس﴿', [true]],
  ['chapter and verse behind it', '﴿إذا قيل لكم تفسحوا في المجالس فافسحوا﴾ [المجادلة: 11]', [true]],
  ['words beside a verse', 'قال تعالى ﴿اقرأ﴾ وقلنا نقرأ.', [false]],
  ['another quotation', '«تفسحوا في المجالس»', [false]],
])('the Qur’an is known by its brackets: %s', async (_, post, verses) => {
  expect((await windows(post)).flatMap(sentencesOf).map(isVerse)).toEqual(verses)
})
