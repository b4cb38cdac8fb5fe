import {expect, test} from 'vitest'
import {HINT, hints, parse} from '../../src/post/index.js'

test.each([
  {why: 'a unit of time', text: 'Renew it within two weeks', hint: HINT.ahead, holds: true},
  {why: 'with its accent', text: 'Rendez-vous après la pause', hint: HINT.ahead, holds: true},
  {why: 'the eve of a feast', text: 'La veille des examens', hint: HINT.ahead, holds: true},
  {why: 'time that has gone', text: 'It was here two weeks back', hint: HINT.behind, holds: true},
  {why: 'none', text: 'The map room has new maps', hint: HINT.ahead, holds: false},
  {why: 'what is an hour beside a number', text: 'Dans 3 h', hint: HINT.hour, holds: true},
  {why: 'what is an hour when it is written onto its number', text: 'Dans 18h', hint: HINT.hour, holds: true},
  {why: 'what is a day beside a number', text: 'Encore 3 j', hint: HINT.hour, holds: true},
  {why: 'yesterday in Darija, both ways', text: 'lbare7 ola lbar7', hint: HINT.behind, holds: true},
  {why: 'the shorter way alone', text: 'jina lbar7', hint: HINT.behind, holds: true},
  {why: 'the name that a camera gives', text: 'DSC 0042', hint: HINT.toFill, holds: true},
  {why: 'a hundred in Darija', text: 'lmya kamla', hint: HINT.percent, holds: true},
  {why: 'a share in digits', text: '3 of us', hint: HINT.ratio, holds: true},
  {why: 'a number that is no share', text: '2 of us', hint: HINT.ratio, holds: false},
  {why: 'a word within a longer one', text: 'La dernière séance', hint: HINT.behind, holds: true},
  {why: 'an Arabic letter that is folded', text: 'كان ذلك أمس', hint: HINT.behind, holds: true},
  {why: 'one that is folded otherwise', text: 'قارئ من الطابق الثاني', hint: HINT.reader, holds: true},
  {why: 'vowel signs are no hindrance', text: 'النسخة النِّهائية', hint: HINT.final, holds: true},
  {why: 'a title that ends its word', text: 'Dr. Bennis', hint: HINT.scholar, holds: true},
  {why: 'the same letters within a word', text: 'Address and press', hint: HINT.scholar, holds: false},
  {why: 'a number in Arabic digits', text: 'واحد من ٣', hint: HINT.ratio, holds: true},
  {why: 'capitals', text: 'Your text HERE', hint: HINT.here, holds: true},
  {why: 'one of several hints', text: 'Click on it', hint: HINT.final | HINT.toFill, holds: true},
  {why: 'an address may hold anything', text: 'See https://libguides.aui.ma/maps', hint: HINT.ahead, holds: true},
])('$why: $text', async ({text, hint, holds}) => {
  const [passage] = (await parse(text, {path: 'post.txt'})).passages
  expect(passage && hints(passage, hint)).toBe(holds)
})
