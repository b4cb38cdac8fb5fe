import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {readMarkdown} from '../../src/post/markdown/markdown.js'
import {readSimple} from '../../src/post/simple/markdown.js'
import {markdownBodies, mutatedDrafts} from '../kit/markdown.js'
import {laidOpen} from '../kit/readings.js'
import {densePosts, simplePosts} from '../kit/simple-markdown.js'

// The same posts every time, unless somebody wants to look further (`RUNS=100000`).
const FURTHER = Number(process.env['RUNS'] ?? 0)
const SEARCH = FURTHER > 0 ? {numRuns: FURTHER} : {numRuns: 1000, seed: 2026}

vi.setConfig({testTimeout: FURTHER > 0 ? 3_600_000 : 120_000})

const wholeOf = (source: string) => ({start: 0, end: source.length})
const simple = (source: string) => readSimple(source, wholeOf(source))

async function sameAsMarkdown(source: string): Promise<void> {
  const reading = simple(source)
  if (reading) expect(laidOpen(reading)).toEqual(laidOpen(await readMarkdown(source, wholeOf(source))))
}

describe('the simple reader reads as the parser does', () => {
  test.each([
    {why: 'nothing at all', source: ''},
    {why: 'blank lines', source: '\n \n\t\n'},
    {why: 'one line', source: 'The library is open.'},
    {why: 'paragraphs of several lines', source: 'One\ntwo \n  three\n\nfour\n'},
    {why: 'CRLF', source: 'One\r\ntwo\r\n\r\nthree\r\n'},
    {why: 'CR', source: 'One\rtwo\r\rthree'},
    {why: 'a byte order mark', source: '\ufeffOne'},
    {why: 'Arabic', source: '# أسبوع القراءة\n\nتفتح **قاعة** المطالعة أبوابها #قراءة\n'},
    {why: 'emoji beside emphasis', source: '📚*new*📚 *new* 📚'},
    {why: 'headings of all levels', source: '# One\n## Two ##\n###### Six # \n#\n# #'},
    {why: 'hashtags are no headings', source: '#BookClub\n#قراءة\n####### seven'},
    {why: 'a heading that ends a paragraph', source: 'One\n# Two\nthree'},
    {why: 'emphasis', source: 'An *early* _start_, a **late** __end__ and ***both***.'},
    {why: 'emphasis in emphasis', source: '**The *Odyssey* by Homer** and *a **b** c*'},
    {why: 'emphasis over two lines', source: 'a *b\nc* d'},
    {why: 'signs that are no emphasis', source: '2 * 3 and snake_case_word, * and a*b, __'},
    {why: 'an address full of signs', source: 'https://aui.ma/a_b_c?d=e&f=g#h_i'},
    {why: 'links', source: 'See [the *guide*](https://aui.ma/a_b*c), [here]( b "T" )'},
    {why: 'a link in emphasis', source: '*[a](b)* **see [c](d)**'},
    {why: 'parentheses in an address', source: '[a](https://x.org/Fez_(city))'},
    {why: 'an address with a reference', source: '[a](b?c=d&amp;e=f&g)'},
    {why: 'parentheses that hold words', source: '[sic] [a](see below) [b] (c)'},
    {why: 'a link to nowhere', source: '[a]() [](b)'},
    {why: 'brackets in a link', source: '[a [b] c](d) [e'},
    {why: 'images', source: '![A cat](cat_1.jpg "By Salma") and ![](b.jpg)'},
    {why: 'an image in a link', source: '[![A cat](cat.jpg)](https://aui.ma)'},
    {why: 'an exclamation that is no image', source: 'Wow\\![a](b)'},
    {why: 'autolinks', source: '<https://aui.ma/a_b> <library@aui.ma>'},
    {why: 'angle brackets', source: 'I <3 books, 5 < 6, <- and >'},
    {why: 'code', source: '`call number *QA76*` and `` a`b ``'},
    {why: 'references', source: 'Q&A &amp; &#39;x&#39; &mdash; &#233; &nbsp;'},
    {why: 'escapes', source: '\\*a\\* 1\\. b \\c \\'},
    {why: 'tildes and bars that are nothing', source: '~5 km | ~6 km'},
    {why: 'hard breaks', source: 'One  \ntwo\\\nthree   \r\nfour  '},
    {why: 'bullets', source: 'Bring:\n- a pen\n- *paper*\n\n* more\n+ [more](b)\n'},
    {why: 'numbers', source: '1. One\n2. Two\n10) Ten'},
    {why: 'numbers that start no list', source: 'Opened in\n2019. It was new.'},
    {why: 'lists in lists', source: '- a\n  - b\n    - c\n\n  d\n- e'},
    {why: 'items of several lines and paragraphs', source: '- a\n  b\nlazy\n\n  c\n\nd'},
    {why: 'quotations', source: '> One\n> two\nlazy\n>\n> # three\n>\nfour'},
    {why: 'a quotation without space', source: '>*One*\n>*two*'},
    {why: 'rules', source: 'a\n***\n- - -\n\n---\n___'},
    {why: 'comments to m6l', source: '<!-- m6l-disable-next-line x -- y -->\nOne\n<!-- note -->\ntwo\n'},
    {why: 'fenced code', source: 'a\n```js\n# b\n\n- c\n```\nd\n\n~~~~\n~~~\ne'},
  ])('$why', async ({source}) => {
    expect(simple(source)).toBeDefined()
    await sameAsMarkdown(source)
  })

  const MOST_TEXTS = FURTHER > 0 ? Number.POSITIVE_INFINITY : 399

  /** All texts of so many pieces. */
  const textsOf = (pieces: readonly string[], count: number): readonly string[] =>
    count === 0 ? [''] : textsOf(pieces, count - 1).flatMap(text => pieces.map(piece => text + piece))

  test.each([
    {
      why: 'where a link leads',
      texts: textsOf(['', ' ', 'b', '(', ')', '"t"', "'t'", '"', '&amp;', '&x;', '\x7f', '<', '\\)', '\n'], 2).flatMap(text => [
        `[a](${text})`,
        `[a](b${text})c`,
        `[a](b ${text}`,
      ]),
    },
    {why: 'titles of links', texts: textsOf(['"', "'", 'tt', ' ', '&amp;', '&', ')', '\\'], 4).map(text => `[a](b ${text}) c`)},
    {why: 'parentheses', texts: [31, 32, 33, 34].map(depth => `[a](${'('.repeat(depth)}b${')'.repeat(depth)})`)},
    {
      why: 'how a line starts',
      texts: textsOf(
        [
          '',
          '#',
          ' ',
          '-',
          '*',
          '+',
          '1',
          '9.',
          '1)',
          '>',
          '=',
          '---',
          '~~~',
          '<!--',
          ' -->',
          '<b',
          '!!! ',
          '??? ',
          '|',
          ':',
          '\t',
          'a',
          '\n',
        ],
        3,
      ),
    },
    {why: 'lists', texts: textsOf(['- ', '-', '1. ', '10. ', ' ', '    ', '\t', 'a', '\n', '\n\n'], 4)},
    {
      why: 'lines below a paragraph',
      texts: textsOf(['=', '-', '|', ':', '>', ' ', '!!! ', '[b]: c', '<!-- d -->'], 3).map(text => `a\n${text}`),
    },
    {why: 'references', texts: textsOf(['&', '#', 'x', '1', '65', '55295', '55296', '57344', '99999', 'amp', ';'], 4)},
    {why: 'emphasis', texts: textsOf(['*', '**', '_', 'a', ' ', '(', '.', '“', '\n'], 4)},
    {why: 'angle brackets', texts: textsOf(['<', '>', 'https://a', '.b', '@', 'x', ' ', '/', ':'], 4)},
    {why: 'code', texts: textsOf(['`', '``', 'a', ' ', '\n', '*', '\\'], 4)},
  ])('in short texts of some pieces: $why', async ({texts}) => {
    const step = Math.max(Math.ceil(texts.length / MOST_TEXTS), 1)
    for (let at = 0; at < texts.length; at += step) await sameAsMarkdown(texts[at] ?? '')
  })

  test('from where the body starts', async () => {
    const source = '---\ntitle: x\n---\n\ufeff*a* [b](c)'
    const body = {start: 17, end: source.length}
    expect(laidOpen(readSimple(source, body) ?? expect.fail())).toEqual(laidOpen(await readMarkdown(source, body)))
  })

  test.each([
    ['posts of simple lines', simplePosts],
    ['posts of few signs', densePosts],
    ['all of Markdown', markdownBodies],
    ['drafts with mistakes', mutatedDrafts],
  ])('whatever it takes: %s', async (_, posts) => {
    await fc.assert(fc.asyncProperty(posts, sameAsMarkdown), SEARCH)
  })
})

