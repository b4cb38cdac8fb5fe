import {expect, test} from 'vitest'
import rule from '../../rules/date-is-right.js'
import {lint} from '../kit/lint.js'
import {type RuleCase, testRule} from '../kit/test-rule.js'

// 2026: 1 January is a Thursday, 1 March and 1 November are Sundays, 1 May is a Friday.
const weekdays: readonly RuleCase[] = [
  {
    why: 'month first, as in English',
    post: 'Storytime: Thursday, May 7th, 2026. Storytime: Friday, May 7th, 2026.',
    marks: ['Friday, May 7th, 2026'],
  },
  {why: 'an abbreviated weekday has its capital', post: 'Tue 5 May 2026 is fine, Wed 5 May 2026 is not.', marks: ['Wed 5 May 2026']},
  {why: 'people sat, in May', post: 'We sat 12 May 2026 exams in the reading room; the sun 3 May 2026 brought out is gone.', marks: []},
  {why: '“mon” is French for my', post: 'C’est mon 12 mars 2026 à moi.', language: 'fr', marks: []},
  {
    why: 'a French abbreviation',
    post: 'Atelier : mer. 11 mars 2026, puis jeu. 11 mars 2026.',
    language: 'fr',
    marks: ['jeu. 11 mars 2026'],
  },
  {why: 'ISO', post: 'The fair opens on Saturday 2026-05-09, not on Sunday 2026-05-09.', marks: ['Sunday 2026-05-09']},
  {
    why: 'day first, as in Morocco',
    post: 'Clôture : mercredi 25/03/2026. Clôture : jeudi 25/03/2026.',
    language: 'fr',
    marks: ['jeudi 25/03/2026'],
  },
  {why: 'the month first where that makes the weekday right', post: 'Open house on Sunday 05/03/2026.', marks: []},
  {why: 'wrong in either order', post: 'Open house on Monday 05/03/2026.', marks: ['Monday 05/03/2026']},
  {
    why: 'a weekday in brackets after the date',
    post: 'Le 12 mars 2026 (mercredi), salle 3.',
    language: 'fr',
    marks: ['12 mars 2026 (mercredi)'],
  },
  {why: 'a weekday after the date', post: 'Due on 12 March 2026, Friday.', marks: ['12 March 2026, Friday']},
  {why: 'a weekday that begins something else', post: 'Due on 12 March 2026, Friday prayers excepted.', marks: []},
  {
    why: 'every day of a list has its weekday',
    post: 'Tours on Monday 2, Tuesday 3 and Thursday 6 March 2026.',
    marks: ['Thursday 6 March 2026'],
  },
  {why: 'the first of a range borrows the month', post: 'Du mardi 2 au vendredi 6 mars 2026.', language: 'fr', marks: ['mardi 2']},
  {
    why: 'a range of weekdays before a range of days',
    post: 'Monday to Friday, 2–6 March 2026, and Saturday and Sunday 7-8 March 2026.',
    marks: [],
  },
  {why: 'the year stands at the end', post: 'From Sunday 1 March to Friday 6 March 2026.', marks: []},
  {why: 'the year changes in between', post: 'Closed from Thursday 24 December to Sunday 3 January 2027.', marks: []},
  {
    why: 'the first of the month in words',
    post: 'عطلة يوم الجمعة فاتح ماي 2026، لا يوم السبت فاتح ماي 2026.',
    language: 'ar',
    marks: ['السبت فاتح ماي 2026'],
  },
  {why: 'Arabic digits', post: 'يوم الأحد ١٥ نونبر ٢٠٢٦، ويوم الاثنين ١٥ نونبر ٢٠٢٦.', language: 'ar', marks: ['الاثنين ١٥ نونبر ٢٠٢٦']},
  {why: 'months of the Levant', post: 'الأربعاء 20 أيار 2026، والخميس 20 أيار 2026.', language: 'ar', marks: ['الخميس 20 أيار 2026']},
  {why: 'two names of one month', post: 'الخميس 20 مايو/أيار 2026', language: 'ar', marks: ['الخميس 20 مايو/أيار 2026']},
  {why: 'months of Morocco', post: 'الأربعاء 9 شتنبر 2026 والخميس 9 يوليوز 2026 والأحد 20 دجنبر 2026.', language: 'ar', marks: []},
  {
    why: 'between the weekday and its date stands the Hijri one',
    post: 'الجمعة 10 رمضان 1447 الموافق 27 فبراير 2026',
    language: 'ar',
    marks: [],
  },
  {why: 'a Hijri date is left alone', post: 'الخميس 10 رمضان 1447', language: 'ar', marks: []},
  {
    why: 'the weekday of the wrong one of two calendars',
    post: 'السبت 10 رمضان 1447 الموافق 27 فبراير 2026',
    language: 'ar',
    marks: ['السبت 10 رمضان 1447 الموافق 27 فبراير 2026'],
  },
  {
    why: 'Darija in Arabic letters',
    post: 'نهار لحد 8 مارس 2026، ماشي نهار التنين 8 مارس 2026',
    language: 'ary',
    marks: ['التنين 8 مارس 2026'],
  },
  {
    why: 'Darija in Latin letters',
    post: 'nhar l7ed 8 mars 2026, machi nhar ltnin 8 mars 2026',
    language: 'ary',
    marks: ['ltnin 8 mars 2026'],
  },
  {why: 'French amid Darija', post: 'ajiw nhar vendredi 12 mars 2026', language: 'ary', marks: ['vendredi 12 mars 2026']},
  {why: 'no year, no front matter: nobody can tell', post: 'See you on Wednesday 12 March.', marks: []},
  {
    why: 'the day of publication tells the year',
    post: '---\ndate: 2026-03-02\n---\nSee you on Wednesday 12 March.',
    marks: ['Wednesday 12 March'],
    severities: ['warning'],
  },
  {why: 'right in the year of publication', post: '---\ndate: 2026-03-02\n---\nSee you on Thursday 12 March.', marks: []},
  {why: 'the next year, in December', post: '---\ndate: 2026-12-10\n---\nWe reopen on Monday 4 January.', marks: []},
  {
    why: 'far from the day of publication the year is open',
    post: '---\ndate: 2026-03-02\n---\nIt snowed on Wednesday 12 November.',
    marks: [],
  },
  {why: 'before 1924 the calendars differ', post: 'Bloody Sunday, Monday 9 January 1905.', marks: []},
  {why: 'a quotation keeps its mistakes', post: 'Her diary says “Friday 12 March 2026, snow”.', marks: []},
  {why: 'a blockquote, too', post: '> Friday 12 March 2026, snow', marks: []},
  {why: 'the weekday of another sentence', post: 'We close on Fridays. 12 March 2026 is no exception.', marks: []},
  {why: 'a film of a day without a month', post: 'Film night: Friday the 13th. 2 April 2026, Room 4.', marks: []},
]

