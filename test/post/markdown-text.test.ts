import {describe, expect, test} from 'vitest'
import {asWritten} from '../../src/post/links.js'
import {addDecoded} from '../../src/post/markdown/markdown-text.js'
import {TextMapper} from '../../src/post/text-map.js'

/** What each unit of a value was read from, when it was read from a source that stands between two brackets. */
function readFrom(value: string, source: string): readonly string[] {
  const whole = `[${source}]`
  const mapper = new TextMapper()
  addDecoded(mapper, whole, {value, span: {start: 1, end: whole.length - 1}})
  const {text, locate} = mapper.done()
  expect(text).toBe(value)
  return Array.from({length: value.length}, (_, at) => {
    const {start, end} = locate(at, at + 1)
    return whole.slice(start, end)
  })
}

describe('a text of Markdown is followed letter by letter', () => {
  test.each([
    {why: 'plain', source: 'ab', value: 'ab', places: ['a', 'b']},
    {why: 'an escape', source: 'a\\*b', value: 'a*b', places: ['a', '\\*', 'b']},
    {why: 'an escaped backslash, then a sign', source: '\\\\*', value: '\\*', places: ['\\\\', '*']},
    {why: 'a backslash that escapes nothing', source: 'a\\b', value: 'a\\b', places: ['a', '\\', 'b']},
    {why: 'one at the end', source: 'a\\', value: 'a\\', places: ['a', '\\']},
    {why: 'a reference', source: 'a&amp;b', value: 'a&b', places: ['a', '&amp;', 'b']},
    {why: 'one that stands for two units', source: '&#x1F600;', value: '😀', places: ['&#x1F600;', '&#x1F600;']},
    {why: 'a sign of one that is none', source: 'a & b &c;', value: 'a & b &c;', places: ['a', ' ', '&', ' ', 'b', ' ', '&', 'c', ';']},
    {why: 'what would be one, were it not escaped', source: '\\&amp;', value: '&amp;', places: ['\\&', 'a', 'm', 'p', ';']},
    {why: 'a line break with its indentation', source: 'a\n   b', value: 'a\nb', places: ['a', '\n', 'b']},
    {why: 'a line break with spaces before it', source: 'a  \nb', value: 'a\nb', places: ['a', '\n', 'b']},
    {why: 'a line break in a quotation', source: 'a\n> > b', value: 'a\nb', places: ['a', '\n', 'b']},
    {why: 'lines that end as on Windows', source: 'a\r\n>\tb', value: 'a\r\nb', places: ['a', '\r', '\n', 'b']},
    {why: 'a sign that nobody sees, which the parser puts another for', source: 'a\0b', value: 'a\ufffdb', places: ['a', '\0', 'b']},
    {why: 'the same sign written as it is', source: 'a\ufffdb', value: 'a\ufffdb', places: ['a', '\ufffd', 'b']},
  ])('$why', ({source, value, places}) => {
    expect(readFrom(value, source)).toEqual(places)
  })

  test.each([
    {why: 'another text, as a whole', source: 'xyz', value: 'abc', places: ['xyz', 'xyz', 'xyz']},
    {why: 'what comes after the same start', source: 'axyz', value: 'abc', places: ['a', 'xyz', 'xyz']},
    {why: 'what comes after the end', source: 'a', value: 'abc', places: ['a', '', '']},
    {why: 'spaces alone, where there are letters', source: '  ', value: 'ab', places: ['  ', '  ']},
  ])('what cannot be followed: $why', ({source, value, places}) => {
    expect(readFrom(value, source)).toEqual(places)
  })
})

describe('a link as it was written', () => {
  /** A link that was read from pieces of a source, with other signs in between. */
  function written(pieces: readonly (readonly [text: string, left: string])[]): string {
    const mapper = new TextMapper()
    let source = ''
    for (const [text, left] of pieces) {
      mapper.add(text, source.length, source.length + text.length)
      source += text + left
    }
    const read = mapper.done()
    const link = {start: 4, end: read.text.length, url: `http://${read.text.slice(4)}`, email: false}
    const {url, start, end} = asWritten(link, read, source)
    expect(start).toBe(4)
    expect(url).toBe(`http://${source.slice(4, 4 + url.length - 'http://'.length)}`)
    return `${url} ${read.text.slice(start, end)}`
  }

  test.each([
    {why: 'as it was read', pieces: [['See aui.ma/ab', '']], link: 'http://aui.ma/ab aui.ma/ab'},
    {
      why: 'with what was taken for emphasis',
      pieces: [
        ['See aui.ma/a', '**'],
        ['b', '_'],
        ['c', ''],
      ],
      link: 'http://aui.ma/a**b_c aui.ma/abc',
    },
    {
      why: 'up to other markup',
      pieces: [
        ['See aui.ma/a', '*'],
        ['b', '</b>'],
        ['c', ''],
      ],
      link: 'http://aui.ma/a*b aui.ma/ab',
    },
    {
      why: 'up to emphasis that something else stands beside',
      pieces: [
        ['See aui.ma/a', '*<b>*'],
        ['c', ''],
      ],
      link: 'http://aui.ma/a aui.ma/a',
    },
  ] as const)('$why', ({pieces, link}) => {
    expect(written(pieces)).toBe(link)
  })
})
