import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {policy} from '../rules/policy.js'
import {type Clause, clauseText, summaryOf} from '../src/engine/index.js'

const clauses = Object.values<Clause>(policy)

describe('the policy', () => {
  test.each(clauses.map(clause => [clause.id, clause] as const))('%s reads in three languages', (_, clause) => {
    const texts = (['en', 'fr', 'ar'] as const).map(locale => clauseText(clause, locale))
    expect(new Set(texts).size).toBe(3)
    expect(texts[2]).toMatch(/^[\u0600-\u06ff]/u)
  })

  test('every clause has a rule, or says why it has none', () => {
    const held = new Set(rules.map(({clause}) => clause.id))
    for (const {id, byPeople} of clauses) expect(held.has(id) || byPeople !== undefined, id).toBe(true)
  })

  test('a clause that has a rule does not say that it has none', () => {
    const held = new Set(rules.map(({clause}) => clause.id))
    expect(clauses.filter(({id, byPeople}) => held.has(id) && byPeople !== undefined).map(({id}) => id)).toEqual([])
  })
})

test.each(rules.map(rule => [rule.id, rule] as const))('%s says what it asks in three languages', (_, rule) => {
  const texts = (['en', 'fr', 'ar'] as const).map(locale => summaryOf(rule, locale))
  expect(new Set(texts).size).toBe(3)
  expect(texts[2]).toMatch(/^[؀-ۿ]/u)
})
