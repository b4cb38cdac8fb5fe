import {describe, expect, test} from 'vitest'
import {secretsOf, withoutSecrets} from '../../src/engine/confidential.js'
import {type Clause, clauseText, type Finding, reportOf} from '../../src/engine/index.js'
import {masked, veiled} from '../../src/engine/mask.js'
import {choice, flag, numbers, strings, wholeNumber} from '../../src/engine/options.js'

const place = {span: {start: 0, end: 6}, line: 1, column: 1, endLine: 1, endColumn: 7}
const finding: Finding = {...place, rule: 'a', clause: 'b', severity: 'error', messageId: 'c', message: 'd', hint: 'e', slots: {}}

describe('a clause', () => {
  const clause: Clause = {id: 'links', text: 'Posts link.', translations: {fr: 'Des liens.', ar: 'روابط.'}}
  test.each([
    ['en', 'Posts link.'],
    ['fr', 'Des liens.'],
    ['ar', 'روابط.'],
  ] as const)('has its words in %s', (locale, text) => expect(clauseText(clause, locale)).toBe(text))
  test('of a plugin is in English where it has no other words', () => {
    expect(clauseText({id: 'x', text: 'Own.'}, 'fr')).toBe('Own.')
  })
})

describe('masks', () => {
  test.each([
    ['', '•'.repeat(8)],
    ['hunter2', `h${'•'.repeat(8)}`],
    ['  0612', `0${'•'.repeat(8)}`],
    ['😀abc', `😀${'•'.repeat(8)}`],
  ])('a veil shows the first sign of %j alone, and not how long it is', (text, shown) => expect(veiled(text)).toBe(shown))
  test.each([
    ['an idiot!', 'a• i••••!'],
    ['a', 'a•'],
    ['abcdefghijklmnop', `a${'•'.repeat(8)}`],
    ['غبي جدا', 'غ•• ج••'],
  ])('a mask leaves the first letter of each word of %j', (text, shown) => expect(masked(text)).toBe(shown))
})

describe('secrets', () => {
  const isConfidential = (rule: string) => rule === 'a'
  const at = (start: number, end: number, rule = 'a') => ({...finding, rule, span: {start, end}})
  test('are what confidential rules mark, once each, the longest first, and not what is too short to hide', () => {
    const source = 'hunter2 hunter2 longer-one abc other'
    const found = [at(0, 7), at(8, 15), at(16, 26), at(27, 30), at(31, 36, 'b'), at(0, 4)]
    expect(secretsOf(found, source, isConfidential)).toEqual(['longer-one', 'hunter2', 'hunt'])
  })
  test('are veiled in every slot, and the message is written anew', () => {
    const word = (_: Finding, slots: Finding['slots']) => `says ${slots['text']} ${slots['count']}`
    const quoting = {...finding, slots: {text: 'the key hunter2 opens', count: 7}}
    const shown = withoutSecrets(quoting, ['hunter2'], word)
    expect(shown.slots).toEqual({text: `the key h${'•'.repeat(8)} opens`, count: 7})
    expect(shown.message).toBe(`says the key h${'•'.repeat(8)} opens 7`)
    expect(withoutSecrets(quoting, ['other'], word)).toBe(quoting)
  })
})

test('a report counts what its posts have', () => {
  const fix = {span: {start: 0, end: 1}, text: ''}
  const warning = {...finding, severity: 'warning' as const}
  const post = {path: 'a.md', source: '', waived: [], faults: [{rule: 'f', message: 'g'}], findings: [finding, {...warning, fix}, warning]}
  const unread = {path: 'b.md', message: 'no', remedy: 'yes'}
  const report = reportOf([post, {...post, findings: [finding]}], [unread])
  expect(report).toMatchObject({errors: 2, warnings: 2, fixable: 1, faults: 2, unread: [unread]})
  expect(report.posts).toHaveLength(2)
  expect(reportOf([])).toEqual({posts: [], unread: [], errors: 0, warnings: 0, fixable: 0, faults: 0})
})

test('options say what they take, and what they are when nobody says anything', () => {
  expect(strings('Words.')).toMatchObject({fallback: [], shape: {schema: {description: 'Words.', items: {description: 'One of them.'}}}})
  expect(strings('Words.', ['a']).fallback).toEqual(['a'])
  expect(wholeNumber('A number.', 3)).toMatchObject({fallback: 3, shape: {schema: {minimum: 0}}})
  expect(wholeNumber('A number.', 3, 2).shape.schema).toMatchObject({minimum: 2})
  expect(flag('Whether.', true)).toMatchObject({fallback: true, shape: {schema: {type: 'boolean'}}})
  expect(choice('Which.', ['a', 'b'], 'b')).toMatchObject({fallback: 'b', shape: {schema: {enum: ['a', 'b']}}})
  const limits = numbers('How long.', ['x'])
  expect(limits.fallback).toEqual({})
  expect([limits.shape.misfits({x: 1}).length, limits.shape.misfits({x: 0}).length, limits.shape.misfits({y: 1}).length]).toEqual([0, 1, 1])
  expect(limits.shape.schema).toMatchObject({properties: {x: {description: 'A whole number.'}}})
})
