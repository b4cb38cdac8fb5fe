import {attributionOf, defineRule, type Lexicon, type Post, type Quotation, quotationsIn, wholeNumber} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'quote-has-source',
  clause: policy.copying,
  severity: 'warning',
  summary: 'A longer quotation says whose words it gives, and stays short enough to be a quotation.',
  options: {
    attributeFrom: wholeNumber('From how many words on a quotation must name its author or source.', 25, 1),
    longest: wholeNumber('How many words a quotation may have, even with its source.', 50, 1),
  },
  messages: {
    unattributed: {
      en: 'This quotation of {words} words does not say whose words they are.',
      fr: 'Cette citation de {words} mots ne dit pas de qui elle est.',
      ar: 'لا يذكر هذا الاقتباس ({words} كلمة) صاحبه ولا مصدره.',
    },
    tooLong: {
      en: 'This quotation has {words} words; the library quotes {longest} at most.',
      fr: 'Cette citation compte {words} mots ; la bibliothèque en cite {longest} au plus.',
      ar: 'عدد كلمات هذا الاقتباس {words}، والحد الأقصى في المكتبة {longest}.',
    },
  },
  hint: {
    en: 'Name the author and the work right before or after the quotation, and keep only the lines that matter.',
    fr: 'Nommez l’auteur et l’œuvre juste avant ou après la citation, et ne gardez que les lignes utiles.',
    ar: 'اذكر الكاتب والعمل قبل الاقتباس مباشرة أو بعده، واقتصر على السطور الضرورية.',
  },
  examples: [
    {
      post: '“A library that opens only when it suits the staff is a warehouse with curtains, and a warehouse, however clean, teaches nobody to read, to doubt, or to stay an hour longer.”\n\nCome in out of the snow.',
      marks: [
        '“A library that opens only when it suits the staff is a warehouse with curtains, and a warehouse, however clean, teaches nobody to read, to doubt, or to stay an hour longer.”',
      ],
    },
    {
      post: '“A library that opens only when it suits the staff is a warehouse with curtains, and a warehouse, however clean, teaches nobody to read, to doubt, or to stay an hour longer.” — Hanna Weiss, *Open Late*',
      marks: [],
    },
    {post: '“Read slowly,” says a sign at the entrance.', marks: [], why: 'short quotations are free'},
    {
      post: 'Comme l’écrit Nadia Belkacem :\n\n> On ne range pas les livres pour qu’ils se taisent, on les range pour qu’ils se répondent, et c’est dans ce murmure des rayons que commence le travail du lecteur.',
      language: 'fr',
      marks: [],
    },
    {
      post: 'Citation du jour :\n\n> On ne range pas les livres pour qu’ils se taisent, on les range pour qu’ils se répondent, et c’est dans ce murmure des rayons que commence le travail du lecteur.',
      language: 'fr',
      marks: [
        'On ne range pas les livres pour qu’ils se taisent, on les range pour qu’ils se répondent, et c’est dans ce murmure des rayons que commence le travail du lecteur.',
      ],
    },
    {
      post: 'حكمة اليوم: «ليست المكتبة جدرانا ورفوفا وأرقاما على ظهور الكتب، بل هي تلك اللحظة التي يرفع فيها القارئ رأسه عن الصفحة فيرى العالم أوسع قليلا مما كان عليه قبل أن يجلس إليها»',
      language: 'ar',
      marks: [
        '«ليست المكتبة جدرانا ورفوفا وأرقاما على ظهور الكتب، بل هي تلك اللحظة التي يرفع فيها القارئ رأسه عن الصفحة فيرى العالم أوسع قليلا مما كان عليه قبل أن يجلس إليها»',
      ],
    },
    {
      post: 'galet Zineb f lklma dyalha: “lmaktaba machi ghir ktouba msefffin, lmaktaba hiya l blasa li kat9der tgles fiha b bouhdek w ma t7essch b rassek bouhdek, w hadchi howa li khassna nb9aw n7afdou 3lih f had jami3a”',
      language: 'ary',
      marks: [],
    },
  ],
  check({post, options, lexicon, report}) {
    const terms = lexicon('attribution')
    for (const quotation of quotationsIn(post)) {
      const {words, span} = quotation
      if (words < Math.min(options.attributeFrom, options.longest + 1) || isNote(quotation, terms) || isCaption(quotation, post)) continue
      const attribution = attributionOf(quotation, post, terms)
      if (attribution === 'scripture') continue
      if (!attribution && words >= options.attributeFrom) report('unattributed', span, {words})
      else if (words > options.longest) report('tooLong', span, {words, longest: options.longest})
    }
  },
})

/** A blockquote that opens with “Note:” or a sign is the writer's own box. */
function isNote({mark, passages}: Quotation, terms: Lexicon): boolean {
  const [first] = passages
  if (mark || !first) return false
  if (/^\s*(?:\p{Extended_Pictographic}|:[a-z_]{2,30}:|\[[!x ])/u.test(first.text)) return true
  const [opening] = terms.only('callout').inAny(first)
  if (!opening || first.text.slice(0, opening.start).trim() !== '') return false
  return /^\s{0,2}[:：!—–-]/u.test(first.text.slice(opening.end))
}

/** A blockquote right under an image describes the image. */
function isCaption({mark, span}: Quotation, {images, source}: Post): boolean {
  return (
    !mark &&
    images.some(
      image => image.span.end <= span.start && /^(?:\{[^{}]{0,200}\})?[\s>]{0,20}$/u.test(source.slice(image.span.end, span.start)),
    )
  )
}
