import {defineRule, offencesIn, phrasesIn, strings, unaccepted} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-personal-attack',
  clause: policy.attacks,
  severity: 'error',
  summary: 'A post insults and threatens nobody: not the reader, not a person it names or describes.',
  translations: {
    fr: 'Une publication n’insulte et ne menace personne : ni le lecteur, ni une personne qu’elle nomme ou décrit.',
    ar: 'لا يشتم المنشور أحداً ولا يهدده: لا القارئ ولا شخصاً يذكره أو يصفه.',
  },
  sensitive: true,
  options: {
    terms: strings('Further words that the library holds for insults.'),
    allow: strings('Phrases the library accepts as they stand, such as a book title.'),
  },
  messages: {
    insult: {
      en: '“{text}” reads as an insult to a person.',
      fr: '« {text} » sera perçu comme une insulte envers quelqu’un.',
      ar: 'يُفهم من «{text}» إهانة لشخص.',
    },
    threat: {
      en: '“{text}” reads as a threat.',
      fr: '« {text} » sera perçu comme une menace.',
      ar: 'يُفهم من «{text}» تهديد.',
    },
    listed: {
      en: '“{text}” is on the library’s own list of insults.',
      fr: '« {text} » figure dans la liste d’insultes établie par la bibliothèque.',
      ar: '«{text}» من الإهانات في قائمة المكتبة.',
    },
  },
  hint: {
    en: 'Say what happened, not what someone is.',
    fr: 'Dites ce qui s’est passé, pas ce que quelqu’un est.',
    ar: 'اذكر ما حدث، لا صفة الشخص.',
  },
  examples: [
    {post: 'Whoever kept the atlas is an idiot.', marks: ['idiot']},
    {post: 'You are a moron if you fold the pages.', marks: ['moron']},
    {post: 'Thank you to whoever returned the atlas.', marks: []},
    {post: 'Prince Myshkin, “The Idiot”, is in the stacks.', marks: [], why: 'a title'},
    {post: 'The new printer is an idiot.', marks: [], why: 'a machine takes no offence'},
    {post: 'Celui qui a gardé l’atlas est un imbécile.', language: 'fr', marks: ['imbécile']},
    {post: 'L’imprimante est encore bête ce matin.', language: 'fr', marks: [], why: 'a machine'},
    {post: 'يا غبي، رجع الأطلس.', language: 'ar', marks: ['غبي']},
    {post: 'رواية «الأبله» لدوستويفسكي على الرف.', language: 'ar', marks: [], why: 'a title'},
    {post: 'nta mkellekh, 9ra lqanoun.', language: 'ary', marks: ['mkellekh']},
    {post: 'riwaya dyal 7imar l7akim rah f rraff.', language: 'ary', marks: [], why: 'a title'},
  ],
  check({post, options, lexicon, report}) {
    for (const {kind, text, span} of unaccepted(offencesIn(post, lexicon), post, options.allow)) {
      if (kind === 'insult' || kind === 'threat') report(kind, span, {text})
    }
    for (const {text, ...span} of phrasesIn(post, options.terms)) report('listed', span, {text})
  },
})
