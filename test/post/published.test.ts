import {describe, expect, test} from 'vitest'
import {parse, publishedText} from '../../src/post/index.js'

async function shown(source: string, path = 'post.md') {
  const post = await parse(source, {path})
  const published = publishedText(
    post,
    post.passages.filter(({kind}) => kind !== 'title' && kind !== 'alt'),
  )
  return {...published, source}
}

describe('publishedText', () => {
  test.each([
    {why: 'signs of Markdown are gone', source: '# Open\n\n**All** _day_, `free`.', text: 'Open\n\nAll day, free.'},
    {
      why: 'the URL of a link follows its words',
      source: 'See [the guide](https://libguides.aui.ma/a).',
      text: 'See the guide https://libguides.aui.ma/a.',
    },
    {why: 'a link that shows its URL says it once', source: '[libguides.aui.ma/a](https://libguides.aui.ma/a)', text: 'libguides.aui.ma/a'},
    {why: 'an address in angle brackets', source: '<https://aui.ma/a> now', text: 'https://aui.ma/a now'},
    {why: 'a reference', source: 'See [it][1] soon.\n\n[1]: https://aui.ma/b', text: 'See it https://aui.ma/b soon.'},
    {why: 'a link to an e-mail address is its words', source: '[write](mailto:library@aui.ma)', text: 'write'},
    {why: 'pictures and comments are not text', source: '![a shelf](a.jpg) New <!-- m6l-disable-line x -- y --> books', text: 'New  books'},
    {why: 'items stand a line apart', source: '- one\n- two\n\nEnd', text: 'one\ntwo\n\nEnd'},
    {why: 'entities and escapes are read', source: 'R&amp;D \\*', text: 'R&D *'},
    {why: 'Windows line ends are one', source: 'one\r\ntwo\r\n\r\nthree', text: 'one\ntwo\n\nthree'},
    {why: 'plain text keeps its signs', source: '**one**\n\n\n\ntwo', path: 'a.txt', text: '**one**\n\ntwo'},
    {why: 'front matter is not published', source: '---\ntitle: T\n---\nBody', text: 'Body'},
  ])('$why', async ({source, path, text}) => {
    expect((await shown(source, path)).text).toBe(text)
  })

  test('knows links, mentions and places that wait for a link', async () => {
    const {text, stretches} = await shown(
      'See [it](https://aui.ma/a), www.aui.ma, [URL], [insérer le lien ici], {{link}} and @aui; (link in bio).',
    )
    expect(stretches.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
      ['url', 'https://aui.ma/a'],
      ['url', 'www.aui.ma'],
      ['placeholder', '[URL]'],
      ['placeholder', '[insérer le lien ici]'],
      ['placeholder', '{{link}}'],
      ['mention', '@aui'],
    ])
  })

  test('leads every letter back to its place', async () => {
    const {text, locate, source} = await shown('One &amp; **two**, [three](https://aui.ma/a) four.')
    const placeOf = (word: string) => locate(text.indexOf(word), text.indexOf(word) + word.length)
    for (const word of ['One', 'two', 'three', 'four']) {
      const {start, end} = placeOf(word)
      expect(source.slice(start, end)).toBe(word)
    }
    const url = placeOf('https://aui.ma/a')
    expect(source.slice(url.start, url.end)).toBe('](https://aui.ma/a)')
  })
})
