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
    openQuote: {
      en: 'The front matter cannot be read: a quotation mark opens here and is never closed.',
      fr: 'L’en-tête ne peut pas être lu : un guillemet s’ouvre ici et n’est jamais fermé.',
      ar: 'لا يمكن قراءة رأس المنشور: فُتحت هنا علامة تنصيص ولم تُغلق.',
    },
    openBracket: {
      en: 'The front matter cannot be read: a bracket opens here and is never closed.',
      fr: 'L’en-tête ne peut pas être lu : un crochet s’ouvre ici et n’est jamais fermé.',
      ar: 'لا يمكن قراءة رأس المنشور: فُتح هنا قوس ولم يُغلق.',
    },
    comma: {
      en: 'The front matter cannot be read: a comma is missing in this list.',
      fr: 'L’en-tête ne peut pas être lu : il manque une virgule dans cette liste.',
      ar: 'لا يمكن قراءة رأس المنشور: تنقص فاصلة في هذه القائمة.',
    },
    colon: {
      en: 'The front matter cannot be read: this value holds a colon, and needs quotation marks around it.',
      fr: 'L’en-tête ne peut pas être lu : cette valeur contient un deux-points, il faut la mettre entre guillemets.',
      ar: 'لا يمكن قراءة رأس المنشور: في هذه القيمة نقطتان، فينبغي وضعها بين علامتي تنصيص.',
    },
    tab: {
      en: 'The front matter cannot be read: this line starts with a tab, where spaces belong.',
      fr: 'L’en-tête ne peut pas être lu : cette ligne commence par une tabulation, là où il faut des espaces.',
      ar: 'لا يمكن قراءة رأس المنشور: يبدأ هذا السطر بعلامة جدولة، ومكانها مسافات.',
    },
    noName: {
      en: 'The front matter cannot be read: this is no “name: value”, with a space after the colon.',
      fr: 'L’en-tête ne peut pas être lu : ceci n’est pas un « nom: valeur », avec une espace après le deux-points.',
      ar: 'لا يمكن قراءة رأس المنشور: ليس هذا «اسم: قيمة» بمسافة بعد النقطتين.',
    },
    sign: {
      en: 'The front matter cannot be read: a value that starts with @, *, % or ` needs quotation marks around it.',
      fr: 'L’en-tête ne peut pas être lu : une valeur qui commence par @, *, % ou ` doit être mise entre guillemets.',
      ar: 'لا يمكن قراءة رأس المنشور: القيمة التي تبدأ بإحدى العلامات @ و* و% و` ينبغي وضعها بين علامتي تنصيص.',
    },
    goesOn: {
      en: 'The front matter cannot be read: the value goes on after the quotation mark or bracket that ends it; put other quotation marks around all of it.',
      fr: 'L’en-tête ne peut pas être lu : la valeur continue après le guillemet ou le crochet qui la ferme ; mettez-la tout entière entre d’autres guillemets.',
      ar: 'لا يمكن قراءة رأس المنشور: تستمر القيمة بعد علامة التنصيص أو القوس الذي يغلقها؛ ضعها كلها بين علامتي تنصيص أخريين.',
    },
    sameName: {
      en: 'The front matter cannot be read: a name stands twice.',
      fr: 'L’en-tête ne peut pas être lu : un nom y figure deux fois.',
      ar: 'لا يمكن قراءة رأس المنشور: يرد فيه اسم مرتين.',
    },
    parts: {
      en: 'The front matter cannot be read: a line of three dashes parts it in two.',
      fr: 'L’en-tête ne peut pas être lu : une ligne de trois tirets le coupe en deux.',
      ar: 'لا يمكن قراءة رأس المنشور: سطر من ثلاث شرطات يقسمه قسمين.',
    },
    deep: {
      en: 'The front matter cannot be read: it is nested too deeply.',
      fr: 'L’en-tête ne peut pas être lu : il est imbriqué trop profondément.',
      ar: 'لا يمكن قراءة رأس المنشور: تداخُله أعمق مما ينبغي.',
    },
    merge: {
      en: 'The front matter cannot be read: a merge conflict left two versions of it side by side. Keep one, and take out the lines with <<<<<<<, ======= and >>>>>>>.',
      fr: 'L’en-tête ne peut pas être lu : un conflit de fusion y a laissé deux versions côte à côte. Gardez-en une, et retirez les lignes <<<<<<<, ======= et >>>>>>>.',
      ar: 'لا يمكن قراءة رأس المنشور: ترك فيه تعارضُ دمجٍ صيغتين متجاورتين. أبقِ إحداهما، واحذف الأسطر <<<<<<< و======= و>>>>>>>.',
    },
    unclosed: {
      en: 'The front matter opens here and is never closed: its fields would go out as text. Put a second line “---” under the last of them.',
      fr: 'L’en-tête s’ouvre ici et n’est jamais fermé : ses champs partiraient comme du texte. Mettez une seconde ligne « --- » sous le dernier.',
      ar: 'يبدأ رأس المنشور هنا ولا ينتهي، فتُنشر حقوله كأنها نص. ضع سطر «---» ثانياً تحت آخرها.',
    },
    broken: {
      en: 'The front matter cannot be read from this line on.',
      fr: 'L’en-tête ne peut pas être lu à partir de cette ligne.',
      ar: 'لا يمكن قراءة رأس المنشور ابتداءً من هذا السطر.',
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
    {
      post: '---\ntitre: La nuit des contes\nplateforme: x\n\nVenez écouter.',
      language: 'fr',
      marks: ['---'],
      why: 'a second line of dashes is wanting',
    },
    {post: '---\nDate: 4 May 2026, 6 pm\nPlace: map room\n\nCome and listen.', marks: [], why: 'a line of dashes over an announcement'},
    {post: 'Lbiblio m7loula --- daba ---', language: 'ary', marks: [], why: 'dashes in a text are no front matter'},
  ],
  check({post, report}) {
    for (const {kind, detail, fault = 'broken', span} of post.problems) {
      if (kind === 'duplicate-field') report('twice', span, {name: detail})
      else if (kind === 'not-fields') report('list', span)
      else if (kind === 'unclosed-front-matter') report('unclosed', span)
      else if (kind === 'front-matter') report(fault, span)
    }
  },
})
