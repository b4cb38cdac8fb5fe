import {defineRule, isForeign, standsIn} from '../src/kit.js'
import {heardIn} from './panel.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'speaks-for-library',
  clause: policy.representation,
  severity: 'warning',
  summary: 'A post speaks for the library: it takes no side in public life, sells nobody’s wares, and runs nobody down.',
  translations: {
    fr: 'Une publication parle au nom de la bibliothèque : elle ne prend pas parti dans la vie publique et ne vante ni ne dénigre la marchandise de personne.',
    ar: 'يتحدث المنشور باسم المكتبة: لا ينحاز في الشأن العام ولا يروّج لبضاعة أحد ولا يطعن فيها.',
  },
  messages: {
    opinion: {
      en: '“{text}” gives one person’s opinion in the library’s voice.',
      fr: '« {text} » donne un avis personnel au nom de la bibliothèque.',
      ar: '«{text}» رأي شخصي باسم المكتبة.',
    },
    politics: {
      en: '“{text}” passes a verdict on public life in the library’s voice.',
      fr: '« {text} » juge la vie publique au nom de la bibliothèque.',
      ar: '«{text}» حكم على الشأن العام باسم المكتبة.',
    },
    endorsement: {
      en: '“{text}” tells readers how to vote or what to boycott.',
      fr: '« {text} » dit aux lecteurs pour qui voter ou quoi boycotter.',
      ar: 'يقول «{text}» للقراء لمن يصوتون أو ماذا يقاطعون.',
    },
    praise: {
      en: '“{text}” praises one seller’s product over the others.',
      fr: '« {text} » vante le produit d’un fournisseur au détriment des autres.',
      ar: '«{text}» تفضيل لمنتج مورد على غيره.',
    },
    blame: {
      en: '“{text}” runs a supplier down in the library’s name; say what happened and what readers can do, and tell the supplier the rest.',
      fr: '« {text} » dénigre un fournisseur au nom de la bibliothèque ; dites ce qui s’est passé et ce que peuvent faire les lecteurs, et le reste au fournisseur.',
      ar: '«{text}» طعن في مورد باسم المكتبة؛ اذكر ما حدث وما يمكن للقراء فعله، وقل الباقي للمورد نفسه.',
    },
    disclaimer: {
      en: '“{text}” admits that the library does not say this; then the library’s channel should not say it either.',
      fr: '« {text} » reconnaît que ce n’est pas la bibliothèque qui parle ; son compte ne devrait donc pas le dire non plus.',
      ar: '«{text}» إقرار بأن هذا ليس كلام المكتبة، فلا ينبغي أن تقوله قناتها.',
    },
    heard: {
      en: '“{text}” may be one person’s view in the library’s voice.',
      fr: '« {text} » est peut-être un avis personnel donné au nom de la bibliothèque.',
      ar: 'قد يكون «{text}» رأياً شخصياً باسم المكتبة.',
    },
  },
  hint: {
    en: 'Keep to what the library knows and does; an opinion on a book is signed by whoever holds it.',
    fr: 'Tenez-vous-en à ce que la bibliothèque sait et fait ; un avis sur un livre se signe.',
    ar: 'اقتصر على ما تعرفه المكتبة وما تفعله؛ أما الرأي في كتاب فيوقعه صاحبه.',
  },
  examples: [
    {post: 'In my opinion the new parking fees are madness.', marks: ['In my opinion']},
    {post: 'In my opinion this is the saddest novel on our shelves. — Hind, first floor', marks: [], why: 'a signed view of a book'},
    {post: 'Vote for the Harbour Alliance, the only party that reads.', marks: ['Vote for']},
    {post: 'Vote for your favourite cover of the year.', marks: [], why: 'a ballot of readers'},
    {post: 'The minister’s plan for schools is a disgrace.', marks: ['a disgrace']},
    {post: 'Debate night: is the minister’s plan for schools a disgrace?', marks: [], why: 'a debate'},
    {post: 'Scopus is simply the best, nothing beats it.', marks: ['simply the best']},
    {post: 'The database is down again: our supplier is a joke.', marks: ['a joke']},
    {post: 'The database is down; the supplier promises it back by noon.', marks: [], why: 'what happened, and no more'},
    {post: 'À mon avis, cette taxe est une erreur.', language: 'fr', marks: ['À mon avis']},
    {post: 'Votez pour votre couverture préférée !', language: 'fr', marks: []},
    {post: 'قرار الحكومة مهزلة.', language: 'ar', marks: ['مهزلة']},
    {post: 'انقطعت الخدمة مجدداً، فالشركة التي تديرها مهزلة.', language: 'ar', marks: ['مهزلة']},
    {post: 'f ra2yi had l9arar ghalat', language: 'ary', marks: ['f ra2yi']},
    {post: 'chno ra2ykom f had lktab?', language: 'ary', marks: []},
  ],
  check({post, lexicon, report}) {
    let found = false
    for (const passage of post.passages.filter(({kind}) => kind !== 'quote' && kind !== 'alt')) {
      for (const {kind, start, end} of standsIn(passage, post, lexicon)) {
        found = true
        // Views on what no library speaks of are not heard as the library’s; relevant-to-community says that the post is none of its own.
        if (VIEWS.has(kind) && isForeign(post, lexicon)) continue
        report(kind, passage.locate(start, end), {text: passage.text.slice(start, end)})
      }
    }
    const heard = found ? undefined : heardIn('opinion', post, lexicon)
    if (heard) report('heard', heard.passage.locate(heard.start, heard.end), {text: heard.text})
  },
})

const VIEWS: ReadonlySet<string> = new Set(['opinion', 'politics'])
