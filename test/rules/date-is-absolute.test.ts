import {expect, test} from 'vitest'
import rule from '../../rules/date-is-absolute.js'
import {lint} from '../kit/lint.js'
import {type RuleCase, testRule} from '../kit/test-rule.js'

const announced: readonly RuleCase[] = [
  {why: 'the library is closed', post: 'We are closed today: the boiler is on strike.', marks: ['today']},
  {why: 'a meeting', post: 'See you tonight in the stacks!', marks: ['tonight']},
  {why: 'an event’s own day', post: 'Tomorrow’s workshop moves to Room 4.', marks: ['Tomorrow']},
  {why: 'a line of a poster', post: 'Poetry night\nTomorrow, 7 pm', marks: ['Tomorrow']},
  {why: 'a deadline', post: 'Long loans are due next Monday.', marks: ['next Monday']},
  {why: 'a weekend', post: 'Book swap this weekend on the lawn.', marks: ['this weekend']},
  {why: 'a week', post: 'Orientation tours start next week.', marks: ['next week']},
  {why: 'French, with a typewriter’s apostrophe', post: "L'atelier commence aujourd'hui à 14h.", language: 'fr', marks: ["aujourd'hui"]},
  {why: 'the morning of the next day', post: 'La salle rouvre demain matin.', language: 'fr', marks: ['demain matin']},
  {why: 'from the next day on', post: 'Inscriptions ouvertes à partir de demain.', language: 'fr', marks: ['demain']},
  {why: 'an event of the next day', post: 'La séance de demain est annulée.', language: 'fr', marks: ['demain']},
  {why: 'a weekday to come', post: 'Rendez-vous jeudi prochain au troc de livres.', language: 'fr', marks: ['jeudi prochain']},
  {why: 'Arabic', post: 'المكتبة مغلقة اليوم بسبب الثلوج.', language: 'ar', marks: ['اليوم']},
  {why: 'with what Arabic writes onto a word', post: 'تفتح المكتبة أبوابها هذا المساء.', language: 'ar', marks: ['هذا المساء']},
  {why: 'Darija in Arabic letters', post: 'أجيو غدا مع العشرة، كاينة ورشة.', language: 'ary', marks: ['غدا']},
  {why: 'Darija of the next week', post: 'werchat zotero ghatbda simana jaya', language: 'ary', marks: ['simana jaya']},
  {why: 'French amid Darija', post: 'ajiw demain m3a 10 l lbiblio', language: 'ary', marks: ['demain']},
]

