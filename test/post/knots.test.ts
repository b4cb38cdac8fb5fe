import {describe, expect, test} from 'vitest'
import {knotIn, LIMITS} from '../../src/post/markdown/knots.js'

/** The knot of a text that stands at 100 in its post. */
const knot = (text: string) => knotIn(text, 100)
const dense = (sign: string, start: number, end: number) => ({kind: 'dense', sign, span: {start: 100 + start, end: 100 + end}})
const deep = (sign: string, start: number, end: number) => ({kind: 'deep', sign, span: {start: 100 + start, end: 100 + end}})

describe('quotations and lists in each other', () => {
  test.each(['>', '- ', '+ ', '* ', '1. ', '123456789) ', '>\t'])('%j: as deep as people write, and deeper', opener => {
    const lead = opener.repeat(LIMITS.depth)
    expect(knot(`${lead}a`)).toBeUndefined()
    const deeper = (lead + opener).trimEnd()
    expect(knot(`one\n${lead}${opener}a`)).toEqual(deep(deeper.slice(-1), 4, 4 + deeper.length))
  })

  test('indentation counts where something opens behind it, two columns for one', () => {
    expect(knot(`${' '.repeat(2 * LIMITS.depth - 2)}- a`)).toBeUndefined()
    expect(knot(`${' '.repeat(2 * LIMITS.depth)}- a`)).toEqual(deep('-', 0, 2 * LIMITS.depth + 1))
    expect(knot(`${' '.repeat(4 * LIMITS.depth)}a`)).toBeUndefined()
  })

  test('no more of a line is shown than it takes', () => {
    expect(knot('>'.repeat(1000))).toEqual(deep('>', 0, 50))
  })

  test.each([
    {why: 'a line across the page', line: '* '.repeat(60)},
    {why: 'another one', line: '  - -- '.repeat(30)},
    {why: 'signs behind a word', line: `a ${'> '.repeat(60)}`},
    {why: 'no space behind the sign', line: '-a'.repeat(60)},
    {why: 'numbers that are too long for a list', line: `${'1234567890. '.repeat(60)}a`},
  ])('$why opens nothing', ({line}) => {
    expect(knot(line)).toBeUndefined()
  })

  test.each([
    {why: 'a line of two signs', line: '* - '.repeat(30)},
    {why: 'a line with a word at its end', line: `${'* '.repeat(60)}a`},
    {why: 'a line of plus signs', line: '+ '.repeat(60)},
  ])('$why opens lists', ({line}) => {
    expect(knot(line)).toMatchObject({kind: 'deep'})
  })
})

