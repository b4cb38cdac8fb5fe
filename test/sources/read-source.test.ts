import {describe, expect, test} from 'vitest'
import {type RawSource, sourcesIn} from '../../src/sources/read-source.js'
import {sourceFiles} from '../../src/sources/source-files.js'
import {readHtml, withoutMarkup} from '../../src/sources/source-text.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'
import {jsonLines, settingsWith} from '../kit/sources.js'

async function read(name: string, content: string): Promise<readonly RawSource[]> {
  const found: RawSource[] = []
  for (const file of await sourceFiles(settingsWith({[name]: content}))) for await (const source of sourcesIn(file)) found.push(source)
  return found
}

describe('sources are read from', () => {
  test('Markdown with front matter', async () => {
    const [source] = await read(
      'heron.md',
      '---\ntitle: The Heron\nauthor: Lina Saadi\nurl: https://example.org/heron\nkind: poem\nlang: en\ndate: 2020-01-02\n---\nIt *waits*.',
    )
    expect(source).toMatchObject({
      id: 'heron.md',
      title: 'The Heron',
      author: 'Lina Saadi',
      url: 'https://example.org/heron',
      kind: 'poem',
      lang: 'en',
      date: '2020-01-02',
    })
    expect(source?.text.trim()).toBe('It *waits*.')
  })

  test('Markdown without: a heading or its name is the title', async () => {
    expect((await read('the-old-heron.md', 'It waits.'))[0]?.title).toBe('the old heron')
    expect((await read('x.md', '# The Heron\n\nIt waits.'))[0]?.title).toBe('The Heron')
  })

  test('plain text', async () => {
    expect((await read('heron.txt', 'It waits.'))[0]).toMatchObject({id: 'heron.txt', title: 'heron', text: 'It waits.'})
  })

  test('HTML', async () => {
    expect((await read('heron.html', '<title>The Heron</title><p>It waits.</p>'))[0]).toMatchObject({title: 'The Heron', text: 'It waits.'})
  })

  test('JSON lines, blank ones left out', async () => {
    const rows = `${jsonLines([{id: 7, title: 'The Heron', author: 'Lina Saadi', text: 'It waits.'}])}\n${jsonLines([{text: 'It flies.'}])}`
    expect(await read('birds.jsonl', rows)).toMatchObject([
      {id: '7', title: 'The Heron', author: 'Lina Saadi', text: 'It waits.'},
      {id: 'birds.jsonl#3', title: 'birds', text: 'It flies.'},
    ])
  })

  test('lines longer than what is read at a time', async () => {
    const long = 'It waits by the water. '.repeat(100_000)
    expect((await read('birds.jsonl', jsonLines([{text: long}, {text: 'It flies.'}]))).map(({text}) => text.length)).toEqual([
      long.length,
      9,
    ])
  })

  test.each([',', ';', '\t'])('CSV parted by “%s”', async sign => {
    const csv = `\ufeffID${sign}Title${sign}Text\n1${sign}The Heron${sign}"It waits\nby the ""water""."\n`
    expect(await read('birds.csv', csv)).toMatchObject([{id: '1', title: 'The Heron', text: 'It waits\nby the "water".'}])
  })
})

describe('a source that cannot be read is named with its line', () => {
  test.each([
    {name: 'birds.jsonl', content: '{"text": "It waits."}\n{"text": \n', said: 'birds.jsonl:2: this line is not JSON'},
    {name: 'birds.jsonl', content: '{"title": "The Heron"}\n', said: 'birds.jsonl:1: this source has no “text”'},
    {name: 'birds.jsonl', content: '["It waits."]\n', said: 'birds.jsonl:1: this source has no “text”'},
    {name: 'birds.csv', content: 'id,title\n1,The Heron\n', said: 'birds.csv:2: this source has no “text”'},
    {name: 'birds.txt', content: 'It\0waits', said: 'birds.txt: byte 2 is a null'},
  ])('$said', async ({name, content, said}) => {
    const cwd = folderWith({'.m6lrc.json': {sources: {files: [name], index: 'x.m6lindex'}}, [name]: content})
    const {code, err} = await m6l(['index'], {cwd})
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  test('a name that finds nothing', async () => {
    const cwd = folderWith({'.m6lrc.json': {sources: {files: ['birds/'], index: 'x.m6lindex'}}})
    expect(await m6l(['index'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('“birds/” names no file')})
  })
})

describe('markup is no text', () => {
  test('of Markdown: every word stays where it is', () => {
    const text = 'It [waits](https://example.org/a) <b>by</b> the ![water](w.jpg "Water") https://example.org/b now'
    const plain = withoutMarkup(text)
    expect(plain.length).toBe(text.length)
    expect(plain.match(/\p{L}+/gu)).toEqual(['It', 'waits', 'by', 'the', 'water', 'now'])
    expect(plain.indexOf('now')).toBe(text.indexOf('now'))
  })

  test.each([
    ['<p>It wai<em>ts</em>.</p><p>It flies.</p>', 'It waits.\nIt flies.'],
    ['<script>var x = "<p>no</p>"</script>It waits &eacute;t&#233;.', 'It waits été.'],
    ['<nav>Home</nav><!-- <p>no</p> -->It waits.<style>p{}</style>', 'It waits.'],
    ['It waits', 'It waits'],
    ['<p title="a > b">It waits.</p>', 'It waits.'],
  ])('of HTML: %s', (html, text) => {
    expect(readHtml(html).text).toBe(text)
  })

  test('a page that is meant to take long is read as it stands', () => {
    const open = `${'['.repeat(100_000)}${']('.repeat(50_000)}`
    const [signs, openTags] = ['<'.repeat(200_000), '<a "'.repeat(50_000)]
    expect(readHtml(signs).text === signs).toBe(true)
    expect(readHtml(openTags).text === openTags).toBe(true)
    expect(withoutMarkup(open) === open).toBe(true)
  })
})
