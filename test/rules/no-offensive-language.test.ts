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
])
