import {describe, expect, test} from 'vitest'
import {type FrontMatter, type Post, parse} from '../../src/post/index.js'

const read = (source: string, path = 'post.md') => parse(source, {path})
const written = ({source}: Post, span: {start: number; end: number} | undefined) => span && source.slice(span.start, span.end)

describe('the block is cut where remark-frontmatter cuts it', () => {
  test.each([
    {why: 'two fences', source: '---\na: b\n---\nBody', block: '---\na: b\n---'},
    {why: 'an empty block', source: '---\n---\nBody', block: '---\n---'},
    {why: 'a block of a blank line', source: '---\n\n---\nBody', block: '---\n\n---'},
    {why: 'nothing after the block', source: '---\na: b\n---', block: '---\na: b\n---'},
    {why: 'space after the fences', source: '--- \t\na: b\n---\t \nBody', block: '--- \t\na: b\n---\t '},
    {why: 'much space after the first fence', source: `---${' '.repeat(500)}\na: b\n---\nBody`, block: `---${' '.repeat(500)}\na: b\n---`},
    {why: 'CR LF', source: '---\r\na: b\r\n---\r\nBody', block: '---\r\na: b\r\n---'},
    {why: 'CR alone', source: '---\ra: b\r---\rBody', block: '---\ra: b\r---'},
    {why: 'a byte order mark before it', source: '\ufeff---\na: b\n---\nBody', block: '---\na: b\n---'},
    {why: 'the first closing fence counts', source: '---\na: b\n---\nBody\n---\n', block: '---\na: b\n---'},
    {why: 'a fence inside a line is none', source: '---\na: b ---\n---\nBody', block: '---\na: b ---\n---'},
    {why: 'an indented fence is none', source: '---\na: |\n  ---\n---\nBody', block: '---\na: |\n  ---\n---'},
    {why: 'four dashes do not close', source: '---\na: b\n----\n---\nBody', block: '---\na: b\n----\n---'},
    {why: 'never closed', source: '---\na: b\n\nBody', block: undefined},
    {why: 'three dots do not close', source: '---\na: b\n...\nBody', block: undefined},
    {why: 'text after the first fence', source: '--- a\na: b\n---\nBody', block: undefined},
    {why: 'another language after the first fence is no YAML', source: '---js\nmodule.exports = {}\n---\nBody', block: undefined},
    {why: 'four dashes do not open', source: '----\na: b\n---\nBody', block: undefined},
    {why: 'not on the first line', source: '\n---\na: b\n---\nBody', block: undefined},
    {why: 'indented', source: ' ---\na: b\n---\nBody', block: undefined},
    {why: 'only the first fence', source: '---\n', block: undefined},
    {why: 'nothing at all', source: '', block: undefined},
    {why: 'TOML is no YAML', source: '+++\na = "b"\n+++\nBody', block: undefined},
  ])('$why', async ({source, block}) => {
    for (const path of ['post.md', 'post.txt']) {
      const post = await read(source, path)
      expect(written(post, post.meta.span)).toBe(block)
      expect(post.body).toEqual({start: post.meta.span?.end ?? (source.startsWith('\ufeff') ? 1 : 0), end: source.length})
    }
  })
})

test('nothing in front matter is executed, or read as anything but text', async () => {
  const post = await read('---\na: !!js/function "function () { globalThis.broken = 1 }"\nb: !!binary aGk=\nc: !mine x\nd: <<\n---\n')
  expect(post.problems.filter(({kind}) => kind === 'not-fields')).toEqual([])
  expect('broken' in globalThis).toBe(false)
  for (const {value} of post.meta.fields.values()) expect(typeof value).toBe('string')
})

type Name = Exclude<keyof FrontMatter, 'span' | 'fields' | 'm6l'>

