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
    {
      why: 'an address of a link without its scheme',
      source: '[a](//aui.ma/a) [b](www.aui.ma/b) [c](http://aui.ma/c)',
      text: 'a //aui.ma/a b www.aui.ma/b c http://aui.ma/c',
    },
    {why: 'a link within the site is its words', source: '[a](guides//a) [b](/go?to=www.aui.ma)', text: 'a b'},
    {
      why: 'a link of HTML is its words, whatever stands around it',
      source: '[a](https://a.ma) <a href="https://b.ma">b</a> [c](https://c.ma)',
      text: 'a https://a.ma b c https://c.ma',
    },
    {
      why: 'each of many links keeps its own',
      source: Array.from({length: 9}, (_, at) => `[w${at}](https://a.ma/${at})`).join(' '),
      text: Array.from({length: 9}, (_, at) => `w${at} https://a.ma/${at}`).join(' '),
    },
    {why: 'markup within the words of a link', source: '[**it** and *that*](https://aui.ma/a)', text: 'it and that https://aui.ma/a'},
    {why: 'a mention as the words of a link', source: '[@aui](https://aui.ma/a)', text: '@aui https://aui.ma/a'},
    {why: 'a bare address behind a link', source: '[it](https://a.ma) https://b.ma', text: 'it https://a.ma https://b.ma'},
    {why: 'a picture right before a word', source: '![a shelf](a.jpg)New', text: 'New'},
    {why: 'code with backticks in it', source: 'Type ``a`b`` now', text: 'Type a`b now'},
    {why: 'cells stand in their line', source: '| a | b |\n|---|---|\n| c | d |', text: 'a b\n\nc d'},
    {why: 'old line ends are one', source: 'one\rtwo\r\rthree', text: 'one\ntwo\n\nthree'},
    {
      why: 'a place that waits for a link, once',
      source: 'See www.aui.ma and [URL] or [link @aui] soon',
      text: 'See www.aui.ma and [URL] or [link @aui] soon',
    },
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

  test('a mention in a place that waits for a link is none, and code is neither', async () => {
    const {text, stretches} = await shown('[link @aui] and @desk or `@code` [URL]')
    expect(stretches.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
      ['placeholder', '[link @aui]'],
      ['mention', '@desk'],
      ['placeholder', '[URL]'],
    ])
  })

  test('leads the letters of a word with markup and references back to their places', async () => {
    const {text, locate, source} = await shown('One un**believ**able R&amp;D day')
    const placesOf = (word: string) =>
      Array.from(word, (_, at) => {
        const {start, end} = locate(text.indexOf(word) + at, text.indexOf(word) + at + 1)
        return source.slice(start, end)
      })
    expect(placesOf('unbelievable').join('')).toBe('unbelievable')
    expect(placesOf('R&D')).toEqual(['R', '&amp;', 'D'])
    expect(placesOf('day').join('')).toBe('day')
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
