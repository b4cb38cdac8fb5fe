import {
  attributionOf,
  defineRule,
  type Lexicon,
  type Post,
  type Quotation,
  quotationsIn,
  type SourcedQuotation,
  sourceName,
  takenFrom,
  wholeNumber,
} from '../src/kit.js'
import {policy} from './policy.js'

/** So few words of even the shortest source are free. */
const FEW_WORDS = 30

export default defineRule({
  id: 'quote-has-source',
  clause: policy.copying,
  severity: 'warning',
  summary: 'A longer quotation says whose words it gives, and stays short enough to be a quotation.',
  translations: {
    fr: 'Une citation un peu longue dit de qui elle est, et reste assez courte pour être une citation.',
    ar: 'يذكر الاقتباس الطويل صاحبه، ويبقى قصيراً بما يكفي ليكون اقتباساً.',
  },
  usesSources: true,
  options: {
    attributeFrom: wholeNumber('From how many words on a quotation must name its author or source.', 25, 1),
    longest: wholeNumber('How many words a quotation may have, even with its source.', 50, 1),
    share: wholeNumber('How much of a source, in per cent of its words, a quotation of more than 30 words may be.', 10, 1),
    poemLines: wholeNumber('How many lines of a poem a quotation may have.', 2, 1),
  },
  messages: {
    unnamedSource: {
      en: 'This quotation is from {source} and does not say so.',
      fr: 'Cette citation vient de {source} et ne le dit pas.',
      ar: 'هذا الاقتباس من {source} دون ذكر ذلك.',
    },
    tooMuch: {
      en: 'This quotation is {share}% of {source}; the library quotes {most}% at most.',
      fr: 'Cette citation fait {share} % de {source} ; la bibliothèque en cite {most} % au plus.',
      ar: 'يمثل هذا الاقتباس {share}٪ من {source}، والحد الأقصى في المكتبة {most}٪.',
    },
    tooManyLines: {
      en: 'This quotation has {lines} lines of the poem {source}; the library quotes {most} at most.',
      fr: 'Cette citation donne {lines} vers du poème {source} ; la bibliothèque en cite {most} au plus.',
      ar: 'عدد الأبيات أو الأسطر المقتبسة هنا من قصيدة {source} هو {lines}، والحد الأقصى في المكتبة {most}.',
    },
    unattributed: {
      en: 'This quotation of {words} words does not say whose words they are.',
      fr: 'Cette citation de {words} mots ne dit pas de qui elle est.',
      ar: 'لا يذكر هذا الاقتباس (عدد كلماته {words}) صاحبه ولا مصدره.',
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
  check({post, options, sources, lexicon, report}) {
    const terms = lexicon('attribution')
    const {quoted} = takenFrom(post, sources, {attribution: terms, institution: lexicon('institution'), formula: lexicon('formula')})
    for (const quotation of quotationsIn(post)) {
      const known = quoted.find(({quotation: {span}}) => span.start === quotation.span.start)
      const {words, span} = quotation
      const isShort = words < Math.min(options.attributeFrom, options.longest + 1)
      if ((isShort && !known) || isNote(quotation, terms) || isCaption(quotation, post)) continue
      const attribution = attributionOf(quotation, post, terms)
      if (attribution === 'scripture') continue
      if (!attribution && known) report('unnamedSource', span, {source: sourceName(known.passage.source)})
      else if (!attribution && words >= options.attributeFrom) report('unattributed', span, {words})
      else if (words > options.longest) report('tooLong', span, {words, longest: options.longest})
      else if (known) reportExcess(known)
    }

    function reportExcess({quotation: {span, words}, passage: {source}}: SourcedQuotation): void {
      const lines = post.source
        .slice(span.start, span.end)
        .split(/\n/u)
        .filter(line => /\p{L}/u.test(line)).length
      const share = Math.round((100 * words) / Math.max(1, source.words))
      const {poemLines: mostLines, share: most} = options
      if (source.kind === 'poem' && lines > mostLines) report('tooManyLines', span, {source: sourceName(source), lines, most: mostLines})
      else if (words > FEW_WORDS && share > most) report('tooMuch', span, {source: sourceName(source), share, most})
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
