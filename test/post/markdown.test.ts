import {describe, expect, test} from 'vitest'
import {OBJECT, type Passage} from '../../src/post/index.js'
import {marked, passagesOf, read, written} from '../kit/cases.js'

describe('what a reader sees of Markdown', () => {
  const cases: readonly {why: string; source: string; passages: readonly (readonly [Passage['kind'], string])[]}[] = [
    {
      why: 'headings',
      source: '# One\n\nTwo\n===',
      passages: [
        ['heading', 'One'],
        ['heading', 'Two'],
      ],
    },
    {why: 'a wrapped paragraph keeps its line break', source: 'one\n  two', passages: [['paragraph', 'one\ntwo']]},
    {why: 'hard breaks', source: 'one  \ntwo\\\nthree', passages: [['paragraph', 'one\ntwo\nthree']]},
    {why: 'references and escapes are read', source: 'A &amp; B \\* C&eacute;', passages: [['paragraph', 'A & B * Cé']]},
    {
      why: 'lists in lists',
      source: '- one\n  - two\n\n    three',
      passages: [
        ['item', 'one'],
        ['item', 'two'],
        ['item', 'three'],
      ],
    },
    {why: 'a lazy line belongs to the quotation', source: '> one\ntwo', passages: [['quote', 'one\ntwo']]},
    {
      why: 'a list in a quotation is quoted',
      source: '> - one\n> # two',
      passages: [
        ['quote', 'one'],
        ['quote', 'two'],
      ],
    },
    {why: 'a quotation in a list', source: '- > one', passages: [['quote', 'one']]},
    {
      why: 'a table, quoted or not',
      source: '| a | b |\n|---|---|\n| c\\|d | |\n\n> | e |\n> |---|',
      passages: [
        ['cell', 'a'],
        ['cell', 'b'],
        ['cell', 'c|d'],
        ['quote', 'e'],
      ],
    },
    {
      why: 'a footnote',
      source: 'one[^1]\n\n[^1]: two',
      passages: [
        ['paragraph', 'one'],
        ['footnote', 'two'],
      ],
    },
    {why: 'code is not read', source: 'a `b` c\n\n    d\n\n```\ne\n```', passages: [['paragraph', `a ${OBJECT} c`]]},
    {why: 'a definition is not read', source: '[a]: https://aui.ma "title"', passages: []},
    {why: 'a comment is not read', source: 'one <!-- two --> three\n\n<!-- four -->', passages: [['paragraph', 'one  three']]},
    {why: 'an image alone is no paragraph, its description is read', source: '![A cat](a.jpg)', passages: [['alt', 'A cat']]},
    {why: 'a description without its markup', source: '![A *big* `cat` &amp; \\*](a.jpg)', passages: [['alt', 'A big cat & *']]},
    {
      why: 'raw HTML inline',
      source: 'one<br>two <b>three</b> <img src="a.jpg" alt="A &lt; B">',
      passages: [
        ['paragraph', `one\ntwo three ${OBJECT}`],
        ['alt', 'A < B'],
      ],
    },
    {
      why: 'blocks of raw HTML',
      source: '<div>\n<h2>One</h2>\n<p>two<br>three &amp; <em>four</em></p>\n</div>',
      passages: [
        ['paragraph', 'One'],
        ['paragraph', 'two\nthree & four'],
      ],
    },
    {
      why: 'code in raw HTML does not part a sentence',
      source: '<p>Type <code>help</code> now</p>',
      passages: [['paragraph', 'Type help now']],
    },
    {why: 'scripts and styles are not read', source: '<script>alert("one")</script>\n<style>p {}</style>\n\n<pre>two</pre>', passages: []},
    {
      why: 'a quotation in raw HTML',
      source: '<blockquote><p>one</p></blockquote>\n<p>two</p>',
      passages: [
        ['quote', 'one'],
        ['paragraph', 'two'],
      ],
    },
    {
      why: 'a quotation in raw HTML with Markdown inside',
      source: '<blockquote>\n\n*one*\n\n</blockquote>\n\ntwo',
      passages: [
        ['quote', 'one'],
        ['paragraph', 'two'],
      ],
    },
    {
      why: 'raw HTML in a quotation',
      source: '> <div>\n> one\n> </div>\n\ntwo',
      passages: [
        ['quote', 'one'],
        ['paragraph', 'two'],
      ],
    },
    {why: 'raw HTML that goes over lines in a quotation', source: '> a <a\n> href="https://aui.ma">b</a>', passages: [['quote', 'a b']]},
    {
      why: 'a summary',
      source: '<details><summary>one</summary>\n\ntwo\n\n</details>',
      passages: [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
      ],
    },
    {why: 'deleted text is there, and marked', source: 'one ~~two~~', passages: [['paragraph', 'one two']]},
    {
      why: 'an admonition',
      source: '!!! note "A title"\n    one\n\n    - two\n\nthree',
      passages: [
        ['heading', 'A title'],
        ['paragraph', 'one'],
        ['item', 'two'],
        ['paragraph', 'three'],
      ],
    },
    {why: 'an admonition without title', source: '!!! note\n    one', passages: [['paragraph', 'one']]},
    {
      why: 'an admonition indented by tabs',
      source: '!!! note\n\tone\n\n\ttwo',
      passages: [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
      ],
    },
    {
      why: 'admonitions in admonitions',
      source: '!!! a\n    !!! b "T"\n        one\n\n    two',
      passages: [
        ['heading', 'T'],
        ['paragraph', 'one'],
        ['paragraph', 'two'],
      ],
    },
    {
      why: 'tabs',
      source: '=== "One"\n    a\n\n=== "Two"\n\n    b',
      passages: [
        ['heading', 'One'],
        ['paragraph', 'a'],
        ['heading', 'Two'],
        ['paragraph', 'b'],
      ],
    },
    {why: 'a quotation in an admonition is one', source: '!!! quote\n    > one', passages: [['quote', 'one']]},
    {why: 'a cry is no admonition', source: '!!! Important news today', passages: [['paragraph', '!!! Important news today']]},
    {why: 'nothing', source: '', passages: []},
    {why: 'blank lines', source: ' \n\t\n', passages: []},
    {why: 'two byte order marks', source: '\ufeff\ufeffone', passages: [['paragraph', 'one']]},
  ]
  test.each(cases)('$why', async ({source, passages}) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const post = await read(source.replaceAll('\n', end))
      expect(passagesOf(post).map(([kind, text]) => [kind, text.replaceAll(/\r\n|\r/g, '\n')])).toEqual(passages)
    }
  })
})

