import {expect, test} from 'vitest'
import {traceOf} from '../src/errors.js'

const linesAt = (text: string) => text.split('\n').filter(line => !/^\s+at /u.test(line))

test('a trace holds the stack of an error and of all that caused it', () => {
  const cause = new RangeError('too far', {cause: 'out of paper'})
  const trace = traceOf(new TypeError('x is not a function', {cause}))
  expect(linesAt(trace)).toEqual(['TypeError: x is not a function', 'caused by RangeError: too far', 'caused by out of paper'])
  expect(trace).toContain('errors.test.ts')
})

test.each([
  {why: 'a text', thrown: 'out of paper', says: ['out of paper']},
  {why: 'nothing', thrown: undefined, says: ['undefined']},
  {why: 'an error without a stack', thrown: Object.assign(new Error('bare'), {stack: undefined}), says: ['Error: bare']},
])('whatever is thrown: $why', ({thrown, says}) => {
  expect(linesAt(traceOf(thrown))).toEqual(says)
})

test('an error that causes itself is told once', () => {
  const error = new Error('round')
  error.cause = new Error('and round', {cause: error})
  expect(linesAt(traceOf(error))).toEqual(['Error: round', 'caused by Error: and round'])
})
