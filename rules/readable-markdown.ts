import {defineRule} from '../src/kit.js'
import {policy} from './policy.js'

const DEEP = '>'.repeat(41)

export default defineRule({
  id: 'readable-markdown',
  clause: policy.representation,
  severity: 'warning',
  summary: 'The Markdown of a post can be read within a moment.',
  translations: {
    fr: 'Le Markdown d’une publication se lit en un instant.',
    ar: 'تُقرأ صيغة ماركداون في المنشور في لحظة.',
  },
  messages: {
    deep: {
      en: 'Quotations or lists are nested more than forty deep here, so the post was read as plain text.',
      fr: 'Des citations ou des listes s’emboîtent ici sur plus de quarante niveaux ; la publication a donc été lue comme du texte brut.',
      ar: 'تتداخل هنا الاقتباسات أو القوائم في أكثر من أربعين مستوى، فقُرئ المنشور على أنه نص عادي.',
    },
    dense: {
      en: 'So many “{sign}” without a blank line between them cannot be read as Markdown; the post was read as plain text.',
      fr: 'Autant de « {sign} » sans ligne vide entre eux ne se lisent pas en Markdown ; la publication a été lue comme du texte brut.',
      ar: 'لا يمكن قراءة هذا العدد من «{sign}» بلا سطر فارغ بينها كماركداون، فقُرئ المنشور على أنه نص عادي.',
    },
    long: {
      en: 'This is too much Markdown for one post, so it was read as plain text.',
      fr: 'C’est trop de Markdown pour une seule publication ; elle a donc été lue comme du texte brut.',
      ar: 'هذا أكثر مما يسعه منشور واحد من ماركداون، فقُرئ على أنه نص عادي.',
    },
  },
  hint: {
    en: 'Take out what a program has left behind, or cut the post into several; m6l knows links and images only where it reads the Markdown.',
    fr: 'Retirez ce qu’un programme a laissé, ou découpez la publication : liens et images ne sont reconnus que si le Markdown est lu.',
    ar: 'احذف ما خلّفه برنامج ما، أو قسّم المنشور إلى عدة منشورات؛ فلا يتعرف m6l على الروابط والصور إلا حيث يقرأ ماركداون.',
  },
  examples: [
    {post: `${DEEP} Did you get my mail about the atlas?`, marks: [DEEP], why: 'a mail that was answered for ever'},
    {post: '> > > Did you get my mail about the atlas?', marks: [], why: 'three are no harm'},
    {post: `${DEEP} Le catalogue est en ligne.`, language: 'fr', marks: [DEEP]},
    {post: `${DEEP} افتتح المعرض مساء أمس.`, language: 'ar', marks: [DEEP]},
    {post: `${DEEP} Lktab kayn f lbiblio.`, language: 'ary', marks: [DEEP]},
    {post: `${'* '.repeat(60).trimEnd()}\n\nThe atlas is back.`, marks: [], why: 'a line across the page'},
    {post: `${DEEP} Did you get my mail?`, path: 'post.txt', marks: [], why: 'plain text holds no Markdown'},
  ],
  check({post, report}) {
    for (const {kind, detail, span} of post.problems) {
      if (kind === 'deep-markdown') report('deep', span)
      else if (kind === 'dense-markdown') report('dense', span, {sign: detail})
      else if (kind === 'long-markdown') report('long', span)
    }
  },
})
