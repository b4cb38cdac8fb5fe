import {describe, expect, test} from 'vitest'
import {parse} from '../../src/post/index.js'
import {addHtmlText, decode, htmlParts, isComment, referenceAt} from '../../src/post/markdown/html.js'
import {TextMapper} from '../../src/post/text-map.js'

describe('character references', () => {
  test.each([
    ['&amp;', 0, {text: '&', length: 5}],
    ['&#65;', 0, {text: 'A', length: 5}],
    ['&#x1F600;', 0, {text: '😀', length: 9}],
    ['&#X41;', 0, {text: 'A', length: 6}],
    ['a&eacute;', 1, {text: 'é', length: 8}],
    ['a&eacute;', 0, undefined],
    ['&nosuchname;', 0, undefined],
    ['&amp', 0, undefined],
    ['& so', 0, undefined],
  ])('%s at %i', (source, at, found) => expect(referenceAt(source, at)).toEqual(found))

  test('are put in, but for those that nobody knows', () => {
    expect(decode('R&amp;LS &nosuchname; &#233;t&eacute;')).toBe('R&LS &nosuchname; été')
    expect(decode('nothing to do')).toBe('nothing to do')
  })

  test('are read in a text, letter by letter with their places', () => {
    const source = '<b>R&amp;LS & more &nosuchname; caf&eacute;</b>'
    const mapper = new TextMapper()
    addHtmlText(mapper, source, {start: 3, end: source.length - 4})
    const {text, locate} = mapper.done()
    expect(text).toBe('R&LS & more &nosuchname; café')
    const placeOf = (part: string) => {
      const {start, end} = locate(text.indexOf(part), text.indexOf(part) + part.length)
      return source.slice(start, end)
    }
    expect(['R&LS', 'LS', '& more', '&nosuchname', 'café', 'é'].map(placeOf)).toEqual([
      ...['R&amp;LS', 'LS', '& more', '&nosuchname', 'caf&eacute;', '&eacute;'],
    ])
  })
})

describe('the tags and comments of a source', () => {
  const source = `xx<p class="a b" id='c' data-N = 3 hidden ID="d" title="R&amp;LS">a < b <!-- one --></P ><br/><1><a b="<!-- open`
  const parts = [...htmlParts(source, {start: 2, end: source.length})]

  test('in order, with their places', () => {
    expect(parts.map(({start, end}) => source.slice(start, end))).toEqual([
      ...[source.slice(2, source.indexOf('>') + 1), '<!-- one -->', '</P >', '<br/>', '<!-- open'],
    ])
  })

  test('names in small letters, and whether they close', () => {
    expect(parts.flatMap(part => (isComment(part) ? [] : [[part.name, part.closes]]))).toEqual([
      ['p', false],
      ['p', true],
      ['br', false],
    ])
  })

  test('what a comment says, also when nothing ends it', () => {
    expect(parts.flatMap(part => (isComment(part) ? [part.text] : []))).toEqual([' one ', ' open'])
  })

  test('attributes, of which the first counts, with the places of their values', () => {
    const [first] = parts
    const attributes = first && !isComment(first) ? [...first.attributes] : []
    expect(attributes.map(([name, {value, span}]) => [name, value, source.slice(span.start, span.end)])).toEqual([
      ['class', 'a b', 'a b'],
      ['id', 'c', 'c'],
      ['data-n', '3', '3'],
      ['hidden', '', ''],
      ['title', 'R&LS', 'R&amp;LS'],
    ])
  })

  test('a comment ends at the first sign that does, not at one within its own opening', () => {
    const [comment] = htmlParts('<!--> a --> b', {start: 0, end: 13})
    expect(comment).toMatchObject({text: '> a ', start: 0, end: 11})
  })

  test('nothing behind the end of the stretch', () => {
    expect([...htmlParts('<b> <i>', {start: 0, end: 5})].map(({start, end}) => [start, end])).toEqual([[0, 3]])
  })
})

const read = (source: string) => parse(source, {path: 'post.md'})
const textsOf = async (source: string) => (await read(source)).passages.map(({text}) => text)

