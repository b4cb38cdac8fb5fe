import {defineRule, isImpossible, type Post, publishedAt, publishedDay, shownAt} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'schedule-is-clear',
  clause: policy.representation,
  severity: 'error',
  summary: 'A scheduled post says when it goes out, in one way only, and that moment is still to come.',
  translations: {
    fr: 'Une publication programmée dit quand elle paraît, d’une seule façon, et ce moment est encore à venir.',
    ar: 'يذكر المنشور المجدول موعد نشره بصيغة واحدة، ولا يكون هذا الموعد قد مضى.',
  },
  messages: {
    unread: {
      en: 'Neither m6l nor a scheduler can read the date “{date}”.',
      fr: 'Ni m6l ni un planificateur ne peut lire la date « {date} ».',
      ar: 'لا يستطيع m6l ولا برنامج الجدولة قراءة التاريخ «{date}».',
    },
    impossible: {
      en: 'There is no “{date}”.',
      fr: 'La date « {date} » n’existe pas.',
      ar: 'لا وجود للتاريخ «{date}».',
    },
    strange: {
      en: 'm6l cannot read the date “{date}”, and a scheduler may not either.',
      fr: 'm6l ne sait pas lire la date « {date} », et un planificateur ne le saura peut-être pas non plus.',
      ar: 'لا يستطيع m6l قراءة التاريخ «{date}»، وقد لا يستطيع ذلك برنامج الجدولة.',
      severity: 'warning',
    },
    unclear: {
      en: 'Day and month can be taken for each other here; m6l reads {date}, and some schedulers read it the other way round.',
      fr: 'Le jour et le mois se confondent ici ; m6l lit {date}, et certains planificateurs lisent l’inverse.',
      ar: 'يلتبس اليوم والشهر هنا؛ يقرأ m6l التاريخ {date}، وتقرأ بعض برامج الجدولة العكس.',
      severity: 'warning',
    },
    past: {
      en: 'The post was to go out on {date}, which has passed.',
      fr: 'La publication devait paraître le {date}, et ce moment est passé.',
      ar: 'كان موعد المنشور {date}، وقد مضى.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Write the date as year-month-day with the hour: 2026-03-09 10:30, and give what is past a new one.',
    fr: 'Écrivez la date en année-mois-jour avec l’heure : 2026-03-09 10:30, et redonnez une date à ce qui est passé.',
    ar: 'اكتب التاريخ بترتيب السنة فالشهر فاليوم مع الساعة: 2026-03-09 10:30، واختر موعداً جديداً لما مضى.',
  },
  examples: [
    {post: '---\ndate: 2026-03-09T10:30\nstatus: scheduled\n---\nNew atlases are in.', marks: []},
    {
      post: '---\ndate: 2026-02-09T10:30\nstatus: scheduled\n---\nNew atlases are in.',
      marks: ['2026-02-09T10:30'],
      why: 'a scheduler would refuse it, or send it at once',
    },
    {
      post: '---\ndate: 2026-02-09T10:30\n---\nNew atlases are in.',
      marks: [],
      why: 'a post that is out keeps the day on which it went out',
    },
    {
      post: '---\ndate: 2026-03-02T08:00\nstatut: programmé\n---\nLes nouveaux atlas sont arrivés.',
      language: 'fr',
      marks: ['2026-03-02T08:00'],
    },
    {post: '---\ndate: 2026-03-09T10:30\nstatus: scheduled\n---\nوصلت أطالس جديدة.', language: 'ar', marks: []},
    {post: '---\ndate: 2026-03-09T10:30\nstatus: scheduled\n---\nwslo atlasat jdad.', language: 'ary', marks: []},
  ],
  check({post, settings, now, report}) {
    for (const {kind, detail, span} of post.problems) {
      if (kind === 'date-unread') report('unread', span, {date: detail})
      if (kind === 'date-unclear') report('unclear', span, {date: detail})
    }
    const {date} = post.meta
    if (!date) return
    if (isImpossible(date.value)) report('impossible', date.span, {date: date.value})
    else if (isScheduled(post) && !publishedDay(post, settings.timezone)) report('strange', date.span, {date: date.value})
    const moment = isScheduled(post) ? publishedAt(post, settings.timezone) : undefined
    if (moment !== undefined && moment < Date.parse(now)) report('past', date.span, {date: shownAt(moment, settings.timezone)})
  },
})

/** What a `status:` says of a post that a scheduler will send. */
const WAITING = new Set([
  ...['scheduled', 'schedule', 'queued', 'queue', 'planifié', 'planifiée', 'programmé', 'programmée', 'مجدول', 'مجدولة', 'مبرمج', 'مبرمجة'],
  ...['mbermej', 'mberemja'],
])

/** Whether the post waits in a schedule: a row of one, or a draft that says so. */
function isScheduled({row, meta}: Post): boolean {
  return row !== undefined || WAITING.has(meta.status?.value.trim().toLowerCase() ?? '')
}
