import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findBareLinks} from '../../src/post/bare-links.js'

const cases: readonly {why: string; text: string; links: readonly string[]}[] = [
  {why: 'a link with a scheme', text: 'See https://libguides.aui.ma/exams today', links: ['https://libguides.aui.ma/exams']},
  {
    why: 'the full stop of the sentence is not part of it',
    text: 'See https://libguides.aui.ma/exams.',
    links: ['https://libguides.aui.ma/exams'],
  },
  {why: 'nor an Arabic comma', text: 'زوروا https://libguides.aui.ma، ثم', links: ['https://libguides.aui.ma']},
  {why: 'nor the bracket around it', text: '(https://libguides.aui.ma/a)', links: ['https://libguides.aui.ma/a']},
  {
    why: 'a bracket that it opens is part of it',
    text: 'https://en.wikipedia.org/wiki/Fez_(city)',
    links: ['https://en.wikipedia.org/wiki/Fez_(city)'],
  },
  {why: 'guillemets end it', text: '« https://libguides.aui.ma »', links: ['https://libguides.aui.ma']},
  {why: 'www without scheme', text: 'www.aui.ma/library', links: ['www.aui.ma/library']},
  {why: 'a host with a sure ending', text: 'sur libguides.aui.ma, vite', links: ['libguides.aui.ma']},
  {why: 'a short host with a path', text: 'bit.ly/m6l-hours', links: ['bit.ly/m6l-hours']},
  {why: 'a sentence without a space is no host', text: 'C’est la fin.Il neige. la fin.il neige', links: []},
  {why: 'nor is a file name or a number', text: 'README.md photo.jpg 3.5 etc. p.ex. v1.2.3', links: []},
  {why: 'a mail address', text: 'Write to library@aui.ma.', links: ['library@aui.ma']},
  {why: 'a mention is no mail address', text: '@m6l.library and @salma', links: []},
  {why: 'several in a row', text: 'https://a.org/x,https://b.org/y', links: ['https://a.org/x', 'https://b.org/y']},
  {
    why: 'a link in a link is one',
    text: 'https://web.archive.org/web/2020/http://aui.ma/',
    links: ['https://web.archive.org/web/2020/http://aui.ma/'],
  },
  {why: 'an address by number with its scheme', text: 'http://192.168.1.10:8080/x', links: ['http://192.168.1.10:8080/x']},
  {why: 'and without, where a path follows', text: '10.0.0.5/books', links: ['10.0.0.5/books']},
  {why: 'a version is no address', text: 'version 1.2.3.4 is out', links: []},
  {why: 'an Arabic host', text: 'https://موقع.وزارة-الأتصالات.مصر/كتب', links: ['https://موقع.وزارة-الأتصالات.مصر/كتب']},
  {why: 'several in a row without a space, http too', text: 'http://a.org/x;http://b.org/y', links: ['http://a.org/x', 'http://b.org/y']},
  {why: 'a sign before the first of them is none of theirs', text: 'Go ;https://a.org/x', links: ['https://a.org/x']},
  {why: 'several signs before a host', text: 'voir «¿(aui.ma/library)', links: ['aui.ma/library']},
  {why: 'a hashtag is no host', text: '#aui.ma/library', links: []},
  {why: 'a name of one letter', text: 'x.com/desk', links: ['x.com/desk']},
  {why: 'a port, where a path follows and where not', text: 'aui.ma:8080/a aui.ma:8080', links: ['aui.ma:8080/a', 'aui.ma:8080']},
  {why: 'a port of an address by number', text: '10.0.0.15:8080/books', links: ['10.0.0.15:8080/books']},
  {why: 'numbers behind a letter are no address', text: 'v10.0.0.5/books', links: []},
  {why: 'an ending that only looks sure from the left', text: 'page.info.html', links: []},
  {why: 'www is sure of any ending', text: 'www.library.zz awww.zz', links: ['www.library.zz']},
  {why: 'a slash alone is no path', text: 'la fin.il/ neige', links: []},
  {why: 'capitals are two sentences', text: 'La Fin.Il/neige', links: []},
  {why: 'what stands before a mailbox', text: "mail:library@aui.ma, '-desk@aui.ma", links: ['library@aui.ma', 'desk@aui.ma']},
  {why: 'an apostrophe in a mailbox', text: "o'neil@aui.ma", links: ["o'neil@aui.ma"]},
  {why: 'a mail host of several names, and of one letter', text: 'a@lib.guides.aui.ma b@x.ma', links: ['a@lib.guides.aui.ma', 'b@x.ma']},
  {why: 'no mail host', text: 'a@@aui.ma b@-aui.ma c@a_b.ma d@ab-.ma', links: []},
  {why: 'square brackets around it', text: '[https://aui.ma/a]', links: ['https://aui.ma/a']},
  {why: 'one bracket of two is its own', text: '(https://a.org/(x))', links: ['https://a.org/(x)']},
  {why: 'a local one', text: 'http://localhost:3000/events', links: ['http://localhost:3000/events']},
]

describe('bare links', () => {
  test.each(cases)('$why', ({text, links}) => {
    expect(findBareLinks(text).map(({start, end}) => text.slice(start, end))).toEqual(links)
  })

  test('a host without scheme leads to http, as browsers read it', () => {
    expect(findBareLinks('www.aui.ma')[0]?.url).toBe('http://www.aui.ma')
    expect(findBareLinks('library@aui.ma')[0]?.url).toBe('mailto:library@aui.ma')
  })

  test('links lie in order inside the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('https://a.b/', 'www.', '@', '.', ')', '(', 'aui.ma', ' ', 'م', '😀', ',', ':')), parts => {
        const text = parts.join('')
        let at = 0
        for (const {start, end} of findBareLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          at = end
        }
      }),
    )
  })
})
