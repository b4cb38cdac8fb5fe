import fc from 'fast-check'

/** Words and signs that are easily read wrongly: entities, escapes, marks, wide characters, both directions. */
const ATOMS = [
  ...[
    'book',
    'l’été',
    'œuvre',
    'a_b',
    'snake_case_word',
    '2 * 3',
    '*',
    '_',
    '\\',
    '&',
    '<',
    '>',
    '|',
    '~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '"',
    "'",
  ],
  ...[
    '&amp;',
    '&eacute;',
    '&#233;',
    '&#x1F4DA;',
    '&nbsp;',
    '&NotEqualTilde;',
    '&nosuch;',
    '&amp',
    '&#0;',
    '&lt;b&gt;',
    '\\*',
    '\\_',
    '\\&amp;',
    '\\a',
    '\\[',
  ],
  ...[
    '📚',
    '👩🏽‍🎓',
    '𝒜',
    'e\u0301',
    'مكتبة',
    'المَكْتَبَةُ',
    'كتـــاب',
    '\u200fمرحبا\u200e',
    '\u2067قف\u2069',
    'بزاف',
    '\ufeff',
    '\u00a0',
    '\u0000',
    '\u200b',
  ],
  ...[
    '“quoted”',
    '« cité »',
    '"straight"',
    '#BookClub',
    '#قراءة',
    '@aui_library',
    'library@aui.ma',
    'https://aui.ma/a_b_c*d',
    'www.aui.ma/x',
    'aui.ma/library',
  ],
  ...['https://aui.ma/?a=1&amp;b=2', 'http://مكتبة.ma/كتب', '3.5', '1)', '+', '-', '#', '===', '---', '!!!', '\t', '  ', 'TODO: x'],
]
const ADDRESSES = [
  ...[
    'https://libguides.aui.ma/c.php?g=1',
    '/a_b',
    '<a b>',
    'a\\)b',
    'a(b)c',
    'https://x.ma/&amp;y',
    'https://x.ma/%D9%83',
    'كتاب',
    '#top',
    '',
    'b.jpg',
  ],
  ...['<a\\>b>', '<>', 'mailto:library@aui.ma', 'a\\_b', '&lt;'],
]
const TITLES = ['', ' "T"', " 'it''s'", ' (t)', ' "a &amp; \\" b"', ' "](x)"', '\n"next line"']

const word = fc.oneof({weight: 12, arbitrary: fc.constantFrom(...ATOMS)}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})})
const address = fc
  .tuple(fc.constantFrom(...ADDRESSES), fc.constantFrom(...TITLES))
  .map(([url, title]) => `${url}${url === '' ? '' : title}`)
const glue = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', '  \n', '\\\n', '\n  ', ' \n\t')

/** A stretch of inline Markdown, nested at most as deep as it is told. */
function inline(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return word
  const inner = fc.array(fc.tuple(inline(depth - 1), glue), {minLength: 1, maxLength: 3}).map(parts => parts.flat().join(''))
  const wrapped = (before: string, after = before) => inner.map(text => `${before}${text}${after}`)
  return fc.oneof(
    {weight: 6, arbitrary: word},
    {weight: 2, arbitrary: inner},
    ...['*', '**', '_', '__', '~~', '~', '`', '``', '***'].map(sign => wrapped(sign)),
    ...[
      wrapped('[', ']'),
      wrapped('[', '][]'),
      wrapped('![', ']'),
      wrapped('<b>', '</b>'),
      wrapped('<a href="/a&amp;b">', '</a>'),
      wrapped('“', '”'),
    ],
    fc.tuple(inner, address).map(([text, url]) => `[${text}](${url})`),
    fc.tuple(inner, address).map(([text, url]) => `![${text}](${url})`),
    inner.map(text => `[${text}][ref]`),
    fc.constantFrom(
      '[ref]',
      '[Ref][]',
      '[^1]',
      '![ref]',
      '![&amp; \\* *x*][ref]',
      '<https://aui.ma/a_b>',
      '<library@aui.ma>',
      '<br>',
      '<br/>',
      '<wbr>',
      '<!-- note -->',
    ),
    fc.constantFrom(
      '<img src="a.jpg" alt="A &amp; B">',
      '<img src=a.jpg>',
      '<span title="a > b">',
      '<!-- m6l-disable x -- y -->',
      '<?php ?>',
      '<![CDATA[x]]>',
    ),
  )
}

const line = fc.array(fc.tuple(inline(2), glue), {minLength: 1, maxLength: 5}).map(parts => parts.flat().join(''))

function prefixed(first: string, rest: string): (text: string) => string {
  return text =>
    text
      .split('\n')
      .map((row, at) => (at === 0 ? first : rest) + row)
      .join('\n')
}

