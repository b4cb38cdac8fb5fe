import {describe, expect, test} from 'vitest'
import {byWords, loosePassage, type Passage, parse} from '../../src/post/index.js'

const LISTS = {}
const passagesOf = async (post: string) => (await parse(post, {path: 'post.md'})).passages
const passageOf = async (post: string): Promise<Passage> => {
  const [passage] = await passagesOf(post)
  if (!passage) throw new Error('A paragraph is a passage.')
  return passage
}

/** A finder that counts how often it had to look. */
function counting() {
  const looked: string[] = []
  const find = byWords((passage: Passage, _: object) => {
    looked.push(passage.text)
    return [passage.text.length]
  })
  return {looked, find}
}

describe('what is found by the words of a passage', () => {
  test('is looked for once, in whatever post and place the same words stand', async () => {
    const {looked, find} = counting()
    for (const post of ['Open until ten.', 'Welcome back!\n\nOpen until ten.', '---\nlang: en\n---\n\nOpen until ten.'])
      for (const passage of await passagesOf(post)) expect(find(passage, LISTS)).toEqual([passage.text.length])
    expect(looked).toEqual(['Open until ten.', 'Welcome back!'])
  })

  test.each([
    {why: 'another kind of passage', post: '# Open until ten, as ever.'},
    {why: 'another language', post: '---\nlang: fr\n---\n\nOpen until ten, as ever.'},
    {why: 'other marks, which show titles and quotations', post: 'Open *until* ten, as ever.'},
    {why: 'a mark of another kind', post: 'Open **until** ten, as ever.'},
    {why: 'other marks of direction in Arabic letters', post: 'مفتوح حتى العاشرة\u200f كالعادة'},
  ])('is looked for anew in $why', async ({post}) => {
    const {looked, find} = counting()
    for (const one of ['Open until ten, as ever.', 'Open *until ten*, as ever.', 'مفتوح حتى العاشرة كالعادة'])
      find(await passageOf(one), LISTS)
    find(await passageOf(post), LISTS)
    expect(looked.length).toBe(4)
  })

  test('is looked for anew where the words of one are the marks of the other', async () => {
    const {looked, find} = counting()
    const marked = await passageOf('*Open* until ten.')
    const [{kind, start, end} = {kind: '', start: 0, end: 0}] = marked.marks
    find(marked, LISTS)
    find(await passageOf(`${kind} ${start} ${end}\nOpen until ten.`), LISTS)
    expect(looked).toEqual(['Open until ten.', `${kind} ${start} ${end}\nOpen until ten.`])
  })

  test('is looked for anew with other lists', async () => {
    const {looked, find} = counting()
    for (const lists of [LISTS, {}]) find(await passageOf('Open until ten.'), lists)
    expect(looked.length).toBe(2)
  })

  test('is not kept of loose passages, nor of long ones, which are seldom written twice', async () => {
    const {looked, find} = counting()
    const long = 'Open until ten. '.repeat(200)
    for (let time = 0; time < 2; time++) {
      find(loosePassage('[PLACE]', time), LISTS)
      find(await passageOf(long), LISTS)
    }
    expect(looked.length).toBe(4)
  })

  test('is forgotten after many other passages, and kept where it is asked again and again', async () => {
    const {looked, find} = counting()
    const many = async (letter: string) => {
      for (const passage of await passagesOf(Array.from({length: 700}, (_, at) => `${at} ${letter.repeat(1900)}`).join('\n\n')))
        find(passage, LISTS)
    }
    const [once, often] = ['Open until ten.', 'Open until nine.']
    for (const post of [once, often]) find(await passageOf(post), LISTS)
    for (const letter of ['a', 'b', 'c']) {
      await many(letter)
      find(await passageOf(often), LISTS)
    }
    const before = looked.length
    find(await passageOf(often), LISTS)
    expect(looked.length).toBe(before)
    find(await passageOf(once), LISTS)
    expect(looked.length).toBe(before + 1)
  })
})
