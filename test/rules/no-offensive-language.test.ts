import rule from '../../rules/no-offensive-language.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'a strong word', post: 'Fuck this queue.', marks: ['Fuck'], severities: ['error']},
  {why: 'a milder one', post: 'The crap printer jammed.', marks: ['crap'], severities: ['warning']},
  {why: 'a coarse word for a person, of whomever', post: 'What an asshole.', marks: ['asshole'], severities: ['error']},
  {why: 'a denial is no less coarse', post: 'No fucking way.', marks: ['fucking']},
  {why: 'a title in italics', post: 'New: *The Subtle Art of Not Giving a Fuck*.', marks: []},
  {why: 'quoted words', post: 'Professor Belmahi reads “Fuck the Polite Style”.', marks: []},
  {why: 'a name', post: 'Moby Dick and Philip K. Dick on one shelf.', marks: []},
  {why: 'a town', post: 'The Scunthorpe papers are open.', marks: []},
  {why: 'hell in a work', post: 'Dante’s Hell, canto by canto.', marks: []},
  {why: 'a term of the library', post: 'Frak, the lift is broken.', options: {terms: ['frak']}, marks: ['Frak'], messages: ['listed']},
  {why: 'an accepted phrase', post: 'Fuck Theory is a seminar.', options: {allow: ['Fuck Theory']}, marks: []},
  {why: 'French', post: 'C’est quoi ce bordel ?', language: 'fr', marks: ['ce bordel'], severities: ['error']},
  {why: 'French lateness', post: 'Un retard de deux jours.', language: 'fr', marks: []},
  {why: 'Arabic', post: 'كس أم هذه الطابعة.', language: 'ar', marks: ['كس أم'], severities: ['error']},
  {why: 'an Arabic proverb with a word that looks coarse', post: 'بلغ السيل الزبى من أعطال المصعد.', language: 'ar', marks: []},
  {why: 'an Arabic pencil', post: 'املؤوا الاستمارة بقلم الرصاص.', language: 'ar', marks: []},
  {why: 'Darija', post: 'تفو على هاد السيت.', language: 'ary', marks: ['تفو على'], severities: ['warning']},
  {why: 'Darija in Latin letters', post: 'Na3l din had lprinter.', language: 'ary', marks: ['Na3l din'], severities: ['error']},
  {why: 'Darija for another, written like a coarse word', post: 'Nji mra khra nchallah.', language: 'ary', marks: []},
  {why: 'Darija shoes', post: 'حطو الصباط برا.', language: 'ary', marks: []},
])
