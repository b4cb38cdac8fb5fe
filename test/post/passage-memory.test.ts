import {describe, expect, test} from 'vitest'
import {loosePassage, parse, passageMemory} from '../../src/post/index.js'

const post = (paragraphs: number) => parse('Open until ten.\n\n'.repeat(paragraphs), {path: 'post.md'})

describe('what is remembered of passages', () => {
  test('is told of each, in whatever order they are met', async () => {
    const {passages} = await post(50)
    const memory = passageMemory<number>()
    for (const passage of passages.toReversed()) expect(memory.set(passage, passage.order)).toBe(passage.order)
    expect(passages.map(passage => memory.get(passage))).toEqual(Array.from({length: 50}, (_, order) => order))
  })

  test('is nothing of a passage that was never told, of a copy, and of one that was met later under its number', async () => {
    const {passages} = await post(3)
    const memory = passageMemory<string>()
    const [first, second] = passages
    if (!first || !second) throw new Error('Three paragraphs are three passages.')
    memory.set(first, 'told')
    expect([memory.get(second), memory.get({...first})]).toEqual([undefined, undefined])
    memory.set({...first}, 'another')
    expect(memory.get(first)).toBeUndefined()
  })

  test('is forgotten with the next post', async () => {
    const [passage] = (await post(1)).passages
    const [memory, loose] = [passageMemory<string>(), loosePassage('[PLACE]', 7)]
    if (!passage) throw new Error('A paragraph is a passage.')
    memory.set(passage, 'told')
    memory.set(loose, 'told')
    await post(1)
    expect([memory.get(passage), memory.get(loose)]).toEqual([undefined, undefined])
  })

  test('is kept of the latest loose ones alone', () => {
    const memory = passageMemory<string>()
    const loose = Array.from({length: 1000}, (_, at) => loosePassage('[PLACE]', at))
    for (const passage of loose) memory.set(passage, 'told')
    expect(memory.get(loose[999] ?? loosePassage('', 0))).toBe('told')
    expect(loose.filter(passage => memory.get(passage) !== undefined).length).toBeLessThan(100)
  })
})