const meant: readonly RuleCase[] = [
  {why: 'the date in brackets', post: 'Closed tomorrow (12 March).', marks: []},
  {why: 'the date in short', post: 'Fermé demain 12/03.', language: 'fr', marks: []},
  {why: 'the date in Arabic', post: 'نلتقي غدا الخميس 12 مارس 2026.', language: 'ar', marks: []},
  {why: 'how long a service takes', post: 'Posters at the library desk, printed on A1 and ready in a day.', marks: []},
  {why: 'how long a service takes, by a term', post: 'Theses are bound in a week at the library desk.', marks: []},
  {why: 'how long a way took', post: 'This article travelled from Hokkaido to our library in four hours.', marks: []},
  {why: 'how long work took', post: 'We scanned 400 theses of the library in three weeks.', marks: []},
  {
    why: 'no verb of the past: a hall that is called renovated',
    post: 'The renovated hall of the library opens in two days.',
    marks: ['in two days'],
  },
  {
    why: 'what readers did lies behind, what comes does not',
    post: 'The book you requested arrives at the library desk in two days.',
    marks: ['in two days'],
  },
  {why: 'a day ahead, of a service', post: 'Our library desk moves in two days.', marks: ['in two days']},
  {why: 'our time', post: 'Today, libraries open doors that search engines close.', marks: []},
  {why: 'a call that means at any time', post: 'Register today!', marks: []},
  {why: 'people of our time', post: 'A seminar for today’s students.', marks: []},
  {why: 'leaders to come', post: 'Join us in shaping the librarians of tomorrow.', marks: []},
  {why: 'the world to come', post: 'Conférence : les métiers de demain.', language: 'fr', marks: []},
  {why: 'a song in emphasis', post: 'On the programme, from 6 pm: *Tomorrow Never Knows*.', marks: []},
  {why: 'a title without marks', post: 'Film night at 8 pm: The Day After Tomorrow.', marks: []},
  {
    why: 'a title that begins with the word it repeats',
    post: 'New on the shelf: Tomorrow, Not Before Tomorrow, a novel by Hind Zemmouri.',
    marks: [],
  },
  {why: 'a title in Arabic', post: 'موعدنا مع رواية «غدا في فاس».', language: 'ar', marks: []},
  {why: 'another’s words', post: '> See you tomorrow at noon, said the fox.', marks: []},
  {why: 'a hashtag', post: 'Open from 9 am. #BetterTomorrow #tomorrow', marks: []},
  {why: 'a reply, under what it answers', post: '---\naction: reply\n---\nYes, we open tomorrow at 8.', marks: []},
  {why: 'world days', post: 'نحتفل باليوم العالمي للكتاب في قاعة المطالعة.', language: 'ar', marks: []},
  {why: 'nothing is announced', post: 'It snowed today, and it may snow tomorrow.', marks: []},
  {why: 'every week', post: 'We are open on Fridays from 9:00 to 12:00.', marks: []},
  {why: 'lunch', post: 'lbiblio m7loula f wa9t lghda', language: 'ary', marks: []},
  {why: 'the name of a series', post: 'The photo of the week: two students at the door of the library.', marks: []},
  {
    ...{why: 'the name of a French series', language: 'fr', marks: []},
    post: 'La photo de la semaine : deux étudiantes devant l’entrée de la bibliothèque.',
  },
  {why: 'the name of an Arabic series', post: 'صورة الأسبوع: طالبتان أمام باب المكتبة.', language: 'ar', marks: []},
  {why: 'the name of a series in Darija', post: 'تصويرة السيمانة: الضبابة فوق الكامبوس.', language: 'ary', marks: []},
  {
    ...{why: 'a series that names a day as well', post: 'La photo de la semaine : l’exposition ouvre demain à 17 h.', language: 'fr'},
    marks: ['demain'],
  },
  {why: 'of all days', post: 'Open today, tomorrow, always: the digital library.', marks: []},
  {why: 'French: of all days', post: 'Ouverte aujourd’hui, demain, toujours : la bibliothèque numérique.', language: 'fr', marks: []},
  {why: 'Arabic: of all days', post: 'مفتوحة اليوم وغدا ودائما: مكتبتكم الرقمية.', language: 'ar', marks: []},
  {why: 'Darija: of all days', post: 'lbiblio ra9miya: lyoum, ghedda w dima.', language: 'ary', marks: []},
  {why: 'as always is no day', post: 'The reading room opens tomorrow, as always, at 9 am.', marks: ['tomorrow']},
  {why: 'how long it took, long ago', post: 'In three days in 1998 the librarians moved 30,000 books.', marks: []},
  {why: 'lunch, with its article', post: 'l ghda mamnou3 f salle d l9raya.', language: 'ary', marks: []},
  {why: 'lunch, not tomorrow: tomorrow takes no article', post: 'كنسدو ساعة ديال الغدا من 12:30.', language: 'ary', marks: []},
  {why: 'lunch in the library’s hours', post: 'المكتبة كتسد وقت الغدا من 12:30 حتى 14:00.', language: 'ary', marks: []},
  {why: 'tomorrow, in the same letters', post: 'المكتبة كتسد غدا مع 12:30.', language: 'ary', marks: ['غدا']},
]

