import {defineRule} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'valid-front-matter',
  clause: policy.representation,
  severity: 'error',
  summary: 'The front matter of a post can be read.',
  translations: {
    fr: 'L’en-tête d’une publication peut être lu.',
    ar: 'يمكن قراءة رأس المنشور.',
  },
  messages: {
    broken: {
      en: 'The front matter cannot be read: {detail}.',
      fr: 'L’en-tête ne peut pas être lu : {detail}.',
      ar: 'لا يمكن قراءة رأس المنشور: {detail}.',
    },
    twice: {
      en: '“{name}” is stated twice; only the first counts.',
      fr: '« {name} » est indiqué deux fois ; seul le premier compte.',
      ar: 'ذُكر الحقل «{name}» مرتين، ولا يُحتسب إلا الأول.',
      severity: 'warning',
    },
    list: {
      en: 'Front matter is a list of fields, one “name: value” a line.',
      fr: 'Un en-tête est une liste de champs, un « nom: valeur » par ligne.',
      ar: 'رأس المنشور قائمة حقول، في كل سطر «اسم: قيمة».',
    },
  },
  hint: {
    en: 'Write one “name: value” a line between the two lines “---”, and put quotation marks around a value that holds a colon.',
    fr: 'Écrivez un « nom: valeur » par ligne entre les deux lignes « --- », et mettez entre guillemets une valeur qui contient deux-points.',
    ar: 'اكتب «اسم: قيمة» في كل سطر بين سطري «---»، وضع القيمة التي تتضمن نقطتين بين علامتي تنصيص.',
  },
  examples: [
    {post: '---\ntitle: "Library: a love story"\n---\nCome and listen.', marks: []},
    {post: '---\ntitle: "Library\n---\nCome and listen.', marks: ['title: "Library'], why: 'a quotation mark that is never closed'},
    {post: '---\nauteur: Salma\nauteur: Idriss\n---\nBonjour à toutes et à tous.', language: 'fr', marks: ['auteur']},
    {post: '---\nمكتبة\n---\nأهلاً بكم.', language: 'ar', marks: ['مكتبة'], why: 'a text is no list of fields'},
    {post: 'Lbiblio m7loula --- daba ---', language: 'ary', marks: [], why: 'dashes in a text are no front matter'},
  ],
  check({post, report}) {
    for (const {kind, detail, span} of post.problems) {
      if (kind === 'duplicate-field') report('twice', span, {name: detail})
      else if (kind === 'not-fields') report('list', span)
      else if (kind === 'front-matter') report('broken', span, {detail})
    }
  },
})
