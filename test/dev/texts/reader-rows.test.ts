import {describe, expect, it} from 'vitest'
import {seeded} from '../../../src/dev/random.js'
import {composedTexts, filled, fixtureTexts, ownTexts} from '../../../src/dev/texts/reader-rows.js'

const made = (frame: string, seed: number) => filled(frame, {who: ['owl', '(big|small) {what}'], what: ['ant']}, seeded(seed))

describe('a sentence made of parts', () => {
  it.each([
    {why: 'a slot within a slot', frame: '{who} sleeps.', may: /^(?:Owl|Big ant|Small ant) sleeps\.$/u},
    {why: 'one of several, one in the other', frame: 'see (it(, friend|)|them).', may: /^See (?:it|it, friend|them)\.$/u},
    {why: 'what may be left out', frame: 'See [the ]owl [!].', may: /^See (?:the )?owl ?!?\.$/u},
  ])('$why: $frame', ({frame, may}) => {
    for (let seed = 0; seed < 20; seed++) expect(made(frame, seed)).toMatch(may)
  })
})

describe('what is learned from', () => {
  it('fills every part', () => expect(composedTexts().filter(({text}) => /[{}[\]|]|undefined/u.test(text))).toEqual([]))
  it('is the same each time', () => expect(composedTexts()).toEqual(composedTexts()))
  it('has both kinds in every language', () => {
    const kinds = new Set([...ownTexts(), ...composedTexts()].map(({set, label, language}) => `${set} ${label} ${language}`))
    for (const language of ['en', 'fr', 'ar', 'ary']) {
      for (const kind of ['readers violation', 'readers ok', 'composed violation', 'composed ok'])
        expect(kinds).toContain(`${kind} ${language}`)
    }
  })
  it('takes no draft that tells of a reader for innocent', () => {
    expect(fixtureTexts().length).toBeGreaterThan(100)
    expect(fixtureTexts().some(({text}) => text.includes('Anas F. still has'))).toBe(false)
    expect(new Set(fixtureTexts().map(({label}) => label))).toEqual(new Set(['ok']))
  })
})
