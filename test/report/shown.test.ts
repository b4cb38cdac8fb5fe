import {expect, test} from 'vitest'
import {shownText, visiblePath} from '../../src/report/shown.js'

test.each([
  {why: 'line ends and controls become a space', text: 'a\r\n\u001b[31mb\u009b2Jc', shown: 'a [31mb 2Jc'},
  {why: 'overrides go, balanced isolates stay', text: 'a \u202eb \u2068ب\u2069', shown: 'a  b \u2068ب\u2069'},
  {why: 'an isolate ends in the text that began it', text: '\u2067open', shown: '\u2067open\u2069'},
  {why: 'a text ends no other’s isolate', text: 'end\u2069 here', shown: 'end here'},
  {why: 'no command to GitHub, wherever a line may come to start', text: '::error::a ::b std::c', shown: ': :error::a : :b std::c'},
  {why: 'no command to other build servers', text: '###[group]a ##vso[task]b ## c', shown: '## #[group]a # #vso[task]b ## c'},
  {why: 'half a letter is none', text: 'a\ud83d', shown: 'a'},
])('$why', ({text, shown}) => {
  expect(shownText(text)).toBe(shown)
})

test('writes what cannot be seen in a path', () => {
  expect(visiblePath('مرحبا بكم/é 😀.md')).toBe('مرحبا بكم/é 😀.md')
  expect(visiblePath('a\nb\u001b[2J\u202e\ud83d.md')).toBe('a\\u000ab\\u001b[2J\\u202e\\ud83d.md')
  expect(visiblePath('::error::##[group].md')).toBe('\\u003a:error::#\\u0023[group].md')
})
