import {expect, test} from 'vitest'
import {wrapped} from '../../src/report/wrap.js'

test.each([
  {why: 'fits', text: 'a short line', columns: 12, lines: ['a short line']},
  {why: 'breaks at spaces', text: 'a short line', columns: 11, lines: ['a short', 'line']},
  {why: 'lets a long word stand', text: 'see https://libguides.aui.ma now', columns: 10, lines: ['see', 'https://libguides.aui.ma', 'now']},
  {why: 'keeps French marks with their words', text: 'un « oui » dit : non !', columns: 11, lines: ['un « oui »', 'dit : non !']},
  {why: 'counts what is seen', text: '図書 館長', columns: 8, lines: ['図書', '館長']},
  {why: 'ends isolates with their line', text: 'a \u2068ب ج\u2069 d', columns: 3, lines: ['a \u2068ب\u2069', '\u2068ج\u2069 d']},
  {why: 'nothing is one empty line', text: '', columns: 9, lines: ['']},
])('$why', ({text, columns, lines}) => {
  expect(wrapped(text, columns)).toEqual(lines)
})
