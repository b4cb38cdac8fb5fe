import {defineRule, offencesIn, phrasesIn, strings, unaccepted} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-offensive-language',
  clause: policy.offence,
  severity: 'error',
  summary: 'A post holds no profanity.',
  translations: {
    fr: 'Une publication ne contient aucune grossièreté.',
    ar: 'لا يتضمن المنشور ألفاظاً نابية.',
  },
  sensitive: true,
  options: {
    terms: strings('Further words that the library does not use.'),
    allow: strings('Phrases the library accepts as they stand, such as a book title.'),
  },
  messages: {
    vulgar: {
      en: '“{text}” is a vulgar word.',
      fr: '« {text} » est un mot grossier.',
      ar: '«{text}» لفظ نابٍ.',
    },
    coarse: {
      en: '“{text}” is coarse to many readers.',
      fr: '« {text} » est familier ou choquant pour beaucoup de lecteurs.',
      ar: '«{text}» لفظ غير لائق عند كثير من القراء.',
      severity: 'warning',
    },
    listed: {
      en: '“{text}” is on the library’s own list of words it does not use.',
      fr: '« {text} » figure dans la liste des mots que la bibliothèque n’emploie pas.',
      ar: '«{text}» من الألفاظ التي لا تستعملها المكتبة، بحسب قائمتها.',
    },
  },
  hint: {
    en: 'Say it as you would at the desk. A title or a quotation keeps its words, in quotation marks.',
    fr: 'Dites-le comme vous le diriez à l’accueil. Un titre ou une citation garde ses mots, entre guillemets.',
    ar: 'قلها كما تقولها لمن يقف أمامك عند الشباك. أما العنوان أو الاقتباس فيبقى بألفاظه بين علامتي تنصيص.',
  },
  examples: [
    {post: 'What a fucking week.', marks: ['fucking']},
    {post: 'Damn it, the printer again.', marks: ['Damn it']},
    {post: 'On display: the novel *Bullshit Jobs* and its critics.', marks: [], why: 'a title'},
    {post: 'Putain, la salle est fermée.', language: 'fr', marks: ['Putain']},
    {post: 'Votre livre est en retard.', language: 'fr', marks: [], why: 'retard is lateness in French'},
    {post: 'خرا على هذا الدوام.', language: 'ar', marks: ['خرا على']},
    {post: 'معرض الأسبوع: تاريخ كلمة «خرا» في العامية.', language: 'ar', marks: [], why: 'the word is what the exhibition is about'},
    {post: 'had l imprimante m9ewda lyoum.', language: 'ary', marks: ['m9ewda']},
    {post: 'had l imprimante 3eyyana lyoum, smeho lina.', language: 'ary', marks: [], why: 'a machine that is tired, and nothing coarse'},
  ],
  check({post, options, lexicon, report}) {
    for (const {kind, text, span} of unaccepted(offencesIn(post, lexicon), post, options.allow)) {
      if (kind === 'vulgar' || kind === 'coarse') report(kind, span, {text})
    }
    for (const {text, ...span} of phrasesIn(post, options.terms)) report('listed', span, {text})
  },
})
