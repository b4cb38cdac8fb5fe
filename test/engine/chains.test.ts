import {describe, expect, test} from 'vitest'
import {Chains} from '../../src/engine/ledger/chains.js'

const all = () => true

describe('the entries that share a key', () => {
  test('are told in the order in which they came, the latest so many of them', () => {
    const chains = new Chains()
    for (const entry of [3, 1, 4, 15]) chains.add('a', entry)
    chains.add('b', 9)
    expect(chains.latest('a', 10, all)).toEqual([3, 1, 4, 15])
    expect(chains.latest('a', 2, all)).toEqual([4, 15])
    expect(chains.latest('a', 2, entry => entry < 10)).toEqual([1, 4])
    expect(chains.latest('b', 10, all)).toEqual([9])
    expect(chains.latest('c', 10, all)).toEqual([])
  })

  test('a number is another key than the text that looks like it', () => {
    const chains = new Chains()
    const keys = [1, '1', '#1', '"1', -1, 0.5, '0.5', '', 'ab', 'ba', 'é', 'e\u0301']
    for (const [entry, key] of keys.entries()) chains.add(key, entry)
    expect(keys.map(key => chains.latest(key, 2, all))).toEqual(keys.map((_, entry) => [entry]))
  })

  test('stay together however many keys there are', () => {
    const chains = new Chains()
    const keys = 5000
    for (let entry = 0; entry < 3 * keys; entry++) chains.add(entry % keys, entry)
    for (let key = 0; key < keys; key += 13) expect(chains.latest(key, 9, all)).toEqual([key, key + keys, key + 2 * keys])
  })

  test('can be numbered anew, without some, and added to', () => {
    const chains = new Chains()
    for (let entry = 0; entry < 3000; entry++) chains.add(entry % 2 === 0 ? 'even' : `${entry}`, entry)
    const anew = chains.renumbered(entry => (entry < 2990 ? undefined : entry - 2990))
    expect(anew.latest('even', 100, all)).toEqual([0, 2, 4, 6, 8])
    expect(anew.latest('2999', 100, all)).toEqual([9])
    expect(anew.latest('1', 100, all)).toEqual([])
    anew.add('even', 10)
    expect(anew.latest('even', 2, all)).toEqual([8, 10])
    expect(chains.latest('even', 1, all)).toEqual([2998])
  })
})
