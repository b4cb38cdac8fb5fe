import {describe, expect, test} from 'vitest'
import {byText} from '../../src/post/index.js'

const LISTS = {}

/** A finder that counts how often it had to look. */
function counting() {
  const looked: string[] = []
  const find = byText((text: string, _: object) => {
    looked.push(text)
    return [text.length]
  })
  return {looked, find}
}

describe('what is found in a short text', () => {
  test.each(['the catalogue', 'la réserve', 'قاعة المطالعة', 'hna f lmaktaba'])('is looked for once: %s', text => {
    const {looked, find} = counting()
    for (const post of [`${text}, as ever`, `see ${text}`]) {
      const start = post.indexOf(text)
      expect(find(post.slice(start, start + text.length), LISTS)).toEqual([text.length])
    }
    expect(looked).toEqual([text])
  })

  test('is looked for anew with other lists', () => {
    const {looked, find} = counting()
    for (const lists of [LISTS, {}]) find('the catalogue', lists)
    expect(looked.length).toBe(2)
  })

  test('is not kept of a long text, which is seldom written twice', () => {
    const {looked, find} = counting()
    for (let time = 0; time < 2; time++) find('the catalogue '.repeat(20), LISTS)
    expect(looked.length).toBe(2)
  })

  test('is forgotten after many other texts, so that a long run takes no more memory than a short one', () => {
    const {looked, find} = counting()
    for (let number = 0; number < 1000; number++) find(`shelf ${number}`, LISTS)
    find('shelf 0', LISTS)
    expect(looked.length).toBe(1001)
  })
})
