import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {oneOf, seeded} from '../../src/dev/random.js'
import {spoilt} from '../../src/dev/spoilt.js'
import {statement, statementsFrom} from '../../src/dev/statements.js'

const FILE = fileURLToPath(new URL('../../rules/models/rows/statement-parts.en.json', import.meta.url))

const made = (frame: string, seed: number) =>
  statement(frame, {slots: {who: ['owls', 'ants'], one: ['owl']}, spoilt: 0, random: seeded(seed)})

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

describe('the parts', () => {
  const rows = statementsFrom(FILE)

  it('fill every slot', () => expect(rows.filter(({text}) => /[{}[\]]|undefined/u.test(text))).toEqual([]))

  it('are about as many of either label', () => {
    const share = rows.filter(({bad}) => bad).length / rows.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  it('give the same rows each time', () => expect(statementsFrom(FILE)).toEqual(rows))

  it('make many different ones', () => expect(new Set(rows.map(({text}) => text)).size).toBeGreaterThan(rows.length * 0.9))
})

describe('oneOf', () => {
  it('needs something to choose from', () => expect(() => oneOf([], seeded(1))).toThrow())
})
