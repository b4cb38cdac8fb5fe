import {describe, expect, test} from 'vitest'
import {LIMITS} from '../../src/post/markdown/knots.js'
import {passagesOf, read, written} from '../kit/cases.js'

const ENGLISH = 'The reading room stays open until ten this week, and everybody is welcome to stay and work there with their friends.'
const FRENCH = 'La salle de lecture reste ouverte jusqu’à dix heures cette semaine, et tout le monde est le bienvenu pour y travailler.'
const ARABIC = 'تبقى قاعة المطالعة مفتوحة حتى العاشرة مساء هذا الأسبوع، ومرحبا بالجميع للعمل فيها مع أصدقائهم.'

describe('languages', () => {
  const spoken = async (source: string) => {
    const {language, passages} = await read(source)
    return {language, passages: passages.map(passage => [passage.language, passage.sure])}
  }

  test('each passage has its own, the post that of most letters', async () => {
    expect(await spoken(`${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}\n\n${ARABIC}`)).toEqual({
      language: 'fr',
      passages: [
        ['fr', true],
        ['en', true],
        ['fr', true],
        ['ar', true],
      ],
    })
    expect(await spoken(`${ENGLISH}\n\nBienvenue à toutes et à tous\n\n${ENGLISH}`)).toMatchObject({language: 'en'})
  })

  test('a passage too short to tell has that of the post, and is not sure', async () => {
    expect(await spoken(`${FRENCH}\n\n2026`)).toEqual({
      language: 'fr',
      passages: [
        ['fr', true],
        ['fr', false],
      ],
    })
  })

  test('front matter that states one stands over all passages, unless nobody knows it', async () => {
    expect(await spoken(`---\nlang: ar\n---\n${FRENCH}\n\n2026`)).toEqual({
      language: 'ar',
      passages: [
        ['ar', true],
        ['ar', true],
      ],
    })
    expect(await spoken(`---\nlang: klingon\n---\n${FRENCH}`)).toEqual({language: 'fr', passages: [['fr', true]]})
  })

  test('where nothing tells, English', async () => {
    expect(await spoken('2026')).toEqual({language: 'en', passages: [['en', false]]})
    expect(await spoken('')).toEqual({language: 'en', passages: []})
  })
})

describe('what readers see of front matter', () => {
  test('its title, and the fields that schedulers publish, whose values are texts', async () => {
    const names = ['subtitle', 'caption', 'text', 'message', 'description', 'excerpt', 'summary']
    const post = await read(`---\ntitle: T\n${names.map(name => `${name}: The ${name}\n`).join('')}notes: N\n---\nBody`)
    expect(passagesOf(post)).toEqual([['title', 'T'], ...names.map(name => ['field', `The ${name}`]), ['paragraph', 'Body']])
    expect(passagesOf(await read('---\ntext: [a, b]\ncaption: "  "\n---\nBody'))).toEqual([['paragraph', 'Body']])
  })
})

describe('links and images', () => {
  test('in the order of the text, wherever they were found', async () => {
    const source =
      '---\nlink: https://z.ma\nimage: z.jpg\n---\nhttps://y.ma [x](https://x.ma) https://w.ma <https://v.ma> ![](y.jpg)\n\n<img src="x.jpg">\n\n![](w.jpg)'
    const post = await read(source)
    expect(post.links.map(({url, origin}) => `${url} ${origin}`)).toEqual([
      ...['https://z.ma front-matter', 'https://y.ma bare', 'https://x.ma markdown', 'https://w.ma bare', 'https://v.ma autolink'],
    ])
    expect(post.images.map(({src}) => src)).toEqual(['z.jpg', 'y.jpg', 'x.jpg', 'w.jpg'])
  })

  test('an address within the words of a link is the link’s, one beside it its own', async () => {
    const post = await read('https://a.ma [see https://b.ma now](https://c.ma) https://d.ma [https://e.ma](https://f.ma), https://g.ma')
    expect(post.links.map(({url}) => url)).toEqual(['https://a.ma', 'https://c.ma', 'https://d.ma', 'https://f.ma', 'https://g.ma'])
  })

  test('a mail address is marked, and no link', async () => {
    const post = await read('Write to library@aui.ma or https://aui.ma')
    expect(post.links.map(({url, text, span, urlSpan}) => [url, text, written(post, span), urlSpan])).toEqual([
      ['https://aui.ma', 'https://aui.ma', 'https://aui.ma', {start: 27, end: 41}],
    ])
    expect(post.passages[0]?.marks.map(({kind}) => kind)).toEqual(['email', 'url'])
  })
})

describe('how a text is read', () => {
  test.each([
    {path: 'a.txt', format: 'text'},
    {path: 'A.TXT', format: 'text'},
    {path: 'a.txt.md', format: 'markdown'},
    {path: 'a', format: 'markdown'},
  ])('$path as $format', async ({path, format}) => {
    const post = await read('*one*', path)
    expect([post.format, post.passages[0]?.text]).toEqual([format, format === 'text' ? '*one*' : 'one'])
    expect(post.problems).toEqual([])
  })

  test('what the parser would take too long over, as plain text, and a problem says so, in the body alone', async () => {
    const dense = '['.repeat(LIMITS.signs + 1)
    const post = await read(`---\ntitle: T\n---\n<b>\n\n*a* ${dense}`)
    expect(post.problems.map(({kind, detail, span}) => [kind, detail, written(post, span)])).toEqual([
      ['dense-markdown', '[', `*a* ${dense}`],
    ])
    expect(post.passages.at(-1)?.text).toBe(`*a* ${dense}`)
    expect((await read(`---\ntitle: "${dense}"\n---\n<b>a</b>`)).problems).toEqual([])
  })
})
