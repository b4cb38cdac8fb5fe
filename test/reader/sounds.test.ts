import {describe, expect, test} from 'vitest'
import {words} from '../../src/language/index.js'
import {addSounds, FeatureSet, type Heard, isHeard} from '../../src/reader/index.js'

function heard(...texts: readonly (string | {readonly name: true})[]): readonly number[] {
  const features = new FeatureSet(10)
  features.begin()
  const read = texts.flatMap((text): readonly Heard[] => (typeof text === 'string' ? words(text).map(({spelling}) => spelling) : ['name']))
  addSounds(features, read)
  return features.found.toSorted((one, other) => one - other)
}

describe('how words sound', () => {
  test.each([
    {why: 'whichever digits and vowels are written', one: 'kay9ra lktab', other: 'kayqra lkteb'},
    {why: 'in both scripts', one: 'kay9ra lktab', other: 'كيقرا الكتاب'},
    {why: 'whatever stands between that is not heard', one: 'ktab 7mar', other: 'ktab a 7mar'},
  ])('is the same $why', ({one, other}) => {
    expect(heard(one)).toEqual(heard(other))
    expect(heard(one).length).toBeGreaterThan(0)
  })

  test.each([
    {why: 'for other words', one: heard('ktab'), other: heard('kursi')},
    {why: 'in another order', one: heard('ktab 7mar'), other: heard('7mar ktab')},
    {why: 'beside somebody', one: heard({name: true}, 'ktab'), other: heard('ktab')},
  ])('is another $why', ({one, other}) => expect(one).not.toEqual(other))

  test('of a name nothing is heard but that it is one', () => {
    const one = heard({name: true}, 'ktab')
    expect(one).toEqual(heard({name: true}, 'kteb'))
    expect(heard('Samira ktab')).not.toEqual(one)
  })

  test.each([
    ['ary', true],
    ['ar', true],
    ['en', false],
    ['fr', false],
  ] as const)('words of %s are heard: %s', (language, is) => expect(isHeard(language)).toBe(is))
})