const ahead: readonly RuleCase[] = [
  {
    why: 'no time, no event: the library speaks',
    post: 'Tomorrow the reference desk of the library moves next to the lifts.',
    marks: ['Tomorrow'],
  },
  {why: 'days are counted in old words', post: 'The thesis shelves of the library reopen three days hence.', marks: ['three days hence']},
  {why: 'the eve of a feast', post: 'The library closes the day before Eid.', marks: ['the day before Eid']},
  {
    ...{why: 'French: the day after a feast', post: 'La bibliothèque rouvre au lendemain de l’Aïd.', language: 'fr'},
    ...{marks: ['au lendemain de l’Aïd']},
  },
  {why: 'Arabic: the week that comes', post: 'تفتح القاعة الأسبوع الآتي.', language: 'ar', marks: ['الأسبوع الآتي']},
  {why: 'a circle that meets', post: 'The chess circle meets tomorrow beneath the fig tree.', marks: ['tomorrow']},
  {why: 'days are counted', post: 'The thesis shelves reopen in two weeks.', marks: ['in two weeks']},
  {why: 'days are left', post: 'Three days left to return the atlases of the library.', marks: ['Three days left']},
  {why: 'a month', post: 'The library card office closes at the end of the month.', marks: ['at the end of the month']},
  {why: 'a mere weekday', post: 'The library reopens on Monday, with coffee.', marks: ['Monday']},
  {why: 'French counts', post: 'La salle de lecture rouvre dans quinze jours.', language: 'fr', marks: ['dans quinze jours']},
  {why: 'a countdown', post: 'J-5 avant la fête du livre à la bibliothèque !', language: 'fr', marks: ['J-5']},
  {why: 'a weekday that opens', post: 'Mardi, la bibliothèque reçoit la poétesse Aïcha Bassry.', language: 'fr', marks: ['Mardi']},
  {why: 'Arabic counts', post: 'تعود المكتبة إلى أوقاتها المعتادة بعد ثلاثة أسابيع.', language: 'ar', marks: ['بعد ثلاثة أسابيع']},
  {why: 'a weekday to come in Arabic', post: 'ستفتح المكتبة أبوابها يوم الخميس.', language: 'ar', marks: ['الخميس']},
  {why: 'Darija of the weekday to come', post: 'الخميس الجاي عندنا ورشة فالمكتبة.', language: 'ary', marks: ['الخميس الجاي']},
  {why: 'days left in Darija', post: 'ba9i jouj iyam bach trej3o lktouba l lmaktaba', language: 'ary', marks: ['ba9i jouj iyam']},
  {
    why: 'a date stands elsewhere in the post',
    post: 'The library reopens on 4 May 2026.\n\nIn two weeks the novels move upstairs.',
    marks: [],
  },
  {why: 'each week', post: 'The library opens every Monday at 8 am.', marks: []},
  {why: 'French habits have an article', post: 'La bibliothèque ferme plus tôt le vendredi.', language: 'fr', marks: []},
  {why: 'a timetable', post: 'Library tours: English on Monday, French on Tuesday, Arabic on Thursday.', marks: []},
  {why: 'a range', post: 'La bibliothèque ouvre du lundi au vendredi.', language: 'fr', marks: []},
  {why: 'news of a day gone by', post: 'زار وفد من الجامعة المكتبة يوم الخميس.', language: 'ar', marks: []},
  {why: 'a duration', post: 'Books of the library come back by post within two weeks.', marks: []},
  {why: 'after weeks of something', post: 'تصل المكتبة رسالة بعد أسبوعين من الإعارة.', language: 'ar', marks: []},
  {why: 'chatter that is nobody’s announcement', post: 'ugh I have so much to wash tomorrow', marks: []},
  {why: 'a week after the next', post: 'Our reading room opens again the week after next.', marks: ['the week after next']},
  {why: 'put off', post: 'The talk in the library is postponed by a week.', marks: ['postponed by a week']},
  {why: 'a week from a weekday', post: 'Rendu des livres à la bibliothèque : lundi en huit.', language: 'fr', marks: ['lundi en huit']},
  {why: 'in short', post: 'bourse aux livres à la bibliothèque ajd 15h-17h', language: 'fr', marks: ['ajd']},
  {why: 'the night of tomorrow', post: 'تغلق المكتبة قاعة المطالعة ليلة الغد.', language: 'ar', marks: ['ليلة الغد']},
  {why: 'a month from now', post: 'من دابا شهر غادي نحلو ركن جديد فالمكتبة.', language: 'ary', marks: ['من دابا شهر']},
  {why: 'a day gone by', post: 'Yesterday’s workshop in the library was full: thank you!', marks: ['Yesterday']},
  {why: 'a day gone by in a diary', post: 'I went to the library yesterday and it was cold.', marks: []},
  {
    why: 'a short date in brackets',
    post: 'Demain (mercredi 14/01) la bibliothèque répond en ligne de 9h à 21h.',
    language: 'fr',
    marks: [],
  },
]

