import {describe, expect, test} from 'vitest'
import {foldName} from '../../src/post/front-matter/field-name.js'
import {isReply, loosePassage} from '../../src/post/index.js'
import {read} from '../kit/cases.js'

test.each([
  ['Publish-Date', 'publish_date'],
  ['  publish   date ', 'publish_date'],
  ['publish - date', 'publish_date'],
  ['Re\u0301seau', 'réseau'],
  ['ﬁeld', 'ﬁeld'],
  ['المنصة', 'المنصة'],
])('the field %j is %j', (written, name) => expect(foldName(written)).toBe(name))

describe('a post that answers another', () => {
  test.each([
    ['reply', true],
    ['répondre', true],
    ['رد', true],
    ['comment', true],
    ['commentaire', true],
    ['publish', false],
    ['share', false],
    ['whatever', false],
  ])('action: %s', async (action, replies) => {
    expect(isReply(await read(`---\naction: ${action}\n---\nThank you.`))).toBe(replies)
  })

  test('is none where it says nothing', async () => {
    expect(isReply(await read('Thank you.'))).toBe(false)
  })
})

test('a text that is no passage of a post can be searched like one, with its own places', () => {
  const {locate, ...rest} = loosePassage('ab c', 10)
  expect(rest).toEqual({
    kind: 'field',
    order: -1,
    language: 'en',
    sure: false,
    text: 'ab c',
    prose: 'ab c',
    span: {start: 10, end: 14},
    marks: [],
  })
  expect(locate(1, 4)).toEqual({start: 11, end: 14})
})
