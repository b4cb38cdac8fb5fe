import {expect, test} from 'vitest'
import {parse} from '../../src/post/index.js'

const times = (text: string, count: number) => text.repeat(count)

// What takes more than linear time here takes minutes, however idle the machine.
const timeout = 20_000

const texts: Readonly<Record<string, string>> = {
  'quotation marks that only open': times('“', 100_000),
  'guillemets that do not match': times('« « » ', 20_000),
  'single marks closed by apostrophes': times('‘a b’s ', 20_000),
  'straight marks': times('a" ', 30_000),
  'signs of hashtags': times('#', 100_000),
  'a hashtag of digits': `#${times('1', 100_000)}`,
  'signs of mentions': times('@', 100_000),
  'a mention of dots': `@a${times('.-', 50_000)}`,
  'comments never closed': times('<!-- m6l-x ', 100_000),
  'lines to m6l': times('m6l-x\n', 20_000),
  'blank lines': times('\n \n', 50_000),
  'a line of spaces': `\n${times(' ', 100_000)}x`,
  'hosts without end': times('a.', 50_000),
  'very many paragraphs': times('a\n\n', 150_000),
  'links in one run': times('https://aui.ma/x,', 30_000),
}

test.each(Object.entries(texts))('plain text takes linear time: %s', {timeout}, async (_, text) => {
  expect((await parse(text, {path: 'post.txt'})).source).toBe(text)
})

const markdown: Readonly<Record<string, string>> = {
  'an admonition of spaces': `!!! ${times(' ', 100_000)}é`,
  'admonitions without body': times('!!! a\n', 3000),
  'admonitions in admonitions': Array.from({length: 100}, (_, depth) => `${times(' ', 4 * depth)}!!! a`).join('\n'),
  'tags never closed': `<div>\n${times('<a ', 50_000)}`,
  'attributes never closed': `<div>\n${times('<a b="', 30_000)}`,
  'attributes of mixed quotes': `<div>\n${times('<a b=\'"', 30_000)}`,
  'comments never closed in blocks': times('<div><!--\n\n', 3000),
  'elements closed in disorder': `<div>\n${times('<b></i>', 30_000)}`,
  'anchors never closed': `<div>\n${times('<a href=b>', 20_000)}`,
  'raw HTML in many quotations': times('> <div>\n> x\n\n', 300),
  ampersands: `<div>\n${times('&', 100_000)}`,
  'front matter never closed': `---\n${times('a: b\n', 10_000)}`,
  'fences that are none': `---\n${times('---x\n', 5000)}`,
  'a title of escapes': `---\ntitle: "${times('a \\" ', 20_000)}"\n---\n`,
  'a folded title': `---\ntitle: >\n${times('  a b c\n', 10_000)}---\n`,
  'links in one paragraph': times('See [a](https://aui.ma/b) now. ', 50_000),
  'anchors in one paragraph': times('See <a href="/b">a</a> now. ', 1900),
  'a bare address full of emphasis': `https://aui.ma/${times('*a*', 1000)}`,
}

test.each(Object.entries(markdown))('what is not the parser’s own takes linear time: %s', {timeout}, async (_, text) => {
  expect((await parse(text, {path: 'post.md'})).source).toBe(text)
})

// Each stays just below the limits, so that the parser is given it, or far above them.
const TABLE = '\n\n| a |\n|---|\n| b |'
const knotty: Readonly<Record<string, string>> = {
  'brackets that open': times('[', 1900),
  'brackets that nest': times('[', 900) + times(']', 900),
  'links in links': `${times('[', 600)}a${times('](b)', 600)}`,
  'stars that open': times('*a ', 1900),
  'stars that nest': `${times('*', 900)}a${times('*', 900)}`,
  'stars and underscores': `${times('*_', 900)}a${times('_*', 900)}`,
  'deep quotations': `${times('>', 39)} a`,
  'deep lists': Array.from({length: 39}, (_, level) => `${times('  ', level)}- a`).join('\n'),
  'backticks of forty lengths': times(Array.from({length: 39}, (_, at) => `e${times('`', at)}`).join(''), 20),
  'comments that open': times('<!-- ', 1900),
  'definitions and references': `${times('[a]: /b\n', 990)}\n\n${times('[x][a] ', 900)}`,
  'many quotations': times(`${times('>', 100_000)} a\n`, 2),
  'many brackets': times('[', 200_000) + times(']', 200_000),
  'tables of as many cells as may be': times(`|a|b|\n|-|-|\n${times('|a|b|\n', 200)}\n`, 8),
  'a table of many rows': `|a|b|\n|-|-|\n${times('|a|b|\n', 20_000)}`,
  'many stars': times('*', 100_000) + times('a* ', 100_000),
}

test.each(Object.entries(knotty))('what the parser is given takes it a moment: %s', {timeout}, async (_, text) => {
  expect((await parse(text + TABLE, {path: 'post.md'})).source).toBe(text + TABLE)
})
