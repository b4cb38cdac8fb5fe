import rule from '../../rules/no-personal-attack.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'the reader, with words between', post: 'You are such an idiot.', marks: ['idiot'], messages: ['insult']},
  {why: 'the reader, without a verb', post: 'Return the key, you moron.', marks: ['moron']},
  {why: 'a person who is described', post: 'The person who spilled coffee on Ulysses is a moron.', marks: ['moron']},
  {why: 'a group of people before us', post: 'Those morons left the window open.', marks: ['morons']},
  {why: 'a threat to the reader', post: 'We will strangle you.', marks: ['strangle you'], messages: ['threat']},
  {why: 'a machine', post: 'The scanner is a moron today.', marks: []},
  {why: 'ourselves', post: 'I am an idiot: I forgot the password again.', marks: []},
  {why: 'denied', post: 'You are not an idiot if you ask.', marks: []},
  {why: 'a question', post: 'Do you feel like an idiot in front of the catalogue?', marks: []},
  {why: 'a title', post: '“You Idiot”, a play in two acts.', marks: []},
  {why: 'reported and condemned', post: 'A reader told a student “you are an idiot”: that is unacceptable.', marks: []},
  {why: 'a term of the library', post: 'What a gnarf.', options: {terms: ['gnarf']}, marks: ['gnarf'], messages: ['listed']},
  {why: 'French, to the reader', post: 'Tu es un crétin.', language: 'fr', marks: ['crétin']},
  {why: 'French, denied', post: 'Tu n’es pas un crétin.', language: 'fr', marks: []},
  {why: 'French, a machine', post: 'L’imprimante est une crétine.', language: 'fr', marks: []},
  {why: 'Arabic, called out to', post: 'يا غبي!', language: 'ar', marks: ['يا غبي']},
  {why: 'Arabic, to the reader', post: 'أنت غبي.', language: 'ar', marks: ['غبي']},
  {why: 'Arabic, a title', post: 'قرأنا رواية «أنت غبي» في النادي.', language: 'ar', marks: []},
  {why: 'Darija, to the reader', post: 'نتا مكلخ.', language: 'ary', marks: ['مكلخ']},
])
