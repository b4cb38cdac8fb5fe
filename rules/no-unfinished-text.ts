import {defineRule, isStrangers, leadsTo, leftoversIn} from '../src/kit.js'
import {heardIn} from './panel.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-unfinished-text',
  clause: policy.representation,
  severity: 'error',
  summary: 'A post holds no placeholder, no note to colleagues, and nothing that a tool left behind.',
  translations: {
    fr: 'Une publication ne contient ni emplacement à remplir, ni note à des collègues, ni rien de ce qu’un outil a laissé.',
    ar: 'لا يتضمن المنشور موضعاً لم يُملأ، ولا ملاحظة موجهة إلى الزملاء، ولا شيئاً خلّفته أداة.',
  },
  messages: {
    placeholder: {
      en: '“{text}” is a blank that nobody has filled in.',
      fr: '« {text} » est un emplacement que personne n’a rempli.',
      ar: '«{text}» موضع لم يملأه أحد بعد.',
    },
    note: {
      en: '“{text}” speaks to colleagues, not to readers.',
      fr: '« {text} » s’adresse à des collègues, pas aux lecteurs.',
      ar: '«{text}» كلام موجه إلى الزملاء لا إلى القراء.',
    },
    backstage: {
      en: '“{text}” may be said to colleagues, not to readers.',
      fr: '« {text} » s’adresse peut-être à des collègues, pas aux lecteurs.',
      ar: 'قد يكون «{text}» موجهاً إلى الزملاء لا إلى القراء.',
      severity: 'warning',
    },
    empty: {
      en: 'Something may still be missing in “{text}”.',
      fr: 'Dans « {text} », il manque peut-être encore quelque chose.',
      ar: 'ربما لا يزال ثمة شيء ناقص في «{text}».',
      severity: 'warning',
    },
    mark: {
      en: '“{text}” marks a text that is not finished.',
      fr: '« {text} » signale un texte inachevé.',
      ar: '«{text}» علامة على نص لم يكتمل.',
    },
    variable: {
      en: '“{text}” is a template variable that was never filled in.',
      fr: '« {text} » est une variable de modèle que rien n’a remplacée.',
      ar: '«{text}» متغير قالب لم يُستبدل بقيمته.',
    },
    merge: {
      en: '“{text}” is the mark of a merge conflict: two versions of the text stand side by side.',
      fr: '« {text} » est la marque d’un conflit de fusion : deux versions du texte se côtoient.',
      ar: '«{text}» علامة تعارض في الدمج: في النص صيغتان متجاورتان.',
    },
    change: {
      en: '“{text}” is a tracked change or a comment of an earlier version.',
      fr: '« {text} » est une modification suivie ou un commentaire d’une version antérieure.',
      ar: '«{text}» تعديل متتبَّع أو تعليق من صيغة سابقة.',
    },
    assistant: {
      en: '“{text}” is what a writing assistant says around a text, not part of it.',
      fr: '« {text} » est ce qu’un assistant d’écriture dit autour d’un texte, pas le texte.',
      ar: '«{text}» كلام مساعد الكتابة حول النص وليس منه.',
    },
    local: {
      en: '“{text}” opens only on the computer where it was written.',
      fr: '« {text} » ne s’ouvre que sur l’ordinateur où il a été écrit.',
      ar: '«{text}» لا يُفتح إلا على الحاسوب الذي كُتب عليه.',
    },
    open: {
      en: '“{text}” leaves something open.',
      fr: '« {text} » laisse quelque chose en suspens.',
      ar: '«{text}» يترك أمراً معلقاً.',
      severity: 'warning',
    },
    answer: {
      en: '“{text}” closes an answer to one person; it may come from a writing assistant.',
      fr: '« {text} » conclut une réponse à une seule personne ; cela vient peut-être d’un assistant d’écriture.',
      ar: '«{text}» ختام جواب لشخص واحد، وربما أتى من مساعد كتابة.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Fill it in, or take it out before the post goes out.',
    fr: 'Complétez-le, ou retirez-le avant la publication.',
    ar: 'أكمله أو احذفه قبل نشر المنشور.',
  },
  examples: [
    {post: 'Our talk is on [DATE] in room 204.', marks: ['[DATE]']},
    {post: 'TODO: find a better photo', marks: ['TODO']},
    {post: 'Bring your to-do list: we help you plan the week.', marks: [], why: 'a to-do list is the topic'},
    {post: 'Dear {{first_name}}, the hall is open.', marks: ['{{first_name}}']},
    {post: 'Certainly! Here is a draft of your announcement:\n\nThe hall is open.', marks: ['Certainly! Here is a draft']},
    {post: 'Rencontre avec l’autrice, salle XX.', language: 'fr', marks: ['XX']},
    {post: 'Nous fermons à 18 h. (horaires à vérifier avec Nadia)', language: 'fr', marks: ['à vérifier avec Nadia']},
    {post: 'سجلوا عبر [أضف الرابط]', language: 'ar', marks: ['[أضف الرابط]']},
    {post: 'مسودات كاتب كبير في معرضنا.', language: 'ar', marks: [], why: 'manuscripts are the topic'},
    {post: 'had lpost matnchrouch 7ta nhdro m3a lmodira', language: 'ary', marks: ['matnchrouch 7ta']},
  ],
  check({post, lexicon, settings, report}) {
    const found = leftoversIn(post, lexicon)
    for (const {kind, start, end} of found) {
      // Who writes of what no library speaks of pauses in rows of dots.
      if (kind === 'open' && isStrangers(post, lexicon)) continue
      report(kind, {start, end}, {text: post.source.slice(start, end)})
    }
    if (found.length > 0) return
    const note = heardIn('note', post, lexicon)
    const heard = note ?? heardIn('blank', post, lexicon)
    if (!heard) return
    const where = heard.passage.locate(heard.start, heard.end)
    // Nothing is missing where a sentence leads to a page of the library’s or the university’s.
    const {library, university} = settings.hosts
    const leadsHome = post.links.some(
      ({url, span}) => span.start >= where.start && span.end <= where.end && leadsTo(url, [...library, ...university]),
    )
    if (note || !leadsHome) report(note ? 'backstage' : 'empty', where, {text: heard.text})
  },
})