describe('the simple reader leaves to the parser', () => {
  test.each([
    {why: 'a heading by the line under it', source: 'a\n==='},
    {why: 'a heading by hyphens', source: 'a\n---'},
    {why: 'two hyphens under a paragraph', source: 'a\n--'},
    {why: 'a definition', source: '[a]\n\n[a]: b'},
    {why: 'a footnote', source: 'a[^1]'},
    {why: 'a table', source: 'a | b\n--|--\nc | d'},
    {why: 'a table of one column', source: 'a ~\n:-\nb'},
    {why: 'what is struck out', source: 'a ~~b~~ c'},
    {why: 'raw HTML', source: '<b>a</b>'},
    {why: 'a block of HTML', source: '<div>\na'},
    {why: 'a comment in a line', source: 'a <!-- b -->'},
    {why: 'a comment over lines', source: '<!-- a\nb -->'},
    {why: 'a comment with text after it', source: '<!-- a --> b'},
    {why: 'indented code', source: '    a'},
    {why: 'a tab before a line', source: '\ta'},
    {why: 'code indented in an item', source: '- a\n\n      b'},
    {why: 'an item without text', source: '-\n- a'},
    {why: 'a heading in an item', source: '- # a'},
    {why: 'a quotation in a quotation', source: '> > a'},
    {why: 'a list in a quotation', source: '> - a'},
    {why: 'a quotation in an item', source: '- a\n  > b'},
    {why: 'a number right after a quotation', source: 'a\n> b\n2. c'},
    {why: 'an admonition', source: '!!! note\n    a'},
    {why: 'a rare reference', source: '&NotEqualTilde;'},
    {why: 'code over two lines', source: '`a\nb`'},
    {why: 'a lone sign of code', source: 'a ` b'},
    {why: 'emphasis of unequal signs', source: '**a*'},
    {why: 'emphasis that overlaps', source: '*a _b* c_'},
    {why: 'four signs', source: '****a****'},
    {why: 'markup in a description', source: '![a *b*](c)'},
    {why: 'a link in a link', source: '[a [b](c) d](e)'},
    {why: 'an autolink in a link', source: '[<https://a.ma>](b)'},
    {why: 'an address in angle brackets', source: '[a](<b c>)'},
    {why: 'an address over two lines', source: '[a](b\n"c")'},
    {why: 'an escape in an address', source: '[a](b\\_c)'},
    {why: 'NUL', source: 'a\0b'},
    {why: 'two byte order marks', source: '\ufeff\ufeffa'},
    {why: 'a quotation sign by escape at the start of a line', source: '> a\n> \\> b'},
  ])('$why', ({source}) => {
    expect(simple(source)).toBeUndefined()
  })
})

