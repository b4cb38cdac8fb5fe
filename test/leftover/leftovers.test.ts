import {describe, expect, test} from 'vitest'
import {leftoversIn} from '../../src/leftover/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

async function found(source: string): Promise<readonly (readonly [string, string])[]> {
  const post = await parse(source, {path: 'post.md'})
  return leftoversIn(post, lexicons).map(({kind, start, end}) => [kind, source.slice(start, end)])
}

describe('what a post still holds of its making', () => {
  test('comes in the order of the post', async () => {
    expect(await found('On [date] at XX:XX. Logo bottom left.')).toEqual([
      ['placeholder', '[date]'],
      ['placeholder', 'XX:XX'],
      ['note', 'Logo bottom left'],
    ])
  })

  test('is named once where two things overlap', async () => {
    expect(await found('We open at nine. [Photo to come]')).toHaveLength(1)
  })

  test('is nothing in a finished post', async () => {
    expect(await found('We open at nine. Come in!')).toEqual([])
  })

  test('a remark about somebody’s work is none about the post', async () => {
    expect(await found('We open at nine. This paragraph by Camus is too long.')).toEqual([])
  })

  test('is found each time it stands there, however often', async () => {
    expect(await found('We open at nine. [Photo to come] '.repeat(1000))).toHaveLength(1000)
    expect(await found('Alt text missing and '.repeat(4000))).toEqual([])
  })
})
