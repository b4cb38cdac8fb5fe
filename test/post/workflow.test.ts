import {describe, expect, test} from 'vitest'
import {actionNamed} from '../../src/post/index.js'

describe('actionNamed', () => {
  test.each([
    ['publish', 'publish'],
    ['Re-tweet', undefined],
    ['Retweet', 'share'],
    ['réponse', 'reply'],
    ['REPLY to a question', 'reply'],
    ['commentaire', 'comment'],
    ['رد', 'reply'],
    ['تعليق', 'comment'],
    ['إعادة النشر', 'share'],
    ['delete', undefined],
    ['', undefined],
  ])('%s', (name, action) => {
    expect(actionNamed(name)).toBe(action)
  })
})