/** Today set against tomorrow, and what is no single day. */
const sayings: readonly RuleCase[] = [
  {why: 'a saying', post: 'What you plant today feeds you tomorrow. See you at the library!', marks: []},
  {why: 'a saying of readers', post: 'Read today, lead tomorrow! Come and borrow a book at the library.', marks: []},
  {why: 'French: a saying', post: 'Lecteur aujourd’hui, leader demain : la bibliothèque vous attend.', language: 'fr', marks: []},
  {why: 'Arabic: a saying', post: 'ما تزرعه اليوم تحصده غدا. المكتبة في انتظاركم.', language: 'ar', marks: []},
  {why: 'Darija: a saying', post: "lli zra3 lyoum 7sad ghedda, l'maktaba m7loula lik", language: 'ary', marks: []},
  {why: 'Darija in Arabic letters: a saying', post: 'اللي قرا اليوم كيقود غدا، المكتبة ديالنا محلولة', language: 'ary', marks: []},
  {
    why: 'two days of one event',
    post: 'The exhibition opens today and closes tomorrow in the library.',
    marks: ['today', 'tomorrow'],
  },
  {why: 'two days with their hours', post: 'Today the desk is yours until 5 pm, tomorrow until 6 pm.', marks: ['Today', 'tomorrow']},
  {
    why: 'French: two days of one service',
    post: 'La bibliothèque ferme aujourd’hui et rouvre demain.',
    language: 'fr',
    marks: ['aujourd’hui', 'demain'],
  },
  {why: 'Arabic: two days of one service', post: 'المكتبة مغلقة اليوم وتفتح غدا.', language: 'ar', marks: ['اليوم', 'غدا']},
  {why: 'all in capitals', post: 'BIBLIOTHÈQUE FERMÉE DEMAIN POUR INVENTAIRE', language: 'fr', marks: ['DEMAIN']},
  {why: 'a weekday cut short, with a time', post: 'Tea with the librarians, 4 pm thurs, in the lobby.', marks: ['thurs']},
  {why: 'a weekday cut short, to which something moved', post: 'The choir rehearsal in the library moved up to Tues', marks: ['Tues']},
  {why: '“sat” is a verb', post: 'We sat on the library floor and the sun came in.', marks: []},
  {why: 'what belongs to tomorrow, with its name', post: "Tomorrow's Zotero class is cancelled.", marks: ['Tomorrow']},
  {
    why: 'Arabic: a weekday that an announcement names',
    post: 'يفتتح معرض المكتبة الجمعة على الساعة الخامسة.',
    language: 'ar',
    marks: ['الجمعة'],
  },
  {why: 'Arabic: from tomorrow on', post: 'سنفتح القاعة الصغيرة للمراجعة ابتداء من غد.', language: 'ar', marks: ['غد']},
  {
    why: 'French: what is of tomorrow is no event of tomorrow',
    post: "L'atelier ville de demain ouvre ses portes à la bibliothèque.",
    language: 'fr',
    marks: [],
  },
  {why: 'a surname', post: 'A talk by Sun Li in the library.', marks: []},
  {why: 'Darija: dates are eaten', post: 'Kayn tmr w 7lib f la bibliothèque.', language: 'ary', marks: []},
  {why: 'what is moved', post: 'عرض اليوم تأجل لغدا في المكتبة.', language: 'ar', marks: ['غدا']},
  {why: 'one Friday of two', post: 'Le club photo se réunit un vendredi sur deux à 18 h.', language: 'fr', marks: []},
  {why: 'mornings of that name', post: 'Come to the map room on Sunday mornings, tea is ready.', marks: []},
  {why: 'each Thursday, in two languages', post: 'Kolla jeudi 18h kayn club d chatranj, ajiw.', language: 'ary', marks: []},
  {why: 'a weekday of every month', post: 'The film club meets on the third Thursday of the month in the library.', marks: []},
  {
    why: 'French: a weekday of every month',
    post: 'Deux clubs, une table : on lit ensemble le deuxième mardi du mois à la bibliothèque.',
    language: 'fr',
    marks: [],
  },
  {why: 'Arabic: a weekday of every month', post: 'نادي القراءة في المكتبة: الأربعاء الأول من كل شهر.', language: 'ar', marks: []},
  {why: 'Darija: a weekday of every month', post: 'l club kayjtame3 f lmaktaba nhar tlat lewel f chher', language: 'ary', marks: []},
  {
    why: 'an article',
    post: `The map room opens tomorrow at 9 am. ${'The walk goes on along the river and past the mill. '.repeat(30)}`,
    marks: [],
  },
]

