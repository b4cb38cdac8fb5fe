import {describe, expect, test} from 'vitest'
import {discreetSource, secretsOf, veilOver, withoutSecrets} from '../../src/engine/confidential.js'
import {findingOf, inOrder} from '../../src/engine/found.js'
import {type Clause, clauseText, countsOf, defineRule, type Finding, reportOf, Sums} from '../../src/engine/index.js'
import {Texts} from '../../src/engine/ledger/texts.js'
import {masked, veiled} from '../../src/engine/mask.js'
import {choice, flag, numbers, strings, wholeNumber} from '../../src/engine/options.js'
import {linesOf} from '../../src/post/index.js'
import {markerOf} from '../kit/rule.js'

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
    expect(clauseText({id: 'x', text: 'Own.'}, 'en')).toBe('Own.')
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
  const isConfidential = ({rule}: Finding) => rule === 'a'
  const at = (start: number, end: number, rule = 'a') => ({...finding, rule, span: {start, end}})
  test('are what confidential rules mark, once each, and not what is too short to hide', () => {
    const source = 'hunter2 hunter2 longer-one abc other'
    const found = [at(0, 7), at(8, 15), at(16, 26), at(27, 30), at(31, 36, 'b'), at(0, 4)]
    expect(secretsOf(found, source, isConfidential)).toEqual(['hunter2', 'longer-one', 'hunt'])
  })
  test('are veiled in every slot, and the message is written anew', () => {
    const word = (_: Finding, slots: Finding['slots']) => `says ${slots['text']} ${slots['count']}`
    const quoting = {...finding, slots: {text: 'the key hunter2 opens', count: 7}}
    const shown = withoutSecrets(quoting, veilOver(['hunter2']), word)
    expect(shown.slots).toEqual({text: `the key h${'•'.repeat(8)} opens`, count: 7})
    expect(shown.message).toBe(`says the key h${'•'.repeat(8)} opens 7`)
    expect(withoutSecrets(quoting, veilOver(['other']), word)).toBe(quoting)
  })
})

describe('a veil', () => {
  test.each([
    {secrets: ['hunter2'], text: 'hunter2 hunter2hunter2', shown: 'h* h*h*', why: 'wherever it stands'},
    {secrets: ['hunt', 'hunter2'], text: 'hunter2, hunters', shown: 'h*, h*ers', why: 'the longest of those that start together'},
    {secrets: ['abcde', 'defgh1'], text: 'abcdefgh1', shown: 'abcd*', why: 'the longest of those that overlap'},
    {secrets: ['abcde'], text: 'abcd', shown: 'abcd', why: 'nothing less'},
    {secrets: ['0612 345'], text: '٠ 0612 345.', shown: '٠ 0*.', why: 'between other signs'},
  ])('over $secrets hides $why', ({secrets, text, shown}) => expect(veilOver(secrets)(text)).toBe(shown.replaceAll('*', '•'.repeat(8))))

  test('over very many secrets takes no longer than over one', () => {
    const secrets = Array.from({length: 50_000}, (_, number) => `reader${number}@mail.example`)
    const text = secrets.join(' ')
    expect(veilOver(secrets)(text)).toBe(secrets.map(() => `r${'•'.repeat(8)}`).join(' '))
  })
})

describe('the source that reports show', () => {
  test('hides overlapping stretches letter by letter', () => {
    const rules = [markerOf('key', {id: 'a', confidential: true})]
    const findings = [
      {...finding, span: {start: 4, end: 8}},
      {...finding, span: {start: 0, end: 6}},
      {...finding, span: {start: 5, end: 7}},
    ]
    expect(discreetSource({source: '0123456789', findings, waived: []}, rules)).toBe('••••••••89')
  })

  test('has a dot for every letter that a confidential rule marks, and nothing else', () => {
    const rules = [markerOf('key', {id: 'a', confidential: true}), markerOf('word', {id: 'b'})]
    const source = 'the key is hunter2, not hunter3'
    const findings = [
      {...finding, span: {start: 11, end: 18}},
      {...finding, rule: 'b', span: {start: 4, end: 7}},
      {...finding, span: {start: 24, end: 31}},
    ]
    expect(discreetSource({source, findings, waived: []}, rules)).toBe('the key is •••••••, not •••••••')
    expect(discreetSource({source, findings, waived: []}, rules.slice(1))).toBe(source)
  })

  test('a finding that quotes one secret of several is veiled', () => {
    const quoting = {...finding, slots: {text: 'hunter2'}}
    expect(withoutSecrets(quoting, veilOver(['another', 'hunter2']), () => 'said').message).toBe('said')
  })
})