const times = (text: string, count: number) => text.repeat(count)

test.each(
  Object.entries({
    'open emphasis': times('*a ', 50_000),
    'closed emphasis': times('a* ', 50_000),
    'open signs of two kinds': times('*a _b ', 20_000) + times('c* ', 20_000),
    'nested emphasis': times('*a ', 20_000) + times('b* ', 20_000),
    'open brackets': times('[', 100_000),
    brackets: times('[', 50_000) + times(']', 50_000),
    'images never closed': times('![', 50_000) + times('[a](b)', 10_000),
    links: times('[a](b)', 20_000),
    'links never closed': times('[a](', 30_000),
    parentheses: `[a](${times('(', 100_000)}`,
    'signs of code': times('`a ', 50_000),
    'runs of signs of code': Array.from({length: 400}, (_, at) => times('`', at)).join(' '),
    'angle brackets': times('<3 ', 50_000),
    'open autolinks': times('<a:', 50_000),
    ampersands: times('&a', 50_000),
    'signs of quotations': times('>', 100_000),
    'lists in lists': Array.from({length: 400}, (_, depth) => `${times(' ', 2 * depth)}- a`).join('\n'),
    hyphens: times('- ', 50_000),
    bars: times('|\n', 50_000),
    fences: times('```\n', 50_000),
    'number signs': times('# ', 50_000),
    lines: times('a\n', 50_000),
    spaces: `a${times(' ', 100_000)}b`,
  }),
)('the simple reader comes to an end, within the time that tests have: %s', (_, text) => {
  expect(() => simple(text)).not.toThrow()
})
