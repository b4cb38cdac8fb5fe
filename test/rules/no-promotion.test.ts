import {describe, expect, test} from 'vitest'
import rule from '../../rules/no-promotion.js'
import {lint} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'takes no single word for an offer', post: 'A special offer of the library: borrow ten books for free.', marks: []},
  {
    why: 'takes a free trial of a database for what it is',
    post: 'Free trial of the JSTOR archive until Friday, tell us what you think.',
    marks: [],
  },
  {
    why: 'says that an affiliate earns',
    post: 'Cheap novels through our link, we earn a small commission on every order.',
    marks: ['Cheap novels through our link, we earn a small commission'],
    messages: ['commission'],
  },
  {
    why: 'knows a link that counts who sent the buyer',
    post: 'Sign up with my code: https://coins.example/?ref=karim and we both get a bonus on your first deposit.',
    marks: ['Sign up with my code: https://coins.example/?ref=karim and we both get a bonus on your first'],
  },
  {
    why: 'says that praise is paid for',
    post: 'Paid partnership: the lamp we love, in stores now, with free shipping.',
    marks: ['Paid partnership: the lamp we love, in stores now, with free shipping'],
    messages: ['sponsored'],
  },
  {
    why: 'knows easy money',
    post: 'Guaranteed profit with our trading bot, withdraw daily!',
    marks: ['Guaranteed profit with our trading bot, withdraw daily'],
    messages: ['money'],
  },
  {
    why: 'is no more than a warning where the library stands beside the offer',
    post: 'Burger and fries for 30 MAD at half price, order now! The reading room is open until ten: https://libguides.aui.ma/hours',
    marks: ['30 MAD at half price, order now'],
    severities: ['warning'],
  },
  {why: 'leaves a lecture about sales alone', post: 'Talk: how discounts and flash sales fool us, by a marketing professor.', marks: []},
  {
    why: 'leaves the words of others alone',
    post: 'The poster says “Order now, free delivery, 50% off” and hangs in our exhibition.',
    marks: [],
  },
  {
    why: 'leaves a quotation alone',
    post: '> Order now, free delivery, half price!\n\nAn advertisement of 1925, from our archive.',
    marks: [],
  },
  {
    why: 'leaves students’ own second-hand books alone',
    post: 'Students sell their used textbooks in the lobby on Friday, prices from 20 MAD.',
    marks: [],
  },
  {
    why: 'reads French prices',
    post: 'Manteaux à partir de 249 DH en boutique, livraison gratuite.',
    language: 'fr',
    marks: ['à partir de 249 DH en boutique, livraison gratuite'],
  },
  {why: 'leaves a cut of emissions alone', post: 'Le plan prévoit une réduction de 40 % des émissions.', language: 'fr', marks: []},
  {
    why: 'leaves a sale for a good cause alone',
    post: 'Vente de gâteaux, 10 DH la part, au profit de l’association.',
    language: 'fr',
    marks: [],
  },
  {
    why: 'knows Darija in Arabic letters',
    post: 'للكرا بيت مفروش، 900 درهم، عيطو ليا.',
    language: 'ary',
    marks: ['للكرا بيت مفروش، 900 درهم، عيطو ليا'],
    messages: ['sale'],
  },
  {why: 'leaves the printing prices alone in Darija', post: 'الطباعة ب درهم للورقة ف المكتبة.', language: 'ary', marks: []},
  {
    why: 'hears the second reader where no word sells',
    post: 'Softer, lighter, better: meet the new sneakers that everyone loves.',
    marks: ['Softer, lighter, better: meet the new sneakers that everyone loves'],
    messages: ['style'],
    severities: ['warning'],
  },
  {
    why: 'asks more of an article, in which a few such words stand apart',
    post: `The market sells olives for 20 MAD. ${'The walk goes on along the river and past the mill. '.repeat(30)}Cheap rooms are for rent.`,
    marks: [],
  },
  {why: 'a buyer who names faults', post: 'I tried the new headset: fine sound, 400 MAD, but not worth the price.', marks: []},
  {why: 'French: a buyer', post: 'Casque testé un mois : le son va, mais 400 dh, c’est cher pour ce que c’est.', language: 'fr', marks: []},
  {why: 'Arabic: a buyer', post: 'جربت هذه السماعات شهرا: الصوت جيد لكن الثمن مرتفع، 400 درهم.', language: 'ar', marks: []},
  {
    why: 'Darija: a buyer',
    post: 'had l9ahwa f Ifrane zwina, 9ahwa b 15 dh w l wifi mzyan, ghir l khdma t9ila.',
    language: 'ary',
    marks: [],
  },
  {why: 'advice to buyers', post: 'A new laptop for 6,000 MAD? Compare prices first, and keep the receipt.', marks: []},
  {why: 'French: advice to buyers', post: 'Un ordinateur à 6 000 dh ? Comparez les prix et gardez la facture.', language: 'fr', marks: []},
  {why: 'Arabic: advice to buyers', post: 'حاسوب جديد بثمن 6000 درهم؟ قارن الأسعار واحتفظ بالفاتورة.', language: 'ar', marks: []},
  {
    why: 'Darija: advice to buyers',
    post: 'قبل ما تشري تيليفون، قارن الأثمنة وشوف واش كاين الضمان، وما تخلصش مسبقا.',
    language: 'ary',
    marks: [],
  },
  {why: 'nothing that is sold', post: 'Nothing for sale here, only a clean kitchen and a shared fridge for students.', marks: []},
  {
    why: 'French: nothing that is sold',
    post: 'Rien à vendre ici : une cuisine propre et un frigo partagé pour les étudiants.',
    language: 'fr',
    marks: [],
  },
  {
    why: 'a restaurant praised in the library’s voice',
    post: 'Pizza Hut’s new menu is the best in town, go and taste it, says the library.',
    marks: ['best in town, go and taste'],
    severities: ['warning'],
  },
  {why: 'help is no writing', post: 'We help you write your essay.', language: 'en', marks: []},
  {why: 'tutors who help write nothing', post: 'Our tutors help you write your thesis, free of charge.', language: 'en', marks: []},
  {why: 'a workshop on writing', post: 'Essay-writing workshop, free, Tuesday.', language: 'en', marks: []},
  {why: 'advice against buying', post: 'Never buy essays: a bought essay is no essay.', language: 'en', marks: []},
  {why: 'a prize for an essay', post: 'The essay prize is 300 DH, hand in your text at the library.', language: 'en', marks: []},
  {why: 'a question about machines', post: 'Who writes your essay, you or a machine? Talk on Tuesday.', language: 'en', marks: []},
  {why: 'a page costs what it costs to print', post: 'Is your essay written? Print it here for 1 DH a page.', language: 'en', marks: []},
  {why: 'the words of a mill, quoted', post: '“We sell essays, 300 DH a page”: how essay mills work, a talk.', language: 'en', marks: []},
  {why: 'news of a mill', post: 'The police closed a site that sold essays for 300 DH a page.', language: 'en', marks: []},
  {why: 'a hero of a novel', post: 'The novel’s hero sells essays to students for 300 DH: book of the week.', language: 'en', marks: []},
  {why: 'help in French', post: 'On vous aide à rédiger votre mémoire.', language: 'fr', marks: []},
  {why: 'a workshop in French', post: 'Atelier gratuit : rédiger son mémoire.', language: 'fr', marks: []},
  {why: 'a question in French', post: 'Qui rédige votre mémoire : vous ou la machine ? Débat mardi.', language: 'fr', marks: []},
  {why: 'a tutor who reads', post: 'Un tuteur relit votre mémoire avec vous, c’est gratuit.', language: 'fr', marks: []},
  {why: 'advice in French', post: 'N’achetez jamais un mémoire.', language: 'fr', marks: []},
  {why: 'help in Arabic', post: 'نساعدك على كتابة بحثك.', language: 'ar', marks: []},
  {why: 'a workshop in Arabic', post: 'ورشة مجانية في كتابة البحوث.', language: 'ar', marks: []},
  {why: 'a question in Arabic', post: 'من يكتب بحثك: أنت أم الآلة؟ ندوة يوم الثلاثاء.', language: 'ar', marks: []},
  {why: 'nobody in Arabic', post: 'لا أحد يكتب بحثك سواك.', language: 'ar', marks: []},
  {why: 'help in Darija', post: 'n3awnok tkteb lbe7t dyalk.', language: 'ary', marks: []},
  {why: 'a question in Darija', post: 'chkoun kaykteb lik lbe7t: nta wla ChatGPT? nadwa nhar tlat.', language: 'ary', marks: []},
  {why: 'help in Arabic letters', post: 'نعاونوك تكتب البحث ديالك.', language: 'ary', marks: []},
])

