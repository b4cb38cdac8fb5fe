import rule from '../../rules/links-to-library.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'a link in front matter counts', post: '---\nlink: https://libguides.aui.ma/x\n---\nCome and see.', marks: []},
  {why: 'a comment needs no link either', post: '---\naction: Comment\n---\nWell said.', marks: []},
  {why: 'www. and a path below the library’s', post: 'See http://www.aui.ma/library/hours today.', marks: []},
  {why: 'the university alone is not the library', post: 'See www.aui.ma/en/news today.', marks: ['www.aui.ma/en/news']},
  {
    why: 'a host that only starts alike is another',
    post: 'See https://libguides.aui.ma.evil.com/',
    marks: ['https://libguides.aui.ma.evil.com/'],
  },
  {
    why: 'a file beside the post is no site',
    post: 'See [the list](../lists/novels.md).',
    marks: ['See [the list](../lists/novels.md).'],
    messages: ['none'],
  },
  {why: 'a link inside code is shown, not given', post: '`https://libguides.aui.ma`', marks: []},
  {why: 'an empty post has nothing to mark', post: '', marks: []},
  {why: 'an HTML link counts', post: '<a href="https://libguides.aui.ma/a">guide</a>', marks: []},
])