// Of a mishap that is over nobody has to know the day.
const mishaps: readonly RuleCase[] = [
  {why: 'a site that was down', post: 'Our website was down yesterday. Sorry! The library.', marks: []},
  {why: 'a power cut that is over', post: 'We had a power cut in the library this morning; the lights are back.', marks: []},
  {why: 'French: a site that was down', post: 'Notre site est tombé en panne hier. La bibliothèque.', language: 'fr', marks: []},
  {
    why: 'French: the lights are back',
    post: 'Coupure de courant à la bibliothèque ce matin : la lumière est revenue.',
    language: 'fr',
    marks: [],
  },
  {why: 'Arabic: the lights are back', post: 'نعتذر عن انقطاع الكهرباء في المكتبة صباح اليوم. وقد عاد النور.', language: 'ar', marks: []},
  {why: 'Arabic: a cut of yesterday', post: 'انقطع التيار الكهربائي أمس في المكتبة، وعاد الآن.', language: 'ar', marks: []},
  {why: 'Darija: a cut of yesterday', post: 'tqta3 dow f lmaktaba lbare7; daba rje3.', language: 'ary', marks: []},
  {why: 'a cut that is planned', post: 'The library closes this morning: power cut.', marks: ['this morning']},
  {why: 'a cut that lasts', post: 'The library is closed this morning: the power cut is not over.', marks: ['this morning']},
  {why: 'French: a cut that is planned', post: 'La bibliothèque ferme demain : coupure de courant.', language: 'fr', marks: ['demain']},
  {why: 'Arabic: a cut that is planned', post: 'تغلق المكتبة غدا بسبب انقطاع الكهرباء.', language: 'ar', marks: ['غدا']},
  {why: 'Darija: a cut that is planned', post: 'lmaktaba ghadi tsedd ghedda 7it dow ghadi yte9ta3.', language: 'ary', marks: ['ghedda']},
]

testRule(rule, [...mishaps, ...announced, ...meant, ...ahead, ...sayings])

// 2 March 2026 is a Monday.
test.each<readonly [post: string, instead: string]>([
  ['We are closed today.', 'Monday 2 March 2026'],
  ['See you tonight at 8 pm.', 'the evening of Monday 2 March 2026'],
  ['Open tomorrow at 8 am.', 'Tuesday 3 March 2026'],
  ['The workshop starts next week.', 'the week of Monday 9 March 2026'],
  ['Book swap this weekend.', 'the weekend of Saturday 7 March 2026'],
  ['Book club this Friday.', 'Friday 6 March 2026'],
  ['La bibliothèque ferme demain à midi.', 'le mardi 3 mars 2026'],
  ['Rendez-vous ce soir au club de lecture.', 'le lundi 2 mars 2026 au soir'],
  ['نلتقي بعد غد في قاعة المطالعة.', 'يوم الأربعاء 4 مارس 2026'],
  ['Nhar lekbir f lmaktaba, ajiw ghedda kamlin bach nqraw.', 'nhar tlata 3 mars 2026'],
])('%s means %s when it goes out on 2 March 2026', async (text, instead) => {
  const {findings} = await lint([rule], {post: `---\ndate: 2026-03-02\n---\n${text}`})
  expect(findings.map(({slots, suggestions}) => [slots['date'], suggestions?.map(one => one.text)])).toEqual([[instead, [instead]]])
})

test.each(['Book club next Friday.', 'Book club this Monday.'])('nobody can be sure which day “%s” means', async text => {
  const {findings} = await lint([rule], {post: `---\ndate: 2026-03-02\n---\n${text}`})
  expect(findings.map(({messageId}) => messageId)).toEqual(['relative'])
})
