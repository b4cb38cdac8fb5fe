import rule from '../../rules/speaks-for-library.js'
import {type RuleCase, testRule} from '../kit/test-rule.js'

const stands: readonly RuleCase[] = [
  {
    why: 'an opinion on a matter of the day',
    post: 'My personal view: the road to Azrou should have been widened years ago.',
    marks: ['My personal view'],
  },
  {why: 'a belief with a verdict', post: 'Personally, I find the new tax ridiculous.', marks: ['Personally']},
  {why: 'a verdict on ministers', post: 'The ministry is hopeless and corrupt.', marks: ['hopeless']},
  {why: 'a call to resign', post: 'That mayor must resign.', marks: ['must resign']},
  {why: 'a candidate', post: 'Give your vote to Hamid Zniber, candidate for the council!', marks: ['Give your vote to']},
  {why: 'a call against', post: 'Please vote against the coalition on Sunday.', marks: ['vote against']},
  {why: 'one seller above the rest', post: 'Elsevier is far superior to everything else you will find.', marks: ['far superior']},
  {why: 'a disclaimer', post: 'Parking on campus is a mess. (Views are my own.)', marks: ['Views are my own'], messages: ['disclaimer']},
  {why: 'French: a vote', post: 'Élisez notre amie Rachida, candidate du parti de la Rose !', language: 'fr', marks: ['Élisez']},
  {why: 'French: a verdict', post: 'Ce ministre est incompétent.', language: 'fr', marks: ['incompétent']},
  {why: 'French: a disclaimer', post: 'Ces lignes n’engagent que moi.', language: 'fr', marks: ['n’engagent que moi']},
  {
    why: 'French: a seller',
    post: 'Avec Cairn, aucun doute : Scopus n’est plus imbattable, JSTOR est le meilleur.',
    language: 'fr',
    marks: ['imbattable'],
  },
  {why: 'Arabic: a vote', post: 'صوتوا لحزب السنبلة، فهو حزب الطلبة.', language: 'ar', marks: ['صوتوا']},
  {why: 'Arabic: an opinion', post: 'برأيي لا فائدة من هذه الضريبة.', language: 'ar', marks: ['برأيي']},
  {why: 'Arabic: a disclaimer', post: 'هذا الكلام لا يمثل إلا رأيي.', language: 'ar', marks: ['لا يمثل إلا رأيي']},
  {why: 'Darija: a verdict', post: 'l7okouma fachla', language: 'ary', marks: ['fachla']},
  {why: 'Darija in Arabic letters: a vote', post: 'صوتو على مرشح الحزب ديالنا', language: 'ary', marks: ['صوتو على']},
  {why: 'Darija: a disclaimer', post: 'hadchi ghir ra2yi', language: 'ary', marks: ['hadchi ghir ra2yi']},
]

const passed: readonly RuleCase[] = [
  {why: 'a pick of a librarian', post: 'In my opinion this trilogy is best read in winter.', marks: []},
  {why: 'a signed review', post: 'In my opinion nobody has ever filmed Ifrane so well.\n\n— Hind, Reference Desk', marks: []},
  {why: 'a question to readers', post: 'In your opinion, which cover should win?', marks: []},
  {why: 'another’s words', post: 'The editorial of 1934 ends: “the government is a disgrace”.', marks: []},
  {why: 'a blockquote', post: '> In my opinion the minister must resign.', marks: []},
  {why: 'a debate', post: 'Panel: critics call the education law a failure, its authors disagree.', marks: []},
  {why: 'a lecture on a shameful chapter', post: 'Lecture: the shameful trade treaties of the government of 1856.', marks: []},
  {why: 'a student vote told', post: 'SGA elections: polling stations open in the lobby on Tuesday 10 March 2026.', marks: []},
  {why: 'neutral: your own candidate', post: 'Vote for your candidate on Tuesday 10 March 2026, lobby of Building 4.', marks: []},
  {why: 'people who vote for somebody', post: 'How women came to vote for a party of their own: a history of elections.', marks: []},
  {why: 'a ballot of covers', post: 'Vote for the best cover of the year, and for the title of our new cat.', marks: []},
  {why: 'advice on databases', post: 'Which is the best database for your topic: Scopus, JSTOR or Cairn? Ask us.', marks: []},
  {why: 'a way to do things', post: 'An alert is the best way to follow new papers in Scopus.', marks: []},
  {
    why: 'the library believes in reading',
    post: 'We believe that libraries are for everybody, and we think you will like the new lamps.',
    marks: [],
  },
  {why: 'the loan policy', post: 'Our loan policy is fair: nobody pays twice.', marks: []},
  {
    why: 'a disclaimer of a review',
    post: 'My verdict on the prize, and mine alone (views are my own): a clever novel that bored me.',
    marks: [],
  },
  {why: 'a disclaimer about a speaker', post: 'The speaker’s views are not those of the library.', marks: []},
  {why: 'French: a book', post: 'À mon avis, le plus beau roman de la rentrée.', language: 'fr', marks: []},
  {why: 'French: a ballot of readers', post: 'Votez pour le prix des lecteurs : quel livre de la liste ?', language: 'fr', marks: []},
  {why: 'French: a debate', post: 'Débat : la réforme est-elle un échec ?', language: 'fr', marks: []},
  {why: 'Arabic: a ballot of readers', post: 'صوتوا لأجمل غلاف في معرضنا.', language: 'ar', marks: []},
  {why: 'Arabic: who has voted', post: 'محاضرة عن الذين صوتوا لحزب الاستقلال سنة 1963.', language: 'ar', marks: []},
  {why: 'Arabic: a decision told', post: 'قرار العمادة: تمديد مواقيت المكتبة.', language: 'ar', marks: []},
  {why: 'Darija: a question', post: 'achnou ra2ykom f lktab dyal had chhar?', language: 'ary', marks: []},
  {why: 'Darija: a book', post: 'f ra2yi hadi a7san riwaya f lmaktaba', language: 'ary', marks: []},
]

/** Views on what no library speaks of: what is said of such a post is that it is none of the library’s. */
const strange = [
  {
    why: 'a view on a striker',
    post: 'imo Rooney should start on Saturday, lol, my boyfriend and me got pizza, beers and tickets tonight.',
    marks: [],
  },
  {
    why: 'French: a view on a team',
    post: 'Mdr mon frère hurle, à mon avis cette équipe est nulle, quel match pourri hier soir, jpp, pizza et bière devant la télé.',
    language: 'fr',
    marks: [],
  },
  {why: 'Arabic: a view on a series', post: 'أنا شخصيا لا أشاهد هذا المسلسل ولا هذه القناة والله يا أخي.', language: 'ar', marks: []},
  {
    why: 'Darija: a view on a party',
    post: 'خويا والله انا شخصيا ما نصوتش على بنكيران ههههه الشفارة كلهم حكومة الله ياخد الحق',
    language: 'ary',
    marks: [],
  },
] as const

testRule(rule, [...stands, ...passed, ...strange])
