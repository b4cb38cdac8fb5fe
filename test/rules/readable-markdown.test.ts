import rule from '../../rules/readable-markdown.js'
import {testRule} from '../kit/test-rule.js'

// What the simple reader takes has no limits; a table makes it a matter for the parser.
const TABLE = '\n\n| hour | room |\n|---|---|\n| 9 | 4 |'
const links = (count: number) => '[atlas](https://aui.ma/atlas) '.repeat(count).trimEnd()
const cells = (cell: string) => `|${` ${cell} |`.repeat(301)}`
const shelves = (depth: number) => Array.from({length: depth}, (_, level) => `${'  '.repeat(level)}- shelf`).join('\n')
const ticks = Array.from({length: 60}, (_, at) => `e${'`'.repeat(at)}`).join('')
const long = '- a word\n'.repeat(30_000)

testRule(rule, [
  {why: 'deep lists', post: shelves(60) + TABLE, marks: [`${' '.repeat(80)}-`], messages: ['deep']},
  {why: 'lists that people write', post: shelves(12) + TABLE, marks: []},
  {why: 'lists and quotations in each other', post: `${'> - '.repeat(21)}shelf${TABLE}`, marks: ['> - '.repeat(21).trimEnd()]},
  {why: 'a line across the page', post: `${'- '.repeat(60)}${TABLE}`, marks: []},
  {why: 'more brackets than a paragraph holds', post: links(2001) + TABLE, marks: [links(2001)], messages: ['dense']},
  {why: 'as many over blank lines', post: Array.from({length: 30}, () => links(70)).join('\n\n') + TABLE, marks: []},
  {why: 'backticks of ever other length', post: ticks + TABLE, marks: [ticks]},
  {why: 'a table of too many cells', post: `${cells('a')}\n${cells('-')}`, marks: [cells('a')]},
  {why: 'a table of many rows', post: TABLE + '\n| 10 | 5 |'.repeat(500), marks: []},
  {why: 'more definitions than a post has sources', post: '[a]: https://aui.ma\n\n'.repeat(1001), marks: ['[a]: https://aui.ma']},
  {why: 'too long a text', post: long + TABLE, marks: [long.charAt(250_000)], messages: ['long']},
  {why: 'as long a text without what needs the parser', post: long, marks: []},
])
