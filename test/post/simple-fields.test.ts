import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {frontMatterBlock} from '../../src/post/front-matter/block.js'
import {simpleFields} from '../../src/post/front-matter/simple-fields.js'
import {readYaml} from '../../src/post/front-matter/yaml.js'

function both(yaml: string) {
  const source = `---\n${yaml}\n---\nA post.`
  const block = frontMatterBlock(source)
  if (!block) throw new Error('The block was not found.')
  return {simple: simpleFields(source, block), full: readYaml(source, block)}
}

describe('simple front matter', () => {
  test.each([
    {why: 'plain values', yaml: 'title: Exam hours\nauthor: Salma Idrissi'},
    {why: 'a time, a date and a link are text', yaml: 'date: 2026-03-02\ntime: 10:30\nlink: https://libguides.aui.ma/a?b=c#d'},
    {why: 'Arabic', yaml: 'title: ساعات المكتبة\nlang: ar'},
    {why: 'double quotes', yaml: 'title: "Library: a love story"'},
    {why: 'a list in brackets', yaml: 'platforms: [instagram, facebook , x]'},
    {why: 'space after a value', yaml: 'title: Hours   \nauthor: Salma '},
    {why: 'CRLF', yaml: 'title: Hours\r\nauthor: Salma\r'},
    {why: 'blank lines', yaml: 'title: Hours\n\nauthor: Salma'},
    {why: 'nothing at all', yaml: ''},
  ])('reads $why as the YAML parser does', ({yaml}) => {
    const {simple, full} = both(yaml)
    expect(simple).toEqual(full.fields)
    expect(full.problems).toEqual([])
  })

  test.each([
    {why: 'a field twice', yaml: 'a: b\nA: c'},
    {why: 'a value of several lines', yaml: 'title: Hours\n  of the week'},
    {why: 'a block list', yaml: 'tags:\n  - a'},
    {why: 'a map', yaml: 'image: {src: a.jpg}'},
    {why: 'an escape', yaml: 'title: "a\\nb"'},
    {why: 'a comment', yaml: 'title: Hours # of the week'},
    {why: 'a colon that would start a map', yaml: 'title: Library: a love story'},
    {why: 'an alias', yaml: 'title: *a'},
    {why: 'a block scalar', yaml: 'title: |\n  a'},
    {why: 'an empty value', yaml: 'title:'},
  ])('leaves $why to the YAML parser', ({yaml}) => {
    expect(both(yaml).simple).toBeUndefined()
  })

  const word = fc.constantFrom(
    ...[
      'a',
      'title',
      'é',
      'م',
      '😀',
      ' ',
      ' ',
      ':',
      ': ',
      ' #',
      '#',
      '"',
      "'",
      '[',
      ']',
      ',',
      '- ',
      '-',
      '{',
      '&',
      '*',
      '!',
      '\\',
      '?',
      '|',
      '%',
      '@',
      '`',
      '~',
      '\t',
      '0',
      '.',
      '<<',
      '=',
    ],
  )
  const value = fc.array(word, {maxLength: 8}).map(parts => parts.join(''))
  const line = fc
    .tuple(fc.constantFrom('title', 'a', 'b-c', '_x', '', ' a', '- a', '"k"'), fc.constantFrom(':', ': ', ':  ', ' '), value)
    .map(parts => parts.join(''))

  test('whatever it takes, the YAML parser reads the same', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 4}), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const {simple, full} = both(lines.join(end))
        if (!simple) return
        expect(full.problems).toEqual([])
        expect(simple).toEqual(full.fields)
      }),
      {numRuns: 3000},
    )
  })
})
