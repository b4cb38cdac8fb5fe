import {expect, test} from 'vitest'
import type {Lexicons} from '../../src/lexicon/index.js'
import {featuresIn} from '../../src/manner/features.js'
import {stretchesOf} from '../../src/manner/stretches.js'
import {read} from '../kit/cases.js'
import {lexicons} from '../kit/lexicons.js'

/** How often the lists are asked while a post is read, and how many of its marks are looked at. */
async function askedFor(sentence: string, count: number) {
  const post = await read(sentence.repeat(count))
  let [lists, marks] = [0, 0]
  for (const passage of post.passages) {
    const filter = passage.marks.filter.bind(passage.marks)
    Object.defineProperty(passage.marks, 'filter', {
      value: (...given: Parameters<typeof filter>) => {
        marks++
        return filter(...given)
      },
    })
  }
  const terms: Lexicons = topic => {
    lists++
    return lexicons(topic)
  }
  const sentences = post.passages.flatMap(passage => featuresIn(passage, {post, terms}))
  return {sentences: sentences.length, lists, marks}
}

test.each([
  ['in English', 'Ask the “desk” if you are not sure. '],
  ['in French', 'Demandez au « guichet » si vous doutez. '],
  ['in Arabic', 'اسألوا “المكتب” إذا شككتم. '],
  ['in Darija', 'sewlou “lbiro” ila chkkitou. '],
])('the lists and the marks of a passage are asked for once, however many sentences it has, %s', async (_, sentence) => {
  const few = await askedFor(sentence, 50)
  const many = await askedFor(sentence, 500)
  expect(many.sentences).toBeGreaterThan(8 * few.sentences)
  expect({lists: many.lists, marks: many.marks}).toEqual({lists: few.lists, marks: few.marks})
})

/** What a reader goes by in the sentences of a text. */
async function featuresOf(text: string) {
  const post = await read(text)
  return post.passages.flatMap(passage => featuresIn(passage, {post, terms: lexicons}))
}

test('a sentence has the terms that stand in it, and no others', async () => {
  const [first, second] = await featuresOf('Sara came by herself. The hall is open.')
  expect(first && second).toBeDefined()
  expect(first?.signs).not.toEqual(second?.signs)
})

test('each sentence with words has its features, each once', async () => {
  const text = 'Bring the book. ... Sara, and Omar! (the book)'
  const all = await featuresOf(text)
  expect(all).toHaveLength(stretchesOf(await read(text)).length)
  for (const {words, signs} of all) for (const features of [words, signs]) expect(features).toEqual([...new Set(features)])
})

test('a passage of a long post has the features that it has in a short one', async () => {
  const text = 'Sara came by herself. Is the hall open?'
  const long = await featuresOf(Array.from({length: 600}, () => text).join('\n\n'))
  const beside = await featuresOf(Array.from({length: 30}, () => text).join('\n\n'))
  expect(long.slice(0, 2)).toEqual(beside.slice(0, 2))
})
