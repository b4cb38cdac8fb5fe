import {describe, expect, test} from 'vitest'
import {linesOutsideCode, parse, showsCode} from '../../src/post/index.js'

describe('linesOutsideCode', () => {
  test('gives lines with their place, without fenced code, inline code blanked', async () => {
    const source = '---\ntitle: a\n---\nOne `x` two\r\n```\ncode\n```\nThree\n'
    const lines = [...linesOutsideCode(await parse(source, {path: 'post.md'}))]
    expect(lines.map(({text}) => text)).toEqual(['One     two', 'Three'])
    expect(lines.map(({start}) => source.slice(start, start + 3))).toEqual(['One', 'Thr'])
  })

  test('what only looks like code is none', async () => {
    const source = 'a ``` b\n~~c~~\n d\ne    f\n    code\n\tcode\n`g` h `i j`'
    const lines = [...linesOutsideCode(await parse(source, {path: 'post.md'}))]
    expect(lines.map(({text}) => text)).toEqual(['a   ` b', '~~c~~', ' d', 'e    f', '    h      '])
  })

  test('a longer fence holds a shorter one', async () => {
    const lines = [...linesOutsideCode(await parse('````\n```\na\n````\nb', {path: 'post.md'}))]
    expect(lines.map(({text}) => text)).toEqual(['b'])
  })

  test('plain text has no code', async () => {
    const lines = [...linesOutsideCode(await parse('```\na\n```', {path: 'post.txt'}))]
    expect(lines.map(({text}) => text)).toEqual(['```', 'a', '```'])
  })
})

test.each([
  ['a `b` c', true],
  ['```\na\n```', true],
  ['a b c', false],
  ['a\n\nsee `b`\n\nc', true],
  ['~~~\na\n~~~', true],
  ['a\n   ```\nb', true],
  ['`a', false],
  ['~~a~~', false],
  ['a ``` b', false],
])('showsCode(%j) is %j', async (source, shows) => {
  expect(showsCode(await parse(source, {path: 'post.md'}))).toBe(shows)
  expect(showsCode(await parse(source, {path: 'post.txt'}))).toBe(false)
})
