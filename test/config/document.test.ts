import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type ConfigDocument, readDocument, type SyntaxFault} from '../../src/config/document.js'
import {codeFrame, lineAndColumn} from '../../src/config/frame.js'

async function readValue(text: string): Promise<unknown> {
  const document = await readDocument(text)
  return 'value' in document ? document.value : document.message
}

function isDocument(document: ConfigDocument | SyntaxFault): document is ConfigDocument {
  return 'value' in document
}

describe('reading', () => {
  test.each([
    {why: 'JSON', text: '{"rules": {}}', value: {rules: {}}},
    {why: 'comments of both kinds, and commas at the end', text: '// why\n{"a": [1, /* two */ 2,], // so\n}', value: {a: [1, 2]}},
    {why: 'what looks like a comment in a text is none', text: '{"a": "http://x.ma/*,]*/ \\"//"}', value: {a: 'http://x.ma/*,]*/ "//'}},
    {why: 'a comment that is never closed', text: '{"a": 1} /* so', value: {a: 1}},
    {why: 'YAML', text: 'rules:\n  no-spam: off\n', value: {rules: {'no-spam': 'off'}}},
    {why: 'a byte order mark before JSON', text: '\ufeff{"a": 1}', value: {a: 1}},
    {why: 'a byte order mark before YAML of several keys', text: '\ufeffa: 1\nb: 2\n', value: {a: 1, b: 2}},
    {why: 'an empty file says nothing', text: '', value: {}},
    {why: 'comments alone say nothing', text: '# later\n', value: {}},
    {why: 'Windows line ends', text: 'a: 1\r\nb: 2\r\n', value: {a: 1, b: 2}},
    {why: 'a tag executes nothing', text: 'a: !!js/function "function () {}"', value: {a: 'function () {}'}},
    {why: 'a name that means much to JavaScript', text: '{"__proto__": {"a": 1}}', value: JSON.parse('{"__proto__": {"a": 1}}')},
  ])('$why', async ({text, value}) => {
    expect(await readValue(text)).toEqual(value)
  })

  test.each([
    {why: 'a bracket is missing', text: '{"a": [1}', says: 'a bracket is never closed'},
    {why: 'a key stands twice', text: 'a: 1\na: 2', says: 'a name stands twice'},
    {why: 'two documents', text: 'a: 1\n---\nb: 2', says: 'a line of three dashes parts it in two'},
    {why: 'UTF-16, as PowerShell writes it', text: Buffer.from('\ufeffa: 1', 'utf16le').toString('utf8'), says: 'it is not UTF-8'},
    {why: 'Latin-1', text: Buffer.from([0x61, 0x3a, 0x20, 0xe9]).toString('utf8'), says: 'it is not UTF-8'},
  ])('$why: a fault with a place', async ({text, says}) => {
    expect(await readValue(text)).toMatch(says)
  })

  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...['b', 'c', 'd', 'e', 'f'].map((name, at) => `${name}: &${name} [${`*${'abcde'[at]},`.repeat(9)}]`),
  ]
  test.each([
    {why: 'aliases of aliases', text: bomb.join('\n')},
    {why: 'a hundred thousand brackets', text: '['.repeat(100_000)},
    {why: 'a hundred thousand of another kind', text: '{"a":'.repeat(100_000)},
    {why: 'a text of a megabyte that is never closed', text: `{"a": "${'x'.repeat(1_000_000)}`},
    {why: 'a hundred thousand quotation marks', text: `{${'"\\\n'.repeat(100_000)}`},
    {why: 'commas and blanks', text: `{"a": [${', '.repeat(100_000)}`},
  ])('$why do not exhaust it', async ({text}) => {
    expect(await readValue(text)).toBeTypeOf('string')
  })

  test('a long text is read however long it is', async () => {
    expect(await readValue(`{"a": "${'x'.repeat(3_000_000)}"}`)).toEqual({a: 'x'.repeat(3_000_000)})
  })

  test('whatever is in it, it never throws', async () => {
    const part = fc.oneof(
      fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '//', '/*', '*/', '&a ', '*a ', '- ', '\n', '\t', '# ', '!!', '%', '|'),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, {maxLength: 15}), async parts => {
        const document = await readDocument(parts.join(''))
        if (isDocument(document)) await document.placeOf(['rules', 'a', 0], true)
      }),
    )
  })
})

describe('places', () => {
  const JSON_TEXT = '\ufeff{\n\t"rules": {\n\t\t"no-spam": "eror", // so\n\t\t"a": ["warn", {"b": 1}]\n\t}\n}'
  test.each([
    {why: 'a value, tabs before it', path: ['rules', 'no-spam'], atKey: false, marks: '"eror"'},
    {why: 'a key', path: ['rules', 'no-spam'], atKey: true, marks: '"no-spam"'},
    {why: 'a key at the top', path: ['rules'], atKey: true, marks: '"rules"'},
    {why: 'a part of a list', path: ['rules', 'a', 0], atKey: false, marks: '"warn"'},
    {why: 'a key of an object in a list', path: ['rules', 'a', 1, 'b'], atKey: true, marks: '"b"'},
  ])('$why', async ({path, atKey, marks}) => {
    const document = await readDocument(JSON_TEXT)
    if (!isDocument(document)) throw new Error(document.message)
    const {offset, length} = await document.placeOf(path, atKey)
    expect(document.text.slice(offset, offset + length)).toBe(marks)
  })

  test('lines end in three ways', () => {
    expect(['a\r\nb', 'a\rb', 'a\nb'].map(text => lineAndColumn(text, text.length))).toEqual(Array(3).fill({line: 2, column: 2}))
  })

  test('a frame shows the lines around and a caret below', () => {
    expect(codeFrame('one\ntwo\nthree\nfour\nfive', {offset: 8, length: 5})).toMatchInlineSnapshot(`
      "  1 | one
        2 | two
      > 3 | three
          | ^^^^^
        4 | four"
    `)
  })

  test('of a line that is long only the part around the place is shown', () => {
    const frame = codeFrame(`${'x'.repeat(500)}!${'y'.repeat(500)}`, {offset: 500, length: 1})
    const [shown = '', caret = ''] = frame.split('\n')
    expect(shown.length).toBeLessThan(130)
    expect(shown[caret.indexOf('^')]).toBe('!')
  })
})
