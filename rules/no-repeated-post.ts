import {defineRule, isReply, keptOf, ownPostLike, type Post, repeatedBy, sourceName, wholeNumber} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-repeated-post',
  clause: policy.promotion,
  severity: 'warning',
  summary: 'A post does not say again what another has just said.',
  translations: {
    fr: 'Une publication ne redit pas ce qu’une autre vient de dire.',
    ar: 'لا يكرر المنشور ما قاله منشور آخر قبله بقليل.',
  },
  usesSources: true,
  options: {
    days: wholeNumber('How many days apart two posts that say the same must be; posts without a date count as close.', 60, 1),
  },
  messages: {
    repeated: {
      en: 'This post says nearly the same as {other}.',
      fr: 'Cette publication dit presque la même chose que {other}.',
      ar: 'يكرر هذا المنشور تقريباً ما ورد في {other}.',
    },
  },
  hint: {
    en: 'Say something new, let more days pass, or mark a wanted reminder in front matter: `repeats: the-other-file.md`.',
    fr: 'Dites quelque chose de neuf, laissez passer plus de jours, ou déclarez un rappel voulu dans l’en-tête : `repeats: l-autre-fichier.md`.',
    ar: 'أضف جديداً، أو اترك أياماً أكثر بين المنشورين، أو صرّح بأنه تذكير مقصود في رأس المنشور: `repeats: الملف-الآخر.md`.',
  },
  examples: [
    {post: 'The map room is open again: come and see the atlas of the Atlas that two students drew by hand last summer.', marks: []},
    {
      post: 'La salle des cartes rouvre : venez voir l’atlas de l’Atlas que deux étudiantes ont dessiné à la main l’été dernier.',
      language: 'fr',
      marks: [],
    },
    {
      post: 'عادت قاعة الخرائط إلى فتح أبوابها: تعالوا لرؤية أطلس الأطلس الذي رسمته طالبتان بأيديهما في الصيف الماضي.',
      language: 'ar',
      marks: [],
    },
    {
      post: 'Lqa3a dyal lkharayt t7ellat: ajiw tchoufo l’atlas dyal l’Atlas li resmouh jouj talibat b yeddihom f sif li fat.',
      language: 'ary',
      marks: [],
      why: 'a post by itself repeats nothing',
    },
  ],
  check({post, sources, options, now, report}) {
    const [first] = post.passages
    if (!first || maySayAgain(post)) return
    const same = ownPostLike(post, sources, {now, days: options.days})
    if (same) report('repeated', first.span, {other: sourceName(same.source)})
  },
  across: {
    note: ({post}) => (maySayAgain(post) ? undefined : keptOf(post)),
    compare({note, earlier, options, report}) {
      const isRepeated = repeatedBy(note, options.days)
      const same = earlier.find(({data}) => isRepeated(data))
      if (same) report('repeated', {start: note.start, end: note.end}, {other: same.path})
    },
  },
})

/** A reply may say what others said, and a post that says which one it repeats. */
function maySayAgain(post: Post): boolean {
  return isReply(post) || post.meta.fields.has('repeats')
}