const calendars: readonly RuleCase[] = [
  {why: 'a month of thirty days', post: 'Apply by 31 June.', marks: ['31 June']},
  {
    why: 'a year without a leap day',
    post: 'Le 29 février 2026, venez nombreux. Le 29 février 2028, aussi.',
    language: 'fr',
    marks: ['29 février 2026'],
  },
  {why: 'a leap day without a year', post: 'Born on 29 February? Cake is on us.', marks: []},
  {why: 'in digits', post: 'À rendre le 31/09/2026 ou le 2026-02-30.', language: 'fr', marks: ['31/09/2026', '2026-02-30']},
  {why: 'in Arabic', post: 'آخر أجل 31 شتنبر 2026', language: 'ar', marks: ['31 شتنبر 2026']},
  {why: 'a number of things', post: 'Our 31 April workshops and the 30 February loans are over. In April 31 students came.', marks: []},
  {why: 'an issue of a journal', post: 'Issue 31, April 2021, is on the shelf.', marks: []},
  {why: 'a reference', post: 'Décision n° 31/04/2026.', language: 'fr', marks: []},
  {
    why: 'the day that does not exist is the topic',
    post: 'Did you know? The calendar has no 30 February; there is no 30 February 2026.',
    marks: [],
  },
  {why: 'versions, addresses and calls of books', post: 'Zotero 7.0.31, 10.31.4.2026, QA 76.9 .M35 2026, 978-2-07-036024-5', marks: []},
]

