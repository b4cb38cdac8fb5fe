import fc from 'fast-check'
import {expect, test} from 'vitest'
import {linesOf} from '../../src/post/index.js'

test.each([
  ['', [0]],
  ['a', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb', [0, 2]],
  ['a\n\r\n\rb', [0, 2, 4, 5]],
  ['a\n', [0, 2]],
  ['\ufeffa\nb', [1, 3]],
  ['a\u2028b\u0085c', [0]],
])('lines of %j start at %j', (source, starts) => {
  const lines = linesOf(source)
  expect(lines.count).toBe(starts.length)
  expect(starts.map((_, at) => lines.startOf(at + 1))).toEqual(starts)
  expect(lines.startOf(starts.length + 1)).toBe(source.length)
})

test('a place leads back to its offset', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', 'م')}), source => {
      const lines = linesOf(source)
      for (let offset = 0; offset <= source.length; offset++) {
        if (source.slice(offset - 1, offset + 1) === '\r\n') continue
        const {line, column} = lines.at(offset)
        expect(lines.startOf(line) + column - 1).toBe(offset)
        expect(line).toBe(source.slice(0, offset).split(/\r\n|\n|\r(?!\n)/).length)
      }
    }),
  )
})

test('a byte order mark takes no column', () => {
  expect(linesOf('\ufeffa').at(1)).toEqual({line: 1, column: 1})
  expect(linesOf('\ufeffa').at(0)).toEqual({line: 1, column: 1})
})
