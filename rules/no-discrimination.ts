import {defineRule, offencesIn, phrasesIn, strings, unaccepted} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-discrimination',
  clause: policy.offence,
  severity: 'error',
  summary: 'A post uses no slur, and demeans, threatens or shuts out nobody for who they are.',
  translations: {
    fr: 'Une publication n’emploie aucune injure visant un groupe, et ne rabaisse, ne menace ni n’exclut personne pour ce qu’il est.',
    ar: 'لا يستعمل المنشور ألفاظاً مهينة لفئة من الناس، ولا يحط من أحد ولا يهدده ولا يقصيه بسبب هويته.',
  },
  sensitive: true,
  options: {
    terms: strings('Further words that the library holds for slurs.'),
    allow: strings('Phrases the library accepts as they stand, such as a book title.'),
  },
  messages: {
    racist: {
      en: '“{text}” reads as racist.',
      fr: '« {text} » sera perçu comme raciste.',
      ar: 'يُفهم من «{text}» تمييز عنصري.',
    },
    xenophobic: {
      en: '“{text}” reads as xenophobic.',
      fr: '« {text} » sera perçu comme xénophobe.',
      ar: 'يُفهم من «{text}» كراهية للأجانب.',
    },
    religious: {
      en: '“{text}” reads as contempt for a faith.',
      fr: '« {text} » sera perçu comme du mépris pour une religion.',
      ar: 'يُفهم من «{text}» احتقار لدين.',
    },
    sexist: {
      en: '“{text}” reads as sexist.',
      fr: '« {text} » sera perçu comme sexiste.',
      ar: 'يُفهم من «{text}» تمييز على أساس الجنس.',
    },
    homophobic: {
      en: '“{text}” reads as homophobic.',
      fr: '« {text} » sera perçu comme homophobe.',
      ar: 'يُفهم من «{text}» كراهية للمثليين.',
    },
    transphobic: {
      en: '“{text}” reads as transphobic.',
      fr: '« {text} » sera perçu comme transphobe.',
      ar: 'يُفهم من «{text}» كراهية للعابرين جنسياً.',
    },
    ableist: {
      en: '“{text}” reads as contempt for disabled people.',
      fr: '« {text} » sera perçu comme du mépris pour les personnes handicapées.',
      ar: 'يُفهم من «{text}» احتقار لذوي الإعاقة.',
    },
    ageist: {
      en: '“{text}” reads as contempt for people’s age.',
      fr: '« {text} » sera perçu comme du mépris envers des gens pour leur âge.',
      ar: 'يُفهم من «{text}» احتقار للناس بسبب سنهم.',
    },
    classist: {
      en: '“{text}” reads as contempt for the poor.',
      fr: '« {text} » sera perçu comme du mépris de classe.',
      ar: 'يُفهم من «{text}» احتقار للفقراء.',
    },
    regional: {
      en: '“{text}” reads as contempt for the people of a region.',
      fr: '« {text} » sera perçu comme du mépris pour les gens d’une région.',
      ar: 'يُفهم من «{text}» احتقار لأهل جهة معينة.',
    },
    listed: {
      en: '“{text}” is on the library’s own list of slurs.',
      fr: '« {text} » figure dans la liste d’injures établie par la bibliothèque.',
      ar: '«{text}» من الألفاظ المهينة في قائمة المكتبة.',
    },
  },
  hint: {
    en: 'Speak of people as they speak of themselves; where the word itself is the subject, put it in quotation marks and say whose it is.',
    fr: 'Parlez des gens comme ils parlent d’eux-mêmes ; si le mot est le sujet, mettez-le entre guillemets et dites de qui il vient.',
    ar: 'سمّ الناس بما يسمون به أنفسهم، وإن كان اللفظ نفسه هو الموضوع فضعه بين علامتي تنصيص واذكر صاحبه.',
  },
  examples: [
    {post: 'Immigrants are vermin, so no more guest cards.', marks: ['Immigrants are vermin']},
    {post: 'We should deport all foreigners before finals.', marks: ['deport all foreigners']},
    {post: 'Faggots get no locker this term.', marks: ['Faggots']},
    {
      post: 'A lecture on the word “nigger” in American courtrooms, 5 pm, room 204.',
      marks: [],
      why: 'the word is the subject of a lecture',
    },
    {post: 'Immigrants are not vermin: meet five of our readers.', marks: [], why: 'it denies the contempt'},
    {post: 'Our Deaf and blind readers have two new rooms.', marks: [], why: 'it names a group, and no more'},
    {post: 'Les immigrés sont de la vermine.', language: 'fr', marks: ['immigrés sont de la vermine']},
    {post: 'Conférence : « Les immigrés sont de la vermine », histoire d’un discours de haine.', language: 'fr', marks: []},
    {post: 'المهاجرون حشرات.', language: 'ar', marks: ['مهاجرون حشرات']},
    {post: 'ندوة عن العنصرية ضد المهاجرين يوم الخميس.', language: 'ar', marks: []},
    {post: 'lmohajirin kolhom 7acharat.', language: 'ary', marks: ['lmohajirin kolhom 7acharat']},
    {post: 'Mer7ba b lmohajirin f lbiblio, kolchi 3ndo blassto.', language: 'ary', marks: []},
  ],
  check({post, options, lexicon, report}) {
    for (const {kind, text, span} of unaccepted(offencesIn(post, lexicon), post, options.allow)) {
      if (kind !== 'insult' && kind !== 'threat' && kind !== 'vulgar' && kind !== 'coarse') report(kind, span, {text})
    }
    for (const {text, ...span} of phrasesIn(post, options.terms)) report('listed', span, {text})
  },
})
