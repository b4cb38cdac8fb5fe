import {defineRule, isDoubted, isReply, relativeDatesIn, tellsMishapOver} from '../src/kit.js'
import {heardIn} from './panel.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'date-is-absolute',
  clause: policy.representation,
  severity: 'warning',
  summary: 'A post that announces something says the date, so that it is true on whatever day it is read.',
  translations: {
    fr: 'Une publication qui annonce quelque chose donne la date, pour rester juste quel que soit le jour où on la lit.',
    ar: 'المنشور الذي يعلن عن شيء يذكر التاريخ، ليبقى صحيحاً في أي يوم يُقرأ فيه.',
  },
  messages: {
    relative: {
      en: '“{text}” is another day for whoever reads this later.',
      fr: '« {text} » sera un autre jour pour qui lira ceci plus tard.',
      ar: '«{text}» يوم آخر لمن يقرأ هذا لاحقاً.',
    },
    known: {
      en: '“{text}” is another day for whoever reads this later: write “{date}”.',
      fr: '« {text} » sera un autre jour pour qui lira ceci plus tard : écrivez « {date} ».',
      ar: '«{text}» يوم آخر لمن يقرأ هذا لاحقاً: اكتب «{date}».',
    },
    unclear: {
      en: '“{text}” may name a day that only today’s readers can tell.',
      fr: '« {text} » désigne peut-être un jour que seuls les lecteurs d’aujourd’hui sauront situer.',
      ar: 'قد لا يعرف اليوم المقصود في «{text}» إلا من يقرأ المنشور اليوم.',
    },
  },
  hint: {
    en: 'Write the weekday and the date, with the year.',
    fr: 'Écrivez le jour et la date, avec l’année.',
    ar: 'اكتب اليوم والتاريخ والسنة.',
  },
  examples: [
    {post: 'The reading room closes tomorrow at 5 pm.', marks: ['tomorrow']},
    {
      post: '---\ndate: 2026-03-11\n---\nThe reading room closes tomorrow at 5 pm.',
      marks: ['tomorrow'],
      why: 'the message says which day it is',
    },
    {post: 'The reading room closes tomorrow, Thursday 12 March 2026, at 5 pm.', marks: [], why: 'the date stands beside it'},
    {post: 'A talk on the library of tomorrow opens on Thursday 12 March 2026.', marks: [], why: 'an idiom'},
    {post: 'On the shelf: “Tomorrow at Noon”, a novel of Tangier.', marks: [], why: 'a title'},
    {post: 'Rendez-vous ce soir à 18 h pour le club de lecture.', language: 'fr', marks: ['ce soir']},
    {post: 'La bibliothèque de demain se dessine avec vous : venez le 12 mars 2026.', language: 'fr', marks: []},
    {post: 'نلتقي غدا في قاعة المطالعة.', language: 'ar', marks: ['غدا']},
    {post: 'تستأنف الورشات الأسبوع المقبل.', language: 'ar', marks: ['الأسبوع المقبل']},
    {post: 'ajiw ghedda l club d l9raya', language: 'ary', marks: ['ghedda']},
    {post: 'lbiblio msdouda lyouma bellil', language: 'ary', marks: ['lyouma bellil']},
  ],
  check({post, settings: {timezone}, lexicon, report}) {
    // An answer stands under what it answers, with its date.
    if (isReply(post)) return
    const passages = post.passages.filter(({kind}) => kind !== 'quote' && kind !== 'alt')
    const told = passages.map(passage => ({passage, days: relativeDatesIn(passage, {post, timezone, terms: lexicon})}))
    const isTold = told.some(({days}) => days.length > 0)
    // A day of a tale, a saying or a question is nobody’s appointment.
    if (isTold && isDoubted('day', post, lexicon)) return
    for (const {passage, days} of told) {
      for (const {start, end, instead} of days) {
        const span = passage.locate(start, end)
        const text = passage.text.slice(start, end)
        if (instead === undefined) report('relative', span, {text})
        else report('known', {...span, suggestions: [{span, text: instead}]}, {text, date: instead})
      }
    }
    const heard = isTold ? undefined : heardIn('day', post, lexicon)
    if (heard && !tellsMishapOver(heard.passage, {post, terms: lexicon}))
      report('unclear', heard.passage.locate(heard.start, heard.end), {text: heard.text})
  },
})
