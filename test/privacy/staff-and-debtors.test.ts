import rule from '../../rules/no-personal-data.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  // Staff whom readers are sent to
  {
    why: 'the address of a librarian at the university',
    post: 'Contact our subject librarian Nadia El Fassi (n.elfassi@aui.ma) for help with your thesis.',
    marks: [],
  },
  {
    why: 'French: a librarian',
    post: 'Contactez la bibliothécaire Nadia El Fassi (n.elfassi@aui.ma) pour votre thèse.',
    language: 'fr',
    marks: [],
  },
  {why: 'Arabic: a librarian', post: 'تواصلوا مع أمينة المكتبة نادية الفاسي n.elfassi@aui.ma للمساعدة.', language: 'ar', marks: []},
  {why: 'Darija: a librarian', post: 'swlo lbibliothécaire Nadia El Fassi n.elfassi@aui.ma', language: 'ary', marks: []},
  {
    why: 'at home even a librarian is private',
    post: 'Contact our librarian Nadia El Fassi (n.elfassi@gmail.com).',
    marks: ['n.elfassi@gmail.com'],
  },
  {
    why: 'a student at the university',
    post: 'Contact the student Nadia El Fassi (n.elfassi@aui.ma) for a ride.',
    marks: ['n.elfassi@aui.ma'],
  },
  {
    why: 'French: a student at the university',
    post: 'Contactez l’étudiante Nadia El Fassi (n.elfassi@aui.ma) pour un covoiturage.',
    ...{language: 'fr', marks: ['n.elfassi@aui.ma']},
  },
  {
    why: 'Arabic: a student at the university',
    post: 'تواصلوا مع الطالبة نادية الفاسي n.elfassi@aui.ma',
    language: 'ar',
    marks: ['n.elfassi@aui.ma'],
  },
  {
    why: 'Darija: a student at the university',
    post: 'swlo taliba Nadia El Fassi n.elfassi@aui.ma',
    language: 'ary',
    marks: ['n.elfassi@aui.ma'],
  },
  // Who owes, by number
  {why: 'the number of a student who owes', post: 'Student 78452 owes the library 120 dirhams.', marks: ['78452'], messages: ['student']},
  {why: 'a number owed by', post: 'There are 120 dirhams owed by student no. 78452.', marks: ['78452']},
  {why: 'French: a student who owes', post: 'L’étudiant 78452 doit 120 dirhams à la bibliothèque.', language: 'fr', marks: ['78452']},
  {
    why: 'French: a reader who has not paid',
    post: 'La lectrice n° 78452 n’a toujours pas payé son amende.',
    language: 'fr',
    marks: ['78452'],
  },
  {why: 'Arabic: a student who owes', post: 'الطالب رقم 78452 مدين للمكتبة بمبلغ 120 درهما.', language: 'ar', marks: ['78452']},
  {why: 'Arabic: a student who has not paid', post: 'الطالبة 78452 لم تسدد غرامتها بعد.', language: 'ar', marks: ['78452']},
  {why: 'Darija: a student who owes', post: 'taleb 78452 mazal 3lih 120 dh l lmaktaba.', language: 'ary', marks: ['78452']},
  {why: 'Darija in Arabic letters', post: 'الطالب 78452 مازال عليه 120 درهم ديال المكتبة.', language: 'ary', marks: ['78452']},
  {why: 'how many there are', post: 'The library served 78452 readers; students owe 12050 dirhams in all.', marks: []},
  {
    why: 'a student of no number',
    post: 'A student owes 10000 words to the writing centre. Reader 2 owes much to chapter 10000.',
    marks: [],
  },
  {why: 'French: how many there are', post: 'Nos 12000 étudiants doivent rendre 45000 livres avant juin.', language: 'fr', marks: []},
  {why: 'Arabic: how many there are', post: 'سجلت المكتبة 12000 طالب، وعلى الطالب إعادة الكتب.', language: 'ar', marks: []},
  {why: 'Darija: how many there are', post: '12000 taleb 3ndhom 10000 ktab.', language: 'ary', marks: []},
  {
    why: 'what is told twice of one person is told once',
    post: 'Reminder: Salma Bennis (ID 78452) still has three overdue books at the library.',
    marks: ['Salma Bennis (ID 78452) still has three overdue books'],
  },
])
