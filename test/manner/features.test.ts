import {expect, test} from 'vitest'
import {stretchesOf} from '../../src/manner/features.js'
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
  const stretches = stretchesOf(post, topic => {
    lists++
    return lexicons(topic)
  })
  return {stretches: stretches.length, lists, marks}
}

test.each([
  ['in English', 'Ask the “desk” if you are not sure. '],
  ['in French', 'Demandez au « guichet » si vous doutez. '],
  ['in Arabic', 'اسألوا “المكتب” إذا شككتم. '],
  ['in Darija', 'sewlou “lbiro” ila chkkitou. '],
])('the lists and the marks of a passage are asked for once, however many sentences it has, %s', async (_, sentence) => {
  const few = await askedFor(sentence, 50)
  const many = await askedFor(sentence, 500)
  expect(many.stretches).toBeGreaterThan(8 * few.stretches)
  expect({lists: many.lists, marks: many.marks}).toEqual({lists: few.lists, marks: few.marks})
})

test('a sentence has the terms that stand in it, and no others', async () => {
  const [first, second] = stretchesOf(await read('Sara came by herself. The hall is open.'), lexicons)
  const [alone] = stretchesOf(await read('The hall is open. Sara came by herself.'), lexicons)
  expect(first && second && alone).toBeDefined()
  expect(first?.features.signs).not.toEqual(second?.features.signs)
})
