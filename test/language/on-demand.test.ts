import {expect, test} from 'vitest'
import {loadable} from '../../src/language/index.js'

test('a module is loaded once, however often it is asked for', async () => {
  let loads = 0
  const phones = loadable('phones', async () => ++loads)
  await Promise.all([phones.load(), phones.load()])
  expect([phones.get(), phones.get(), loads]).toEqual([1, 1, 1])
})

test('a check that forgot to prepare says so', () => {
  expect(() => loadable('phones', async () => 1).get()).toThrow('“phones” was not loaded before the check.')
})

test('a module that cannot be loaded breaks the check that needs it, not the run', async () => {
  const phones = loadable('phones', async () => {
    throw new Error('no such file')
  })
  await phones.load()
  expect(() => phones.get()).toThrow('“phones” could not be loaded.')
})
