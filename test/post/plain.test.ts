import {describe, expect, test} from 'vitest'
import {passagesOf, read, written} from '../kit/cases.js'

describe('plain text is read as it stands', () => {
  test.each([
    {why: 'one paragraph', source: 'one\ntwo', texts: ['one\ntwo']},
    {why: 'blank lines part paragraphs', source: 'one\n\ntwo\n \t\n\n\nthree', texts: ['one', 'two', 'three']},
    {why: 'signs of Markdown are signs', source: '# *a* `b` [c](d) &amp; <b>', texts: ['# *a* `b` [c](d) &amp; <b>']},
    {why: 'four spaces are no code', source: '    one', texts: ['one']},
    {why: 'space around is left out', source: '  one  \n\n\ttwo\n', texts: ['one', 'two']},
    {why: 'a byte order mark is left out', source: '\ufeffone', texts: ['one']},
    {why: 'a comment to m6l parts paragraphs', source: 'one\n<!-- m6l-disable x -- y -->\ntwo', texts: ['one', 'two']},
    {why: 'a line to m6l too', source: 'one\nm6l-disable x -- y\ntwo', texts: ['one', 'two']},
    {why: 'other comments are text', source: 'one <!-- two -->', texts: ['one <!-- two -->']},
    {why: 'm6l-disable in a sentence is text', source: 'write m6l-disable here', texts: ['write m6l-disable here']},
    {why: 'nothing', source: '', texts: []},
  ])('$why', async ({source, texts}) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const post = await read(source.replaceAll('\n', end), 'POST.TXT')
      expect(passagesOf(post)).toEqual(texts.map(text => ['paragraph', text.replaceAll('\n', end)]))
      for (const {text, span} of post.passages) expect(written(post, span)).toBe(text)
    }
  })
  test('what speaks to m6l says what and where, also behind front matter', async () => {
    const source = '---\ntitle: m6l-hours\n---\none\n<!--   m6l-disable a -- b   -->\ntwo <!-- see m6l-rules -->\n  m6l-enable a  \n'
    const post = await read(source, 'post.txt')
    expect(post.directives.map(({text, span}) => [text, written(post, span)])).toEqual([
      ['m6l-disable a -- b', '<!--   m6l-disable a -- b   -->'],
      ['m6l-enable a', '  m6l-enable a  '],
    ])
    expect(passagesOf(post)).toEqual([
      ['title', 'm6l-hours'],
      ['paragraph', 'one'],
      ['paragraph', 'two <!-- see m6l-rules -->'],
    ])
  })
  test('bare links are found, images and other links are not', async () => {
    const post = await read('https://aui.ma/a_b\n\n![a](b.jpg) [c](d)', 'post.txt')
    expect(post.links.map(({url}) => url)).toEqual(['https://aui.ma/a_b'])
    expect(post.images).toEqual([])
  })
})