describe('signs that may open what never closes', () => {
  test.each(['[', ']', '*', '_', '<', '~'])('%s: between blank lines, over several lines', sign => {
    const half = sign.repeat(LIMITS.signs / 2)
    expect(knot(`a${half}\na${half}`)).toBeUndefined()
    expect(knot(`a${half}\na${half}${sign}`)).toEqual(dense(sign, half.length + 2, 2 * half.length + 4))
    for (const blank of ['\n\n', '\r\n \t\r\n', '\r\r']) expect(knot(`a${half}${sign}${blank}a${half}${sign}`)).toBeUndefined()
  })

  test('and fewer of them where there is much between blank lines', () => {
    const signs = 'a*'.repeat(1000)
    const most = LIMITS.signsTimesLetters / 1000 - signs.length
    expect(knot(`${'b'.repeat(most - 1)}\n${signs}`)).toBeUndefined()
    expect(knot(`${'b'.repeat(most + 1)}\n${signs}`)).toEqual(dense('*', most + 2, most + 2 + signs.length))
    expect(knot(`${'b'.repeat(most + 1)}\n\n${signs}`)).toBeUndefined()
  })

  test('backticks in many lengths', () => {
    const runs = (count: number) => Array.from({length: count}, (_, at) => `a${'`'.repeat(at + 1)}`).join('\n')
    expect(knot(runs(LIMITS.lengthsOfBackticks))).toBeUndefined()
    expect(knot(runs(LIMITS.lengthsOfBackticks + 1))).toMatchObject({kind: 'dense', sign: '`'})
    expect(knot(`${runs(LIMITS.lengthsOfBackticks)}\n\n${'`'.repeat(100)}`)).toBeUndefined()
    expect(knot('a`b``c'.repeat(100))).toBeUndefined()
  })
})

describe('what stands in a whole post', () => {
  test('cells of a line, and of all tables', () => {
    expect(knot('|'.repeat(LIMITS.cellsInLine))).toBeUndefined()
    expect(knot('|'.repeat(LIMITS.cellsInLine + 1))).toEqual(dense('|', 0, LIMITS.cellsInLine + 1))
    const row = `${'|'.repeat(100)}\n`
    const table = row.repeat(LIMITS.cells / 100)
    expect(knot(table)).toBeUndefined()
    expect(knot(`${table}\n|`)).toEqual(dense('|', table.length + 1, table.length + 2))
  })

  test('definitions', () => {
    const definitions = (line: string) => `${line}\n\n`.repeat(LIMITS.definitions + 1)
    for (const line of ['[a]: /b', '  [some words]: /b', '[]: /b', '\t[a]:/b']) {
      expect(knot(definitions(line).slice(line.length + 2))).toBeUndefined()
      const at = (line.length + 2) * LIMITS.definitions
      expect(knot(definitions(line))).toEqual(dense(']:', at, at + line.length))
    }
    for (const line of ['see [a]: /b', '[a]', '[a] : /b']) expect(knot(definitions(line))).toBeUndefined()
  })

  test.each([
    {why: 'a quotation after which a paragraph stands', block: '> a\n\nb\n\n'},
    {why: 'lists', block: '- a\n\nb\n\n'},
    {why: 'lists with numbers', block: '1. a\n\nb\n\n'},
    {why: 'footnotes, fewer than there may be definitions', block: `[^a]: b\n\n${'c\n\n'.repeat(9)}`, times: 900},
    {why: 'the body of an admonition, which is a quotation to the parser', block: '!!! note\n    a\n\n'},
    {why: 'the end of a conflict, seven deep', block: 'a\n>>>>>>> x\n\n'},
    {why: 'headings that are underlined', block: 'a\n===\n\n'},
    {why: 'headings that are underlined with hyphens', block: 'a\n---\n\n'},
    {why: 'Windows line ends', block: '> a\r\n\r\nb\r\n\r\n'},
    {why: 'in Arabic', block: '> كتاب\n\nمكتبة\n\n'},
  ])('$why: as many as anybody writes, and as many as the parser would take minutes over', ({block, times = 3000}) => {
    expect(knot(block.repeat(200))).toBeUndefined()
    expect(knot(block.repeat(times))).toMatchObject({kind: 'long'})
  })

  test.each([
    {why: 'one quotation, however long', text: '> a\n'.repeat(20_000)},
    {why: 'one list', text: '- a\n'.repeat(20_000)},
    {why: 'lines across the page', text: 'a\n\n* * *\n\n'.repeat(5000)},
    {why: 'lines across the page that underline nothing', text: 'a\n\n---\n\n'.repeat(5000)},
    {why: 'paragraphs', text: 'a\n\n'.repeat(20_000)},
  ])('$why is no harm', ({text}) => {
    expect(knot(text)).toBeUndefined()
  })

  test('admonitions in each other count as what they will be', () => {
    const nested = (depth: number) => Array.from({length: depth}, (_, level) => `${' '.repeat(4 * level)}!!! note`).join('\n')
    expect(knot(nested(10))).toBeUndefined()
    expect(knot(nested(100))).toMatchObject({kind: 'deep', sign: '>'})
  })

  test('letters: the first that is too much is shown whole', () => {
    const most = 'a'.repeat(LIMITS.letters)
    const long = (start: number, end: number) => ({kind: 'long', sign: '', span: {start: 100 + start, end: 100 + end}})
    expect(knot(most)).toBeUndefined()
    expect(knot(`${most}bc`)).toEqual(long(LIMITS.letters, LIMITS.letters + 1))
    expect(knot(`${most}😀`)).toEqual(long(LIMITS.letters, LIMITS.letters + 2))
    expect(knot(`${most.slice(1)}😀`)).toEqual(long(LIMITS.letters - 1, LIMITS.letters + 1))
  })
})