describe('fields in any spelling', () => {
  const spellings: Record<Name, readonly string[]> = {
    title: ['title', 'Title', 'titre', 'العنوان'],
    date: ['date', 'publishDate', 'publish_date', 'publish-date', 'Publish Date', 'scheduled', 'scheduled_at', 'publish_at', 'pubdate'],
    platforms: ['platform', 'platforms', 'channel', 'Channels'],
    authors: ['author', 'authors', 'by', 'auteur', 'autrice', 'written by', 'الكاتب', 'بقلم'],
    role: ['role', 'rôle', 'الدور'],
    language: ['lang', 'language', 'langue'],
    action: ['action', 'Action', 'الإجراء'],
    status: ['status', 'statut', 'الحالة'],
    approvedBy: ['approved_by', 'approved-by', 'Approved by', 'approvedBy', 'reviewed_by', 'reviewedBy', 'validé par', 'وافق عليه'],
    credit: ['credit', 'photo_credit'],
    licence: ['licence', 'license', 'License'],
  }
  const cases = Object.entries(spellings).flatMap(([name, all]) => all.map(spelling => ({name: name as Name, spelling})))
  test.each(cases)('$spelling is the $name', async ({name, spelling}) => {
    const post = await read(`---\n${spelling}: Salma\n---\n`)
    const found = [post.meta[name]].flat()
    expect(found).toMatchObject([{value: 'Salma'}])
    expect(found.map(stated => written(post, stated?.span))).toEqual(['Salma'])
  })
  test('an accent may be written with a combining mark', async () => {
    const post = await read('---\nvalide\u0301 par: Salma\n---\n')
    expect(post.meta.approvedBy).toMatchObject([{value: 'Salma'}])
  })
})

describe('values stay the text that was written', () => {
  test.each([
    '10:30',
    '2026-03-02',
    '2026-03-02T09:00:00Z',
    '2026-03-02 18:30',
    'no',
    'null',
    '~',
    '1_000',
    '0x1F',
    '012',
    '.5',
    'true',
    '1e3',
  ])('%s', async value => {
    const post = await read(`---\ndate: ${value}\n---\n`)
    expect(post.meta.date?.value).toBe(value)
    expect(written(post, post.meta.date?.span)).toBe(value)
  })
})

describe('scalars have places', () => {
  test.each([
    {why: 'plain', yaml: 'title: Reading week', title: 'Reading week', span: 'Reading week'},
    {why: 'plain with a comment', yaml: 'title: Reading week # soon', title: 'Reading week', span: 'Reading week'},
    {why: 'plain over lines', yaml: 'title: Reading\n  week', title: 'Reading week', span: 'Reading\n  week'},
    {why: 'double quotes', yaml: 'title: "Reading: week"', title: 'Reading: week', span: 'Reading: week'},
    {why: 'single quotes', yaml: "title: 'L''été'", title: "L'été", span: "L''été"},
    {why: 'double quotes with escapes', yaml: 'title: "A \\"B\\" \\u00e9"', title: 'A "B" é', span: 'A \\"B\\" \\u00e9'},
    {why: 'literal', yaml: 'title: |\n  Reading\n  week', title: 'Reading\nweek', span: '|\n  Reading\n  week'},
    {why: 'folded', yaml: 'title: >-\n  Reading\n  week', title: 'Reading week', span: '>-\n  Reading\n  week'},
    {why: 'Arabic', yaml: 'title: أسبوع القراءة', title: 'أسبوع القراءة', span: 'أسبوع القراءة'},
  ])('$why', async ({yaml, title, span}) => {
    for (const end of ['\n', '\r\n']) {
      const post = await read(`---\n${yaml}\n---\n`.replaceAll('\n', end))
      expect(post.problems).toEqual([])
      expect(post.meta.title?.value).toBe(title)
      expect(written(post, post.meta.title?.span)?.replaceAll('\r', '').trimEnd()).toBe(span)
      const [passage] = post.passages
      expect(passage).toMatchObject({kind: 'title', text: title})
      const at = title.length - 1
      expect(written(post, passage?.locate(at, at + 1))).toContain(span.endsWith('\\u00e9') ? '\\u00e9' : title.at(-1))
    }
  })
})

