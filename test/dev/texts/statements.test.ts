import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {oneOf, seeded} from '../../../src/dev/random.js'
import {spoilt} from '../../../src/dev/texts/spoilt.js'
import {statement, statementsFrom} from '../../../src/dev/texts/statements.js'

const ROWS = fileURLToPath(new URL('../../../rules/models/rows/', import.meta.url))
const FILE = `${ROWS}statement-parts.en.json`
const PARTS = readdirSync(ROWS).filter(name => name.startsWith('statement-parts.'))

const made = (frame: string, seed: number) =>
  statement(frame, {slots: {who: ['owls', 'ants'], one: ['owl']}, spoilt: 0, random: seeded(seed), language: 'en'})

describe('statement', () => {
  it.each([
    {why: 'a slot', frame: 'See {who}.', may: /^see (?:owls|ants)\.?$/iu},
    {why: 'one of several', frame: '(Hear|See) {who}.', may: /^(?:hear|see) (?:owls|ants)\.?$/iu},
    {why: 'what may be left out', frame: '{who} [really ]sleep.', may: /^(?:owls|ants)(?: really)? sleep\.?$/iu},
    {why: 'the article before a vowel', frame: 'This is a {one}.', may: /^this is an owl\.?$/iu},
    {why: 'no space before a stop', frame: '{who} sleep[ now].', may: /^(?:owls|ants) sleep(?: now)?\.?$/iu},
  ])('$why: $frame', ({frame, may}) => {
    for (let seed = 0; seed < 20; seed++) expect(made(frame, seed)).toMatch(may)
  })
})

describe('spoilt', () => {
  it('changes one word, and only a little', () => {
    for (let seed = 0; seed < 40; seed++) {
      const found = spoilt('foreign owls', seeded(seed))
      expect(found).not.toBe('foreign owls')
      expect(found.replace(/[\0 ]/gu, '').length).toBeGreaterThanOrEqual('foreignowls'.length - 1)
    }
  })

  it('leaves short words alone', () => expect(spoilt('owl', seeded(1))).toBe('owl'))
})

describe.each(PARTS)('%s', name => {
  const rows = statementsFrom(`${ROWS}${name}`)

  it('fills every slot; brackets stand where a collection has taken a link or a name out', () =>
    expect(rows.filter(({text}) => /[{}]|\[(?!(?:URL|USER)\])|undefined/iu.test(text))).toEqual([]))

  it('gives the same rows each time', () => expect(statementsFrom(`${ROWS}${name}`)).toEqual(rows))

  it('makes many different ones', () => expect(new Set(rows.map(({text}) => text)).size).toBeGreaterThan(rows.length * 0.75))
})

describe('the parts', () => {
  const rows = statementsFrom(FILE)

  it('are about as many of either label', () => {
    const share = rows.filter(({bad}) => bad).length / rows.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  it('of a library are rows of its own', () =>
    expect(new Set(statementsFrom(`${ROWS}statement-parts.library.en.json`).map(({source}) => source))).toEqual(new Set(['rows.en'])))

  it('make as many of a frame as they say', () =>
    expect(rows.filter(({group}) => group === 'composed ok 0').length).toBeLessThan(
      statementsFrom(`${ROWS}statement-parts.library.en.json`).filter(({group}) => group === 'composed ok 0').length,
    ))
})

describe('oneOf', () => {
  it('needs something to choose from', () => expect(() => oneOf([], seeded(1))).toThrow())
})
