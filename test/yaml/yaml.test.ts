import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/yaml/index.js'

const errorsIn = (source: string) => parseDocument(source, {prettyErrors: false}).errors.map(({message}) => message)

describe('what is nested too deeply is an error', () => {
  // Two such texts in one run ended the process: V8 cannot compile a regular expression near the end of the stack.
  test.each([
    {why: 'brackets', source: `a: ${'['.repeat(100_000)}`},
    {why: 'braces', source: '{"a":'.repeat(100_000)},
    {why: 'lists on one line', source: '- '.repeat(20_000)},
    {why: 'keys on one line', source: '? '.repeat(20_000)},
    {why: 'a stair of keys', source: Array.from({length: 2000}, (_, at) => `${' '.repeat(at)}a:`).join('\n')},
    {why: 'a stair of lists', source: Array.from({length: 2000}, (_, at) => `${' '.repeat(at)}- - a:`).join('\n')},
  ])('$why', ({source}) => {
    expect(errorsIn(source)).toEqual(['It is nested too deeply'])
  })

  test('its place is given', () => {
    expect(parseDocument(`a: ${'['.repeat(100)}`).errors[0]?.pos[0]).toBe(3 + 64)
  })
})

test.each([
  {why: 'many brackets side by side', source: `a: "${'[x] '.repeat(1000)}"`},
  {why: 'templates', source: `a: "${'{{name}} '.repeat(1000)}"`},
  {why: 'a line of dashes', source: `a: "${'- '.repeat(1000)}"`},
  {why: 'closing brackets', source: `a: "${']'.repeat(1000)}"`},
])('$why are no nesting', ({source}) => {
  expect(errorsIn(source)).toEqual([])
})
