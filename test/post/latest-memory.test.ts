import {expect, test} from 'vitest'
import {forget, latestMemory} from '../../src/post/memory.js'

test('one part at a time is remembered, until the next post is read', () => {
  const known = latestMemory<object, string>()
  const [first, second] = [{}, {}]
  expect(known.set(first, 'one')).toBe('one')
  expect(known.get(first)).toBe('one')
  expect(known.get(second)).toBeUndefined()
  known.set(second, 'two')
  expect([known.get(first), known.get(second)]).toEqual([undefined, 'two'])
  forget()
  expect(known.get(second)).toBeUndefined()
})
