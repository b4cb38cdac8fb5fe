import {describe, expect, test} from 'vitest'
import {statedText} from '../../src/post/front-matter/stated-text.js'
import {read, written} from '../kit/cases.js'

/** What each unit of a text was read from that front matter states as such YAML. */
async function readFrom(yaml: string): Promise<readonly (readonly [unit: string, from: string])[]> {
  const post = await read(`---\nauthor: Salma\ntext: ${yaml}\nlang: en\n---\nBody`)
  const field = post.passages.find(({kind}) => kind === 'field')
  return Array.from({length: field?.text.length ?? 0}, (_, at) => [
    field?.text[at] ?? '',
    written(post, field?.locate(at, at + 1) ?? {start: 0, end: 0}),
  ])
}

const literally = (text: string) => Array.from(text, letter => [letter, letter])

describe('a text of YAML is followed letter by letter', () => {
  test.each([
    {why: 'plain', yaml: 'Open late', units: literally('Open late')},
    {why: 'in quotation marks', yaml: '"Open \'late\'"', units: literally("Open 'late'")},
    {
      why: 'apostrophes written twice',
      yaml: "'it''s ''so'''",
      units: [...literally('it'), ["'", "''"], ...literally('s '), ["'", "''"], ...literally('so'), ["'", "''"]],
    },
    {why: 'apostrophes written twice that are two', yaml: '"it\'\'s \\x41"', units: [...literally("it''s "), ['A', '\\x41']]},
    {
      why: 'escapes',
      yaml: String.raw`"a\x41\u00e9\"b\\c\/d"`,
      units: [
        ['a', 'a'],
        ['A', '\\x41'],
        ['é', '\\u00e9'],
        ['"', '\\"'],
        ['b', 'b'],
        ['\\', '\\\\'],
        ['c', 'c'],
        ['/', '\\/'],
        ['d', 'd'],
      ],
    },
    {
      why: 'an escape that stands for two units',
      yaml: String.raw`"\U0001F600!"`,
      units: [
        ['\ud83d', '\\U0001F600'],
        ['\ude00', '\\U0001F600'],
        ['!', '!'],
      ],
    },
    {
      why: 'the same escape for one',
      yaml: String.raw`"\U00000041!"`,
      units: [
        ['A', '\\U00000041'],
        ['!', '!'],
      ],
    },
    {why: 'a line that goes on', yaml: 'one\n  two', units: [...literally('one'), [' ', '\n  '], ...literally('two')]},
    {
      why: 'in quotation marks',
      yaml: '"one  \n   two \\x41"',
      units: [...literally('one'), [' ', '  \n   '], ...literally('two '), ['A', '\\x41']],
    },
    {why: 'after a blank line', yaml: 'one\n\n  two', units: [...literally('one'), ['\n', '\n\n  '], ...literally('two')]},
    {why: 'a line end that is escaped', yaml: '"one\\\n   two"', units: [...literally('one'), ...literally('two')]},
    {why: 'spaces within a line', yaml: '"one   two\\x41"', units: [...literally('one   two'), ['A', '\\x41']]},
    {why: 'a block of lines', yaml: '|\n  one\n  two  x\n', units: [...literally('one'), ['\n', '\n  '], ...literally('two  x')]},
    {
      why: 'a block that is folded, with a remark at its head',
      yaml: '>- # a remark\n  one\n  two',
      units: [...literally('one'), [' ', '\n  '], ...literally('two')],
    },
    {why: 'a block with a backslash and quotation marks', yaml: '|\n  a\\x "b" \'\'c\n', units: literally('a\\x "b" \'\'c')},
    {
      why: 'a sign of a block that is none',
      yaml: '"|a\\x41"',
      units: [
        ['|', '|'],
        ['a', 'a'],
        ['A', '\\x41'],
      ],
    },
    {
      why: 'space at the start',
      yaml: '" \\x41b"',
      units: [
        ['A', '\\x41'],
        ['b', 'b'],
      ],
    },
    {
      why: 'other scripts',
      yaml: '"مكتبة \\x41 😀"',
      units: [...literally('مكتبة '), ['A', '\\x41'], [' ', ' '], ['\ud83d', '\ud83d'], ['\ude00', '\ude00']],
    },
  ])('$why: $yaml', async ({yaml, units}) => {
    for (const end of ['\n', '\r\n']) {
      const shown = (text: string) => text.replaceAll('\n', end)
      const found = await readFrom(shown(yaml))
      expect(found.map(([unit, from]) => [unit === '\r' ? '\n' : unit, from])).toEqual(
        units.map(([unit, from]) => [unit, shown(from ?? '')]),
      )
    }
  })
})

describe('what cannot be followed', () => {
  const whole = (source: string, value: string, start = 0, end = source.length) => {
    const {text, locate} = statedText(source, {value, span: {start, end}})
    expect(text).toBe(value)
    return Array.from({length: value.length}, (_, at) => {
      const {start: from, end: to} = locate(at, at + 1)
      return source.slice(from, to)
    })
  }

  test('is one piece', () => {
    expect(whole('xyz', 'abc')).toEqual(['xyz', 'xyz', 'xyz'])
    expect(whole('axyz', 'abc')).toEqual(['a', 'xyz', 'xyz'])
    expect(whole('a', 'abc')).toEqual(['a', '', ''])
    expect(whole("'a''b'", 'abc', 1, 5)).toEqual(['a', "''b", "''b"])
  })

  test('an escape that YAML does not know stays as it is', () => {
    expect(whole('"a\\qb"', 'a\\qb', 1, 5)).toEqual(['a', '\\', 'q', 'b'])
    expect(whole('"a\\', 'ab', 1, 3)).toEqual(['a', '\\'])
  })
})
