import rule from '../../rules/relevant-to-community.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'lets a link to the university suffice', post: 'Fry the onions in butter, see https://www.aui.ma/sport', marks: []},
  {
    why: 'takes a link elsewhere for none',
    post: 'Fry the onions in butter, add garlic, peppers and tomatoes, and let the sauce simmer: https://example.org/onions',
    marks: ['Fry the onions in butter, add garlic, peppers and tomatoes, and let the sauce simmer: https://example.org/onions'],
  },
  {why: 'says nothing of a few words', post: 'Happy weekend!', marks: []},
  {
    why: 'leaves a comment alone',
    post: '---\naction: comment\n---\nFry the onions in butter and add the garlic!',
    marks: [],
  },
  {
    why: 'says which word alone came near',
    post: 'Add garlic, stir and simmer, then serve the chicken with rice and a good debate.',
    marks: ['Add garlic, stir and simmer, then serve the chicken with rice and a good debate.'],
    messages: ['near'],
  },
  {
    why: 'does not take an eye exam for an exam',
    post: 'My cousin had an eye exam and now he hates needles lol.',
    marks: ['My cousin had an eye exam and now he hates needles lol.'],
  },
  {
    why: 'does not take the pound for a book',
    post: 'La livre sterling recule face au dollar ce matin.',
    language: 'fr',
    marks: ['La livre sterling recule face au dollar ce matin.'],
  },
  {why: 'knows a book', post: 'Un livre par jour pendant tout le mois de mai.', language: 'fr', marks: []},
  {
    why: 'does not take a kidney for a faculty',
    post: 'عملية ناجحة لزرع كلية في مستشفى المدينة.',
    language: 'ar',
    marks: ['عملية ناجحة لزرع كلية في مستشفى المدينة.'],
  },
  {why: 'knows a faculty', post: 'كلية العلوم تفتح أبوابها لتلاميذ المدينة يوم السبت.', language: 'ar', marks: []},
  {
    why: 'does not take the football league for a university',
    post: 'الجامعة ديال الكورة خاصها تبدل المدرب.',
    language: 'ary',
    marks: ['الجامعة ديال الكورة خاصها تبدل المدرب.'],
  },
  {why: 'Darija: knows readers', post: '3id mobarak l ga3 l9orra2!', language: 'ary', marks: []},
  {why: 'Darija: knows who writes', post: 'quiz: chkoun lkateb lmeghribi li rbe7 Goncourt f 1987?', language: 'ary', marks: []},
  {why: 'leaves a language alone that m6l does not read', post: 'Das Wetter ist heute nicht gut und wir sind müde.', marks: []},
])