describe('links', () => {
  const cases: readonly {why: string; source: string; links: readonly (readonly [url: string, text: string, written: string])[]}[] = [
    {why: 'inline', source: '[a *b*](https://aui.ma "T")', links: [['https://aui.ma', 'a b', 'https://aui.ma']]},
    {
      why: 'with the address also as its text',
      source: '[https://aui.ma](https://aui.ma)',
      links: [['https://aui.ma', 'https://aui.ma', 'https://aui.ma']],
    },
    {why: 'with an escape in the address', source: '[a](b\\_c)', links: [['b_c', 'a', 'b\\_c']]},
    {why: 'with a reference in the address', source: '[a](/?b=1&amp;c=2)', links: [['/?b=1&c=2', 'a', '/?b=1&amp;c=2']]},
    {why: 'in angle brackets', source: '[a]( <b c> )', links: [['b c', 'a', 'b c']]},
    {why: 'with brackets', source: '[a](b(c)d)', links: [['b(c)d', 'a', 'b(c)d']]},
    {why: 'without address', source: '[a]()', links: [['', 'a', '']]},
    {why: 'the address stands in the title too', source: '[a](b "b")', links: [['b', 'a', 'b']]},
    {why: 'by reference', source: '[a][Ref]\n\n[ref]: <b c> "T"', links: [['b c', 'a', 'b c']]},
    {
      why: 'by its own name',
      source: '[a\\]b]\n\n[a\\]b]: https://aui.ma/]:x',
      links: [['https://aui.ma/]:x', 'a]b', 'https://aui.ma/]:x']],
    },
    {why: 'to the first of two definitions', source: '[a]\n\n[a]: b\n[a]: c', links: [['b', 'a', 'b']]},
    {why: 'without definition it is none', source: '[a][b]', links: []},
    {
      why: 'autolink',
      source: '<https://aui.ma/a&amp;b_c>',
      links: [['https://aui.ma/a&amp;b_c', 'https://aui.ma/a&amp;b_c', 'https://aui.ma/a&amp;b_c']],
    },
    {why: 'mail', source: '<library@aui.ma>', links: [['mailto:library@aui.ma', 'library@aui.ma', 'library@aui.ma']]},
    {why: 'bare', source: 'See https://aui.ma/a_b_c.', links: [['https://aui.ma/a_b_c', 'https://aui.ma/a_b_c', 'https://aui.ma/a_b_c']]},
    {
      why: 'bare with signs of emphasis inside',
      source: 'https://aui.ma/_a_/*b*/c',
      links: [['https://aui.ma/_a_/*b*/c', 'https://aui.ma/a/b/c', 'https://aui.ma/_a_/*b*/c']],
    },
    {why: 'bare in emphasis', source: '*https://aui.ma/a*', links: [['https://aui.ma/a', 'https://aui.ma/a', 'https://aui.ma/a']]},
    {why: 'bare before a tag', source: 'https://aui.ma/a<br>b', links: [['https://aui.ma/a', 'https://aui.ma/a', 'https://aui.ma/a']]},
    {
      why: 'bare before a tag that leaves no space',
      source: '<b>https://aui.ma/a</b>b',
      links: [['https://aui.ma/a', 'https://aui.ma/a', 'https://aui.ma/a']],
    },
    {why: 'raw HTML inline', source: 'a <a class=x href="/b?c&amp;d">e *f*</a>', links: [['/b?c&d', 'e f', '/b?c&amp;d']]},
    {why: 'raw HTML in emphasis', source: '*<a href="b">c* d</a>', links: [['b', 'c d', 'b']]},
    {
      why: 'a block of raw HTML',
      source: "<p><a href=b>c <i>d</i></a> <a href='e'>f</a></p>",
      links: [
        ['b', 'c d', 'b'],
        ['e', 'f', 'e'],
      ],
    },
    {
      why: 'its address as text is the same link',
      source: '<p><a href="https://aui.ma">https://aui.ma</a></p>',
      links: [['https://aui.ma', 'https://aui.ma', 'https://aui.ma']],
    },
    {why: 'raw HTML never closed', source: 'a <a href="b">c', links: [['b', '', 'b']]},
    {why: 'an anchor without address is none', source: '<a name="b">c</a>', links: []},
    {why: 'a mail address is no link', source: 'library@aui.ma', links: []},
    {why: 'none in code', source: '`https://aui.ma`', links: []},
    {
      why: 'in a heading, a cell and an item',
      source: '# [a](b)\n\n- [c](d)\n\n| [e](f) |\n|-|',
      links: [
        ['b', 'a', 'b'],
        ['d', 'c', 'd'],
        ['f', 'e', 'f'],
      ],
    },
  ]
  test.each(cases)('$why', async ({source, links}) => {
    const post = await read(source)
    expect(post.links.map(({url, text, urlSpan}) => [url, text, written(post, urlSpan)])).toEqual(links)
    expect(marked(post, 'link').length).toBeLessThanOrEqual(links.length + 1)
  })
})