const LEAVES: readonly fc.Arbitrary<string>[] = [
  line,
  fc
    .tuple(fc.constantFrom('#', '##', '######', '   #'), line, fc.constantFrom('', ' #', ' ##  '))
    .map(([sign, text, end]) => `${sign} ${text}${end}`),
  fc.tuple(line, fc.constantFrom('===', '---')).map(([text, under]) => `${text}\n${under}`),
  line.map(text => `    ${text}`),
  line.map(text => `\`\`\`js\n${text}\n\`\`\``),
  fc.tuple(line, line, line).map(([a, b, c]) => `| ${a} | b\\|c |\n|---|:-:|\n| ${b} | ${c} |`),
  line.map(text => `[^1]: ${text}`),
  fc
    .tuple(fc.constantFrom('[ref]', '[a\\]: b]', '[ref2]'), fc.constantFrom(...ADDRESSES), fc.constantFrom(...TITLES))
    .map(([label, url, title]) => `${label}: ${url}${title}`),
  line.map(text => `<div class="a">\n${text}\n</div>`),
  line.map(text => `<blockquote><p>${text}</p></blockquote>`),
  line.map(text => `<p>${text}<br>second</p>\n<!-- comment ${text} -->`),
  fc.constantFrom(
    '***',
    '- - -',
    '<hr>',
    '<!-- m6l-disable-next-line x -- y -->',
    '<script>let a = "text"</script>',
    '<pre>\ncode\n\nmore\n</pre>',
  ),
]

/** A block of Markdown, nested in quotations and lists at most as deep as it is told. */
function block(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return fc.oneof(...LEAVES)
  const inner = fc.array(block(depth - 1), {minLength: 1, maxLength: 3}).map(blocks => blocks.join('\n\n'))
  return fc.oneof(
    {weight: 6, arbitrary: fc.oneof(...LEAVES)},
    inner.map(prefixed('> ', '> ')),
    inner.map(prefixed('> ', '')),
    inner.map(prefixed('>', '>')),
    inner.map(prefixed('- ', '  ')),
    inner.map(prefixed('- [ ] ', '')),
    inner.map(prefixed('1. ', '   ')),
    inner.map(prefixed('*\t', '\t')),
    inner.map(prefixed('> - ', '>   ')),
  )
}

/** The body of a post that uses all of Markdown, with line ends of one kind or mixed. */
export const markdownBodies: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(block(2), fc.constantFrom('\n\n', '\n', '\n\n\n')), {minLength: 1, maxLength: 4}),
    fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']),
    fc.constantFrom('', '\n\n[ref]: https://aui.ma/a_b "T"\n\n[^1]: A note.'),
  )
  .map(([blocks, ends, tail]) => withLineEnds(blocks.flat().join('') + tail, ends))

const YAML_BLOCKS = [
  ...[
    'title: Reading week',
    'title: "A &amp; \\"b\\" \\u00e9"',
    "title: 'it''s'",
    'title: >-\n  folded\n  text',
    'title: |\n  literal\n  text',
    '- a list',
    '"broken',
  ],
  ...[
    'titre: L’été',
    'العنوان: أسبوع القراءة',
    'image:\n  - src: a.jpg\n    alt: "A \\"cat\\""\n  - b.jpg',
    'image: a.jpg\nalt: Two\n  lines',
    'a: &a [1]\nb: *a',
    '',
  ],
  ...[
    'caption: |\n  Come &amp; read.\n\n  Bring a friend.',
    'text: plain\n  over\n  lines',
    "message: 'one\n\n  two'",
    'm6l: {disable: [{rule: x, reason: y}]}',
  ],
]

/** Whole drafts: Markdown with or without front matter and byte order mark. */
export const drafts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '\ufeff'),
    fc.option(fc.tuple(fc.constantFrom(...YAML_BLOCKS), fc.constantFrom(...YAML_BLOCKS)), {freq: 2, nil: undefined}),
    markdownBodies,
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([mark, yaml, body, end]) => `${mark}${yaml ? withLineEnds(`---\n${yaml[0]}\n${yaml[1]}\n---\n`, [end]) : ''}${body}`)

/** Drafts with mkdocs admonitions and tabs in them. */
export const admonitions: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('!!! note', '!!! note "A *title*"', '??? tip "فائدة"', '???+ warning ""', '=== "Tab one"'),
    block(1),
    block(1),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([opening, inside, after, end]) => withLineEnds(`${opening}\n${prefixed('    ', '    ')(inside)}\n\n${after}`, [end]))

/** A draft with a few characters cut, doubled or put in. */
export const mutatedDrafts: fc.Arbitrary<string> = fc
  .tuple(drafts, fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.oneof(word, fc.string({unit: 'binary', maxLength: 3}))), {maxLength: 4}))
  .map(([draft, changes]) =>
    changes.reduce((text, [at, cut, put]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + put + text.slice(place + cut)
    }, draft),
  )

function withLineEnds(text: string, ends: readonly string[]): string {
  let count = 0
  return text.replace(/\n/g, () => ends[count++ % ends.length] ?? '\n')
}