const times: readonly RuleCase[] = [
  {why: 'in French', post: 'Ouvert de 14h à 9h30.', language: 'fr', marks: ['14h à 9h30']},
  {why: 'an evening that ends the next day', post: 'Open 18:00–02:00, 20h à 8h, 8 pm to 2 am.', marks: []},
  {why: 'a clock of twelve hours', post: 'Open 9:00–5:00 and 10:30 to 1:15.', marks: []},
  {why: 'a session is moved', post: 'The workshop moves from 16:00 to 15:00.', marks: []},
  {why: 'a closing time is changed', post: 'La fermeture passe de 20h à 18h.', language: 'fr', marks: []},
  {why: 'in Arabic', post: 'من 15:00 إلى 13:00', language: 'ar', marks: ['15:00 إلى 13:00']},
  {why: 'halves of the day in Arabic', post: 'من 3 مساء إلى 1 مساء', language: 'ar', marks: ['3 مساء إلى 1 مساء']},
  {why: 'in Darija', post: 'mn 15h l 13h f lbiblio', language: 'ary', marks: ['15h l 13h']},
  {why: 'a ratio, a price and pages', post: 'From 16:9 to 4:3, from 14.50 to 12.50 dirhams, pages 40–12.', marks: []},
]

const ranges: readonly RuleCase[] = [
  {why: 'both dates in full', post: 'From 12 March 2026 to 5 March 2026.', marks: ['12 March 2026 to 5 March 2026'], messages: ['order']},
  {why: 'the month may be missing', post: 'Du 28 au 3 mars 2026.', language: 'fr', marks: ['28 au 3 mars 2026'], severities: ['warning']},
  {why: 'in order', post: 'Du 2 au 6 mars 2026, and 28 December 2026 to 4 January 2027.', marks: []},
  {why: 'a date is brought forward', post: 'The talk is brought forward from 12 March 2026 to 5 March 2026.', marks: []},
]

const early: readonly RuleCase[] = [
  {
    why: 'in French',
    post: '---\ndate: 10/03/2026\n---\nInscrivez-vous avant le 2 mars 2026.',
    language: 'fr',
    marks: ['2 mars 2026'],
    severities: ['warning'],
  },
  {why: 'in Arabic', post: '---\ndate: 2026-03-10\n---\nسجلوا قبل 2 مارس 2026.', language: 'ar', marks: ['2 مارس 2026']},
  {why: 'in Darija', post: '---\ndate: 2026-03-10\n---\ntsejlo 9bel 2 mars 2026', language: 'ary', marks: ['2 mars 2026']},
  {why: 'the same day', post: '---\ndate: 2026-03-10\n---\nJoin us on Tuesday 10 March 2026.', marks: []},
  {why: 'what has been', post: '---\ndate: 2026-03-10\n---\nThank you to all who came on 2 March 2026; see you again soon!', marks: []},
  {
    why: 'what began before and lasts',
    post: '---\ndate: 2026-03-10\n---\nJoin us: the show runs from 2 March 2026 to 30 April 2026.',
    marks: [],
  },
  {why: 'a fact of the past', post: '---\ndate: 2026-03-10\n---\nThe budget of 2 March 2026 is in our stacks.', marks: []},
  {why: 'no day of publication', post: 'Register before 2 March 2020.', marks: []},
  {
    why: 'midnight in Ifrane comes an hour before midnight in Greenwich',
    post: '---\ndate: 2026-05-11T23:30:00Z\n---\nJoin us on 11 May 2026.',
    marks: ['11 May 2026'],
  },
  {why: 'in Ramadan it comes at the same time', post: '---\ndate: 2026-03-09T23:30:00Z\n---\nJoin us on 9 March 2026.', marks: []},
]

testRule(rule, [...weekdays, ...calendars, ...times, ...ranges, ...early])

test('it names the right weekday and the right date', async () => {
  const {findings} = await lint([rule], {post: 'Visite guidée mardi 1er avril 2026.', language: 'fr'})
  expect(findings.map(({message, suggestions}) => ({message, suggestions}))).toEqual([
    {
      message: 'There is no “mardi 1er avril 2026”: did you mean “mercredi 1er avril 2026” or “mardi 31 mars 2026”?',
      suggestions: [
        {span: {start: 14, end: 19}, text: 'mercredi'},
        {span: {start: 14, end: 34}, text: 'mardi 31 mars 2026'},
      ],
    },
  ])
})