describe('work that students must do themselves', () => {
  test.each([
    ['an essay is written to order', 'Need your essay written? Order now, 300 DH a page. https://library.aui.ma/x', 'en', 'misconduct'],
    ['essays are sold, whatever desk is named', 'We sell essays: 300 DH a page, WhatsApp. Ask at the library.', 'en', 'misconductMaybe'],
    [
      'a tutor writes what a course asks for',
      'Our tutor writes your essay for the library course in 24 hours, 300 DH.',
      'en',
      'misconductMaybe',
    ],
    ['who writes for money says so', 'We write your essay for 300 DH. https://library.aui.ma/x', 'en', 'misconductMaybe'],
    [
      'a thesis is written to order, French',
      'Besoin de votre mémoire rédigé ? Commandez maintenant, 300 DH la page. https://library.aui.ma/x',
      'fr',
      'misconduct',
    ],
    [
      'theses are sold, French',
      'Nous vendons des mémoires : 30 DH la page, WhatsApp. Demandez à la bibliothèque.',
      'fr',
      'misconductMaybe',
    ],
    [
      'a tutor writes, French',
      'Notre tuteur rédige votre dissertation en 24 heures, 300 DH. https://library.aui.ma/x',
      'fr',
      'misconductMaybe',
    ],
    ['research is sold, Arabic', 'نبيع البحوث: 30 درهما للصفحة، واتساب. اسألوا في المكتبة.', 'ar', 'misconductMaybe'],
    [
      'research is written to order, Arabic',
      'هل تحتاج إلى من يكتب بحثك؟ اطلب الآن، 30 درهما للصفحة. https://library.aui.ma/x',
      'ar',
      'misconduct',
    ],
    ['theses are sold, Darija in Latin letters', 'kanbi3o lbo7ot: 30 dh lssaf7a, whatsapp. sowlo f lbiblio.', 'ary', 'misconductMaybe'],
    ['theses are sold, Darija in Arabic letters', 'كنبيعو البحوت: 30 درهم للصفحة، واتساب. سولو ف المكتبة.', 'ary', 'misconductMaybe'],
  ] as const)('%s', async (_why, post, language, message) => {
    const {findings} = await lint([rule], {post, language})
    expect(findings.map(({messageId}) => messageId)).toEqual([message])
  })
})
