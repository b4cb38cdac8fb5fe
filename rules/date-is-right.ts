import {defineRule, type Fix, type Passage, type WrongWeekday, wrongDatesIn} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'date-is-right',
  clause: policy.representation,
  severity: 'error',
  summary: 'A post names days that exist, on the weekday they fall on, and still ahead when it invites to them.',
  translations: {
    fr: 'Une publication nomme des jours qui existent, avec le bon jour de la semaine, et encore à venir quand elle y invite.',
    ar: 'يذكر المنشور أياماً موجودة بأسمائها الصحيحة، ولم تمض بعد إذا كان يدعو إليها.',
  },
  messages: {
    weekday: {
      en: 'There is no “{text}”: did you mean “{day}” or “{date}”?',
      fr: '« {text} » n’existe pas : vouliez-vous dire « {day} » ou « {date} » ?',
      ar: 'لا وجود ليوم «{text}»: هل المقصود «{day}» أم «{date}»؟',
    },
    supposed: {
      en: 'In {year} there is no “{text}”: did you mean “{day}” or “{date}”?',
      fr: 'En {year}, « {text} » n’existe pas : vouliez-vous dire « {day} » ou « {date} » ?',
      ar: 'لا وجود في سنة {year} ليوم «{text}»: هل المقصود «{day}» أم «{date}»؟',
      severity: 'warning',
    },
    unreal: {
      en: 'There is no “{text}”: that month has {days} days.',
      fr: '« {text} » n’existe pas : ce mois compte {days} jours.',
      ar: 'لا وجود لتاريخ «{text}»: عدد أيام هذا الشهر {days}.',
    },
    early: {
      en: '“{text}” will be over when the post goes out, on {published}.',
      fr: '« {text} » sera passé quand la publication paraîtra, le {published}.',
      ar: 'سيكون «{text}» قد مضى عند نشر المنشور في {published}.',
      severity: 'warning',
    },
    order: {
      en: '“{text}” ends before it begins.',
      fr: '« {text} » finit avant de commencer.',
      ar: 'ينتهي «{text}» قبل أن يبدأ.',
    },
    monthMissing: {
      en: '“{text}” ends before it begins, or the first day is of another month.',
      fr: '« {text} » finit avant de commencer, ou le premier jour est d’un autre mois.',
      ar: 'ينتهي «{text}» قبل أن يبدأ، أو أن يومه الأول من شهر آخر.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Look the date up in a calendar and correct it; readers plan by it.',
    fr: 'Vérifiez la date dans un calendrier et corrigez-la : les lecteurs s’y fient.',
    ar: 'راجع التاريخ في التقويم وصححه، فالقراء يعتمدون عليه.',
  },
  examples: [
    {post: 'Bookbinding for beginners: Wednesday 12 March 2026, first floor.', marks: ['Wednesday 12 March 2026']},
    {post: 'Bookbinding for beginners: Thursday 12 March 2026, first floor.', marks: []},
    {post: 'The reading room is open from 2 pm to 1 pm.', marks: ['2 pm to 1 pm']},
    {post: 'During the finals we are open from 8:00 to 02:00.', marks: [], why: 'the night ends the next day'},
    {post: '---\ndate: 2026-04-02\n---\nJoin us on Monday 30 March 2026 for a talk on maps.', marks: ['Monday 30 March 2026']},
    {post: 'Rendez vos livres avant le 31 avril 2026.', language: 'fr', marks: ['31 avril 2026']},
    {post: 'Atelier du lundi 2 au vendredi 6 mars 2026.', language: 'fr', marks: []},
    {post: 'موعدنا يوم الثلاثاء 13 غشت 2026 في قاعة المطالعة.', language: 'ar', marks: ['الثلاثاء 13 غشت 2026']},
    {post: 'موعدنا يوم الخميس 13 غشت 2026 في قاعة المطالعة.', language: 'ar', marks: []},
    {post: 'ajiw nhar lkhmis 11 mars 2026 l lbiblio', language: 'ary', marks: ['lkhmis 11 mars 2026']},
    {post: 'ajiw nhar larb3a 11 mars 2026 l lbiblio', language: 'ary', marks: []},
  ],
  check({post, settings: {timezone}, lexicon, report}) {
    for (const passage of post.passages.filter(({kind}) => kind !== 'quote')) {
      for (const wrong of wrongDatesIn(passage, {post, timezone, terms: lexicon})) {
        const span = passage.locate(wrong.start, wrong.end)
        const text = passage.text.slice(wrong.start, wrong.end)
        switch (wrong.kind) {
          case 'weekday':
            report('weekday', {...span, suggestions: corrections(wrong, passage)}, {text, ...rightDates(wrong)})
            break
          case 'supposed':
            report('supposed', {...span, suggestions: corrections(wrong, passage)}, {text, ...rightDates(wrong), year: wrong.year})
            break
          case 'unreal':
            report('unreal', span, {text, days: wrong.days})
            break
          case 'early':
            report('early', span, {text, published: post.meta.date?.value.replace(/(?<=\d)T(?=\d)/u, ' ') ?? ''})
            break
          default:
            report(wrong.kind, span, {text})
        }
      }
    }
  },
})

function corrections({rightWeekday, rightDate}: WrongWeekday, passage: Passage): readonly Fix[] {
  return [rightWeekday, rightDate].map(({start, end, text}) => ({span: passage.locate(start, end), text}))
}

function rightDates({rightWeekday, rightDate}: WrongWeekday) {
  return {day: rightWeekday.whole, date: rightDate.whole}
}
