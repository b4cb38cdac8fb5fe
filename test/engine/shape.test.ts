import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {object, record} from '../../src/engine/keyed-shape.js'
import type {Misfit} from '../../src/engine/misfit.js'
import {flag, list, oneOf, oneOrList, pair, type Shape, text, wholeNumber} from '../../src/engine/shape.js'

const severity = oneOf('How grave.', ['off', 'warn', 'error'])
const options = object('Options.', {allow: list('Texts.', text('One.')), most: wholeNumber('At most.', 1), strict: flag('Whether.')}, [
  'allow',
])

const shapes: Readonly<Record<string, Shape<unknown>>> = {
  text: text('A text.'),
  flag: flag('A flag.'),
  number: wholeNumber('A number.', 2),
  word: severity,
  level: oneOf('A level.', [0, 1, 'two']),
  list: list('A list.', text('A text.')),
  object: options,
  pair: pair('A pair.', severity, options),
  oneOrList: oneOrList('One or both.', severity, pair('A pair.', severity, options)),
  record: record('Numbers by name.', wholeNumber('A number.')),
  named: record('Flags by name.', flag('A flag.'), {a: flag('A flag.'), constructor: flag('A flag.')}),
  nested: list('Lists.', record('Records.', list('Lists.', options))),
}

const scalars = fc.oneof(
  fc.constantFrom<unknown>('off', 'error', 'two', '', 0, 1, 2, 1.5, -1, Number.MAX_SAFE_INTEGER, true, false, null),
  fc.string({maxLength: 3}),
)
const keys = fc.constantFrom('allow', 'most', 'strict', 'a', 'constructor', 'toString', 'x')

/** Values near what the shapes take. */
const values: fc.Arbitrary<unknown> = fc.letrec<{value: unknown}>(tie => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    scalars,
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(keys, tie('value'), {maxKeys: 3}),
    fc.record(
      {allow: fc.array(fc.constantFrom('a', 'b')), most: fc.constantFrom<unknown>(1, 0, 'x'), strict: fc.boolean()},
      {requiredKeys: []},
    ),
    fc.tuple(fc.constantFrom('off', 'warn', 'x'), fc.record({allow: fc.constant([])}, {requiredKeys: []})),
  ),
})).value

test.each(Object.entries(shapes))('what the schema of a %s takes its check takes, and nothing else', (_, shape) => {
  const validate = new Ajv2020({strict: true, strictTuples: false, ownProperties: true}).compile(shape.schema)
  fc.assert(
    fc.property(values, value => {
      expect(shape.misfits(value).length === 0).toBe(validate(value))
    }),
    {numRuns: 2000},
  )
})

describe('misfits say where and what', () => {
  const cases: readonly {why: string; shape: Shape<unknown>; value: unknown; misfits: readonly Partial<Misfit>[]}[] = [
    {why: 'a wrong type', shape: text(''), value: 5, misfits: [{path: [], message: 'must be a text, not 5'}]},
    {why: 'nothing', shape: flag(''), value: null, misfits: [{message: 'must be true or false, not null'}]},
    {why: 'a list', shape: flag(''), value: [], misfits: [{message: 'must be true or false, not a list'}]},
    {why: 'too small', shape: wholeNumber('', 2), value: 1, misfits: [{message: 'must be a whole number from 2, not 1'}]},
    {
      why: 'a word near another',
      shape: severity,
      value: 'eror',
      misfits: [{message: 'must be one of "off", "warn", "error", not "eror"', meant: {written: 'eror', among: ['off', 'warn', 'error']}}],
    },
    {why: 'an object for a text', shape: text(''), value: {}, misfits: [{message: 'must be a text, not an object'}]},
    {why: 'no list', shape: list('', text('')), value: 'a', misfits: [{message: 'must be a list, not "a"'}]},
    {why: 'no pair', shape: pair('', severity, options), value: 'off', misfits: [{message: 'must be a list of one or two, not "off"'}]},
    {why: 'an empty pair', shape: pair('', severity, options), value: [], misfits: [{message: 'must be a list of one or two, not a list'}]},
    {why: 'three for a pair', shape: pair('', severity, options), value: ['off', {allow: []}, 1], misfits: [{path: []}]},
    {why: 'one of a pair', shape: pair('', severity, options), value: ['off'], misfits: []},
    {why: 'no object', shape: options, value: [], misfits: [{message: 'must be an object, not a list'}]},
    {why: 'nothing for an object', shape: options, value: null, misfits: [{message: 'must be an object, not null'}]},
    {why: 'no record', shape: record('', flag('')), value: 1, misfits: [{message: 'must be an object, not 1'}]},
    {
      why: 'a name that a record does not have',
      shape: record('', flag(''), {a: flag('')}),
      value: {b: true},
      misfits: [{path: ['b'], atKey: true, message: '“b” is not known here', meant: {written: 'b', among: ['a']}}],
    },
    {
      why: 'a word near others, of which only words are named',
      shape: oneOf('', [0, 'two']),
      value: 'tow',
      misfits: [{message: 'must be one of 0, "two", not "tow"', meant: {written: 'tow', among: ['two']}}],
    },
    {why: 'an item', shape: list('', text('')), value: ['a', 1], misfits: [{path: [1]}]},
    {
      why: 'a key',
      shape: options,
      value: {allow: [], mots: 1},
      misfits: [{path: ['mots'], atKey: true, meant: {written: 'mots', among: ['allow', 'most', 'strict']}}],
    },
    {why: 'what is missing', shape: options, value: {}, misfits: [{path: [], message: 'needs “allow”'}]},
    {why: 'several', shape: options, value: {allow: 1, strict: 2}, misfits: [{path: ['allow']}, {path: ['strict']}]},
    {why: 'the second of a pair', shape: pair('', severity, options), value: ['off', {allow: [1]}], misfits: [{path: [1, 'allow', 0]}]},
  ]
  test.each(cases)('$why', ({shape, value, misfits}) => {
    expect(shape.misfits(value)).toMatchObject(misfits)
    expect(shape.misfits(value)).toHaveLength(misfits.length)
  })

  test('a number that is none of some words is like none of them', () => {
    expect(severity.misfits(5)).toEqual([{path: [], message: 'must be one of "off", "warn", "error", not 5'}])
  })
})
