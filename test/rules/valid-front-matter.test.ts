import rule from '../../rules/valid-front-matter.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {
    why: 'an unclosed quotation mark is at fault where it opens, not where the parser gave up',
    post: '---\ntitle: "Library\nauthor: Salma\nlang: en\n---\nCome and listen.',
    marks: ['title: "Library'],
  },
  {why: 'CRLF', post: '---\r\ntitle: "Library\r\nauthor: Salma\r\n---\r\nCome.', marks: ['title: "Library']},
  {why: 'plain text may have front matter too', path: 'a.txt', post: '---\nlang: fr\nlang: ar\n---\nBonjour.', marks: ['lang']},
  {why: 'a value that holds a colon', post: '---\ntitle: Library: a love story\n---\nCome.', marks: ['title: Library: a love story']},
  {why: 'an indented block is fine', post: '---\nimage:\n  src: a.jpg\n  alt: A shelf\n---\nCome.', marks: []},
  {why: 'the severity of a doubled field is a warning', post: '---\na: b\na: c\n---\nx', marks: ['a'], severities: ['warning']},
])
