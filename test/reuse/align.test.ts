import {describe, expect, test} from 'vitest'
import {alignments} from '../../src/reuse/align.js'
import {tokensOf} from '../../src/reuse/index.js'

const source = 'the heron waits by the cold river until the mountain has taken back its shadow and the frogs forget to be afraid'

/** The words of the post in each alignment. */
function aligned(post: string, text = source): readonly string[] {
  const [own, other] = [tokensOf(post), tokensOf(text)]
  return alignments(own.hashes, other.hashes).map(pairs =>
    pairs.map(pair => post.slice(own.starts[pair.post], own.ends[pair.post])).join(' '),
  )
}

describe('alignments', () => {
  test('of the same words are the words', () => {
    expect(aligned(`We read: ${source}, and slept.`)).toEqual([source])
  })

  test('go over a word that was exchanged, put in or left out', () => {
    expect(aligned('heron waits by the warm river until the mountain')).toEqual(['heron waits by the river until the mountain'])
    expect(aligned('heron waits by the very cold river until the mountain')).toEqual(['heron waits by the cold river until the mountain'])
    expect(aligned('heron waits by the river until the mountain')).toEqual(['heron waits by the river until the mountain'])
  })

  test('of reordered halves are two', () => {
    expect([...aligned('its shadow and the frogs forget to be afraid, while the heron waits by the cold river')].sort()).toEqual([
      'its shadow and the frogs forget to be afraid',
      'the heron waits by the cold river',
    ])
  })

  test('of words that any two texts share there are none', () => {
    expect(aligned('by the end of the day it is the and to be of the')).toEqual([])
  })

  test('of unrelated texts there are none', () => {
    expect(aligned('Seven lamps were left burning in the library of the drowned city.')).toEqual([])
  })

  test('of a text that says the same again and again are found', () => {
    const post = 'the heron waits '.repeat(700)
    expect(aligned(post, 'the heron waits '.repeat(200)).length).toBeGreaterThan(0)
  })
})