describe('what is wrong with front matter is a problem of the post', () => {
  test.each([
    {why: 'a quotation mark never closed', yaml: 'title: "Reading', kinds: ['front-matter'], marks: ['title: "Reading']},
    {why: 'a colon in a plain value', yaml: 'title: Library: a story', kinds: ['front-matter'], marks: ['title: Library: a story']},
    {why: 'a list', yaml: '- a\n- b', kinds: ['not-fields'], marks: ['- a\n- b']},
    {why: 'a text', yaml: 'hello', kinds: ['not-fields'], marks: ['hello']},
    {why: 'a field twice', yaml: 'title: A\ntitle: B', kinds: ['duplicate-field'], marks: ['title']},
    {why: 'a field twice in two spellings of its case', yaml: 'title: A\nTitle: B', kinds: ['duplicate-field'], marks: ['Title']},
    {why: 'a tab for indentation', yaml: 'image:\n\tsrc: a.jpg', kinds: ['front-matter'], marks: ['src: a.jpg']},
    {why: 'a flow list never closed', yaml: 'platforms: [x, y', kinds: ['front-matter'], marks: ['platforms: [x, y']},
    {why: 'emphasis, which YAML takes for a reference', yaml: 'title: *Important*', kinds: ['front-matter'], marks: ['title: *Important*']},
    {why: 'nothing', yaml: '', kinds: [], marks: []},
    {why: 'a comment', yaml: '# nothing yet', kinds: [], marks: []},
  ])('$why', async ({yaml, kinds, marks}) => {
    const post = await read(`---\n${yaml}\n---\nBody`)
    expect(post.problems.map(({kind}) => kind)).toEqual(kinds)
    expect(post.problems.map(({span}) => written(post, span))).toEqual(marks)
    expect(post.passages.filter(({kind}) => kind === 'paragraph').map(({text}) => text)).toEqual(['Body'])
  })
  test('of two fields the first counts', async () => {
    expect((await read('---\ntitle: A\ntitle: B\n---\n')).meta.title?.value).toBe('A')
  })
  test('a list of lists of aliases stays small', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}x]`),
    ]
    const post = await read(`---\n${bomb.join('\n')}\n---\nBody`)
    expect(JSON.stringify([...post.meta.fields.values()]).length).toBeLessThan(20_000)
  })
  test('deep nesting ends somewhere', async () => {
    const post = await read(`---\na: ${'['.repeat(2000)}${']'.repeat(2000)}\n---\nBody`)
    expect(post.passages.map(({text}) => text)).toContain('Body')
  })
  test.each(['__proto__', 'constructor', 'tostring', 'hasownproperty'])('a field %s is a field like another', async name => {
    const post = await read(`---\n${name}: x\n---\n`)
    expect(post.meta.fields.get(name)?.value).toBe('x')
    expect(post.meta.title).toBeUndefined()
  })
})

describe('lists of names', () => {
  test.each([
    {why: 'a text', yaml: 'platforms: instagram', names: ['instagram']},
    {why: 'a text with commas', yaml: 'platforms: instagram, x', names: ['instagram', 'x']},
    {why: 'a flow list', yaml: 'platforms: [instagram, x]', names: ['instagram', 'x']},
    {why: 'a block list', yaml: 'platforms:\n  - instagram\n  - x', names: ['instagram', 'x']},
    {why: 'maps with a name', yaml: 'platforms:\n  - name: instagram\n  - name: x', names: ['instagram', 'x']},
    {why: 'an empty value', yaml: 'platforms:', names: []},
    {why: 'an empty text', yaml: 'platforms: ""', names: []},
    {why: 'an Arabic comma', yaml: 'platforms: instagram، x', names: ['instagram', 'x']},
  ])('$why', async ({yaml, names}) => {
    const post = await read(`---\n${yaml}\n---\n`)
    expect(post.meta.platforms.map(({value}) => value)).toEqual(names)
    expect(post.meta.platforms.map(({span}) => written(post, span))).toEqual(names)
  })
})

describe('images', () => {
  const image = {alt: undefined, credit: undefined, licence: undefined, decorative: false}
  test.each([
    {why: 'a text', yaml: 'image: a.jpg', images: [{...image, src: 'a.jpg'}]},
    {why: 'a text with a description beside it', yaml: 'image: a.jpg\nalt: A cat', images: [{...image, src: 'a.jpg', alt: 'A cat'}]},
    {why: 'an empty description', yaml: 'image: a.jpg\nalt: ""', images: [{...image, src: 'a.jpg', alt: ''}]},
    {
      why: 'a list',
      yaml: 'images: [a.jpg, b.jpg]',
      images: [
        {...image, src: 'a.jpg'},
        {...image, src: 'b.jpg'},
      ],
    },
    {
      why: 'a list with a list of descriptions',
      yaml: 'images: [a.jpg, b.jpg]\nalt: [A cat, A dog]',
      images: [
        {...image, src: 'a.jpg', alt: 'A cat'},
        {...image, src: 'b.jpg', alt: 'A dog'},
      ],
    },
    {why: 'a map', yaml: 'image:\n  src: a.jpg\n  alt: A cat', images: [{...image, src: 'a.jpg', alt: 'A cat'}]},
    {
      why: 'maps with their own credits',
      yaml: 'credit: M6L\nimages:\n  - src: a.jpg\n    credit: Salma\n    licence: CC BY\n  - src: b.jpg',
      images: [
        {...image, src: 'a.jpg', credit: {value: 'Salma'}, licence: {value: 'CC BY'}},
        {...image, src: 'b.jpg', credit: {value: 'M6L'}},
      ],
    },
    {why: 'a map with another name for its source', yaml: 'image: {url: a.jpg}', images: [{...image, src: 'a.jpg'}]},
    {why: 'marked as decoration', yaml: 'image: {src: a.jpg, decorative: true}', images: [{...image, src: 'a.jpg', decorative: true}]},
    {why: 'a map without a source', yaml: 'image: {alt: A cat}', images: []},
    {why: 'an empty image', yaml: 'image:', images: []},
    {
      why: 'image and media',
      yaml: 'image: a.jpg\nmedia: [b.mp4]',
      images: [
        {...image, src: 'a.jpg'},
        {...image, src: 'b.mp4'},
      ],
    },
  ])('$why', async ({yaml, images}) => {
    const post = await read(`---\n${yaml}\n---\n`)
    expect(post.images.map(({src}) => src)).toEqual(images.map(({src}) => src))
    expect(post.images).toMatchObject(images)
    expect(post.images.map(({srcSpan}) => written(post, srcSpan))).toEqual(images.map(({src}) => src))
  })
  test('a description is a passage at its own place, once', async () => {
    const post = await read('---\nalt: Two readers\nimages: [a.jpg, b.jpg]\n---\n')
    expect(post.passages.map(({kind, text, span}) => [kind, text, written(post, span)])).toEqual([['alt', 'Two readers', 'Two readers']])
  })
})

test('authors may state their role', async () => {
  const post = await read('---\nauthors:\n  - name: Salma\n    role: intern\n  - Omar\n---\n')
  expect(post.meta.authors).toMatchObject([{value: 'Salma', role: {value: 'intern'}}, {value: 'Omar'}])
})

test('links are links with the place of their address', async () => {
  const post = await read('---\nlink: https://aui.ma/library\nlinks:\n  - https://libguides.aui.ma\n  - url: https://x.ma\n---\n')
  expect(post.links.map(({url, origin, urlSpan}) => [url, origin, written(post, urlSpan)])).toEqual([
    ['https://aui.ma/library', 'front-matter', 'https://aui.ma/library'],
    ['https://libguides.aui.ma', 'front-matter', 'https://libguides.aui.ma'],
    ['https://x.ma', 'front-matter', 'https://x.ma'],
  ])
})

describe('front matter beside the text', () => {
  const meta = {
    Title: 'Reading week',
    platforms: ['x', 'instagram'],
    image: {src: 'a.jpg', alt: 'A cat'},
    nothing: null,
    when: 5,
    __proto__: {a: 1},
  }
  test('is read where the text has none', async () => {
    const post = await parse('Body', {path: 'post.md', meta})
    expect(post.meta.title?.value).toBe('Reading week')
    expect(post.meta.platforms.map(({value}) => value)).toEqual(['x', 'instagram'])
    expect(post.images).toMatchObject([{src: 'a.jpg', alt: 'A cat'}])
    expect(post.meta.fields.get('when')?.value).toBe('5')
    expect(post.passages.map(({kind, text, span}) => [kind, text, span.start, span.end])).toEqual([
      ['title', 'Reading week', 0, 0],
      ['paragraph', 'Body', 0, 4],
      ['alt', 'A cat', 0, 0],
    ])
  })
  test('gives way to that of the text', async () => {
    expect((await parse('---\ntitle: Own\n---\n', {path: 'post.md', meta})).meta.title?.value).toBe('Own')
  })
})

describe('what fields may hold', () => {
  test.each([
    {why: 'space around a value, in quotation marks', source: 'title: "  Open late "', title: 'Open late', place: 'Open late'},
    {
      why: 'an escape: the place is the whole value',
      source: String.raw`title: "\x20Open\x20late"`,
      title: 'Open late',
      place: String.raw`\x20Open\x20late`,
    },
    {why: 'nothing but space', source: 'title: "  "', title: undefined, place: undefined},
  ])('$why', async ({source, title, place}) => {
    const post = await read(`---\n${source}\n---\n`)
    expect([post.meta.title?.value, written(post, post.meta.title?.span)]).toEqual([title, place])
    expect(post.problems).toEqual([])
  })

  test.each([
    {why: 'several names in one value', source: 'platforms: "x, ,facebook; instagram"', names: ['x', 'facebook', 'instagram']},
    {
      why: 'with an escape each stands for the whole value',
      source: String.raw`platforms: "x\x2c facebook"`,
      names: Array(2).fill(String.raw`x\x2c facebook`),
    },
    {why: 'a list of maps says their names', source: 'platforms: [{name: x}, {url: facebook}, {other: y}]', names: ['x', 'facebook']},
  ])('$why', async ({source, names}) => {
    const post = await read(`---\n${source}\n---\n`)
    expect(post.meta.platforms.map(({span}) => written(post, span))).toEqual(names)
  })

  test('a link by whichever name its map has for it', async () => {
    const post = await read('---\nlinks: [{src: https://aui.ma/a}, {url: https://aui.ma/b}]\n---\n')
    expect(post.links).toMatchObject([
      {url: 'https://aui.ma/a', text: '', origin: 'front-matter'},
      {url: 'https://aui.ma/b', text: '', origin: 'front-matter'},
    ])
  })

  test('an author with a role, and one without', async () => {
    const post = await read('---\nauthors: [{name: Salma, role: editor}, {name: Omar}]\n---\n')
    expect(post.meta.authors).toMatchObject([{value: 'Salma', role: {value: 'editor'}}, {value: 'Omar'}])
    expect(post.meta.authors[1]).not.toHaveProperty('role')
  })

  test.each([
    {entry: 'path: a.jpg', image: {src: 'a.jpg'}},
    {entry: 'file: a.jpg', image: {src: 'a.jpg'}},
    {entry: 'image: a.jpg', image: {src: 'a.jpg'}},
    {entry: 'src: a.jpg, alt_text: A desk', image: {alt: 'A desk'}},
    {entry: 'src: a.jpg, description: A desk', image: {alt: 'A desk'}},
    {entry: 'src: a.jpg, alt: [A, desk]', image: {alt: undefined}},
    {entry: 'src: a.jpg, title: T', image: {title: 'T'}},
    {entry: 'src: a.jpg, caption: T', image: {title: 'T'}},
    {entry: 'src: a.jpg, author: Salma', image: {credit: {value: 'Salma'}}},
    {entry: 'src: a.jpg, photographer: Salma', image: {credit: {value: 'Salma'}}},
    {entry: 'src: a.jpg, license: CC0', image: {licence: {value: 'CC0'}}},
    {entry: 'src: a.jpg, decorative: True', image: {decorative: true}},
  ])('an image: {$entry}', async ({entry, image}) => {
    const post = await read(`---\nimage: {${entry}}\n---\n`)
    expect(post.images).toMatchObject([{...image, origin: 'front-matter'}])
  })

  test('a description of nothing but space is no passage, and one of two images is one', async () => {
    const altsOf = async (source: string) => (await read(source)).passages.filter(({kind}) => kind === 'alt').map(({text}) => text)
    expect(await altsOf('---\nimage: a.jpg\nalt: "  "\n---\n')).toEqual([])
    expect(await altsOf('---\nimages: [a.jpg, b.jpg]\nalt: A desk\n---\n')).toEqual(['A desk'])
  })

  test('what comes beside the text may be nothing', async () => {
    const {meta} = await parse('One.', {path: 'post.md', meta: {title: null, author: undefined, platforms: ['x', null]}})
    expect([meta.title, meta.authors, meta.platforms.map(({value}) => value)]).toEqual([undefined, [], ['x']])
  })
})