describe('images', () => {
  test.each([
    {why: 'inline', source: '![A cat](a.jpg "T")', image: {src: 'a.jpg', alt: 'A cat', title: 'T', decorative: false}, src: 'a.jpg'},
    {why: 'without description', source: '![](a.jpg)', image: {src: 'a.jpg', alt: '', decorative: false}, src: 'a.jpg'},
    {why: 'with an escape', source: '![](a\\_b.jpg)', image: {src: 'a_b.jpg'}, src: 'a\\_b.jpg'},
    {why: 'a description that holds the address', source: '![a.jpg](a.jpg)', image: {src: 'a.jpg', alt: 'a.jpg'}, src: 'a.jpg'},
    {why: 'a description that looks like the end', source: '![`](b)`](a.jpg)', image: {src: 'a.jpg', alt: '](b)'}, src: 'a.jpg'},
    {why: 'by reference', source: '![A cat][x]\n\n[x]: a.jpg', image: {src: 'a.jpg', alt: 'A cat'}, src: 'a.jpg'},
    {why: 'in a link', source: '[![A cat](a.jpg)](b)', image: {src: 'a.jpg', alt: 'A cat'}, src: 'a.jpg'},
    {
      why: 'raw HTML',
      source: '<img alt=cat src=a.jpg>',
      image: {src: 'a.jpg', alt: 'cat', decorative: false, origin: 'html'},
      src: 'a.jpg',
    },
    {
      why: 'raw HTML without description',
      source: '<p><img src="a.jpg"/></p>',
      image: {src: 'a.jpg', alt: undefined, decorative: false},
      src: 'a.jpg',
    },
    {why: 'raw HTML, decoration', source: '<img src="a.jpg" alt="">', image: {src: 'a.jpg', alt: '', decorative: true}, src: 'a.jpg'},
    {why: 'raw HTML, decoration by its role', source: '<img src="a.jpg" role="presentation">', image: {decorative: true}, src: 'a.jpg'},
    {why: 'an attribute in capitals and over lines', source: '<IMG\n  SRC = "a.jpg">', image: {src: 'a.jpg'}, src: 'a.jpg'},
  ])('$why', async ({source, image, src}) => {
    const post = await read(source)
    expect(post.images).toMatchObject([image])
    expect(post.images.map(({srcSpan}) => written(post, srcSpan))).toEqual([src])
  })
  test('a description says where it stands', async () => {
    const post = await read('![A](b.jpg) and ![A](c.jpg)')
    expect(post.passages.filter(({kind}) => kind === 'alt').map(({span}) => span.start)).toEqual([2, 18])
  })
})

describe('marks of markup', () => {
  test.each([
    ['emphasis', 'a *b* _c_ <em>d</em> <cite>e</cite>', ['b', 'c', 'd', 'e']],
    ['strong', '**a** <b>b</b>', ['a', 'b']],
    ['deleted', '~~a~~ <del>b</del>', ['a', 'b']],
    ['code', '`a` <code>b</code> <kbd>c</kbd>', [OBJECT, 'b', 'c']],
    ['link', '[a](b) <a href="c">d</a>', ['a', 'd']],
    ['quotation', '<q>a</q> “b”', ['a', '“b”']],
  ] as const)('%s', async (kind, source, texts) => {
    expect(marked(await read(source), kind)).toEqual(texts)
    expect(marked(await read(`<p>${source}</p>`), kind)).toEqual(texts.filter(text => source.includes(`>${text}<`) || kind === 'quotation'))
  })
  test('code and addresses are no prose', async () => {
    const [passage] = (await read('<code>a</code> b `c` https://aui.ma @d')).passages
    expect(passage?.prose.trim()).toBe('b')
  })
})