describe('a block of HTML', () => {
  test.each(['script', 'style', 'pre', 'template', 'svg', 'math', 'textarea'])('<%s> holds nothing that is read', async name => {
    expect(await textsOf(`<div>one<${name}>two <b>three</b></i></${name}>four</div>`)).toEqual(['one', 'four'])
    expect(await textsOf(`<div>one</${name}>two</div>`)).toEqual(['one', 'two'])
  })

  test('marks stand where their words do, each in its own passage', async () => {
    const {passages} = await read('<div>\n  <b>Open</b> late\n  <p>\n <em>until</em> ten</p></div>')
    expect(passages.map(({text, marks}) => [text, marks.map(({kind, start, end}) => [kind, start, end])])).toEqual([
      ['Open late', [['strong', 0, 4]]],
      ['until ten', [['emphasis', 0, 5]]],
    ])
  })

  test('without words is no passage', async () => {
    expect(await textsOf('<div> <img src="a.jpg" alt=""> </div><div>\n</div>')).toEqual([])
  })

  test.each([
    ['emphasis', ['em', 'i', 'cite']],
    ['strong', ['strong', 'b']],
    ['deleted', ['del', 's', 'strike']],
    ['code', ['code', 'kbd', 'samp']],
    ['quotation', ['q']],
  ] as const)('%s', async (kind, names) => {
    for (const name of names) {
      const [passage] = (await read(`<div>one <${name}>two</${name}> <${name}></${name}>three</div>`)).passages
      expect(passage?.text).toBe('one two three')
      expect(passage?.marks.map(mark => [mark.kind, mark.start, mark.end])).toEqual([[kind, 4, 7]])
    }
  })

  test('elements that say nothing of their text leave no mark', async () => {
    const [passage] = (await read('<div>one <small>two</small></div>')).passages
    expect(passage?.marks).toEqual([])
  })
})

describe('links and images of HTML', () => {
  test('an anchor ends where the next one starts', async () => {
    const source = '<div><a href="https://a.ma">one <a href="https://b.ma">two</a></div>'
    const {links} = await read(source)
    expect(
      links.map(({url, text, origin, span, urlSpan}) => [
        url,
        text,
        origin,
        source.slice(span.start, span.end),
        source.slice(urlSpan.start, urlSpan.end),
      ]),
    ).toEqual([
      ['https://a.ma', 'one ', 'html', '<a href="https://a.ma">one ', 'https://a.ma'],
      ['https://b.ma', 'two', 'html', '<a href="https://b.ma">two</a>', 'https://b.ma'],
    ])
  })

  test('an anchor that is never closed is a link, one without an address is none', async () => {
    const {links} = await read('<div><a name="top">one</a> <a href="https://a.ma">two</div>')
    expect(links.map(({url, text}) => [url, text])).toEqual([['https://a.ma', '']])
  })

  test.each([
    {why: 'its address when it is loaded late', tag: '<img data-src="a.jpg">', image: {src: 'a.jpg', alt: undefined, decorative: false}},
    {why: 'its title', tag: '<img src="a.jpg" title="T">', image: {title: 'T'}},
    {why: 'what readers of screens are told', tag: '<img src="a.jpg" aria-label="A desk">', image: {alt: 'A desk', decorative: false}},
    {why: 'that they are told nothing', tag: '<img src="a.jpg" aria-hidden="true">', image: {decorative: true}},
    {why: 'that they are told, in so many words', tag: '<img src="a.jpg" aria-hidden="false">', image: {decorative: false}},
    {why: 'that it plays no part', tag: '<img src="a.jpg" role="none">', image: {decorative: true}},
    {why: 'the part of an image', tag: '<img src="a.jpg" role="img">', image: {decorative: false}},
  ])('an image says $why', async ({tag, image}) => {
    const {images} = await read(`<div>${tag}</div>`)
    expect(images).toMatchObject([{...image, origin: 'html', span: {start: 5, end: 5 + tag.length}}])
  })

  test('an image without an address is none', async () => {
    expect((await read('<div><img alt="A desk">one</div>')).images).toEqual([])
  })
})