describe('a finding', () => {
  const rule = markerOf('old')
  const noticed = (where: Parameters<typeof findingOf>[1]['where']) =>
    findingOf(
      {rule, severity: 'warning', options: {}},
      {messageId: 'found', where, slots: {word: 'old'}},
      {
        ...{lines: linesOf('an\nold word'), locale: 'en', mask: false},
      },
    )

  test('has its place, its words, and what else it was given', () => {
    const span = {start: 3, end: 6}
    expect(noticed(span)).toEqual({
      ...{rule: 'no-old', clause: 'purpose', severity: 'warning', messageId: 'found', slots: {word: 'old'}, message: '“old” is here.'},
      ...{hint: 'Leave it out.', span, line: 2, column: 1, endLine: 2, endColumn: 4},
    })
    const further = {fix: {span, text: ''}, details: {words: 1}, suggestions: [{span, text: 'new'}]}
    expect(noticed({...span, ...further})).toMatchObject(further)
  })

  test('is of a message that the rule has', () => {
    expect(() =>
      findingOf(
        {rule, severity: 'error', options: {}},
        {messageId: 'lost', where: {start: 0, end: 1}, slots: {}},
        {
          ...{lines: linesOf(''), locale: 'en', mask: false},
        },
      ),
    ).toThrow('“lost” is no message of this rule.')
  })

  test('stands before those that start later, end later, or are of a rule whose name comes later', () => {
    const at = (start: number, end: number, rule: string) => ({...finding, rule, span: {start, end}})
    const sorted = [at(0, 5, 'b'), at(1, 2, 'c'), at(1, 3, 'a'), at(1, 3, 'b'), at(4, 5, 'a')]
    expect([...sorted].reverse().sort(inOrder)).toEqual(sorted)
    expect(inOrder(at(1, 3, 'a'), at(1, 3, 'a'))).toBe(0)
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
  expect(reportOf([])).toEqual({posts: [], unread: [], errors: 0, warnings: 0, fixable: 0, mended: 0, faults: 0})
  const sums = new Sums()
  for (const one of [post, {...post, findings: [{...finding, rule: 'z'}]}]) sums.add(countsOf(one))
  expect([sums.posts, [...sums.byRule]]).toEqual([
    2,
    [
      ['a', 3],
      ['z', 1],
    ],
  ])
})

test('texts are kept letter by letter, however many and however long', () => {
  const texts = new Texts()
  const kept = [
    '',
    '\ufeffa',
    'é ش 😀',
    'x'.repeat(300_000),
    ...Array.from({length: 40}, (_, at) => `${at} `.repeat(4000)),
    'ش'.repeat(1 << 18),
    'z',
  ]
  for (const text of kept) texts.add(text)
  for (const [at, text] of kept.entries()) expect(texts.at(at) === text).toBe(true)
})

test('a rule is what it says, and nothing that it does not say', () => {
  const bare = {id: 'a', clause: {id: 'b', text: ''}, severity: 'error', summary: '', hint: {en: '', fr: '', ar: ''}, examples: []} as const
  expect(defineRule({...bare, messages: {}})).toEqual({
    ...{...bare, messages: {}, options: {}, optIn: false, about: 'posts', sensitive: false, confidential: false},
    ...{usesSources: false, asksWeb: false},
  })
  const said = {optIn: true, about: 'waivers', sensitive: true, confidential: true, usesSources: true, asksWeb: true} as const
  expect(defineRule({...bare, ...said, messages: {}})).toMatchObject(said)
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
