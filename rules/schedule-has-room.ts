import {defineRule, type Post, publishedAt, shownAt, wholeNumber} from '../src/kit.js'
import {policy} from './policy.js'

/** What is kept of a post for those that come after it. */
interface Kept {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly platforms: readonly string[]
  /** Where the date stands, on which a finding would stand. */
  readonly start: number
  readonly end: number
  readonly [name: string]: number | readonly string[]
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export default defineRule({
  id: 'schedule-has-room',
  clause: policy.promotion,
  severity: 'warning',
  summary: 'Two posts do not go out on one channel within minutes.',
  translations: {
    fr: 'Deux publications ne paraissent pas sur un même canal à quelques minutes d’intervalle.',
    ar: 'لا يصدر منشوران على قناة واحدة لا تفصل بينهما إلا دقائق.',
  },
  options: {
    minutes: wholeNumber('How many minutes at least lie between two posts on one channel.', 10, 1),
  },
  messages: {
    close: {
      en: 'This goes out within {minutes} minutes of {other} ({date}) on the same channel.',
      fr: 'Cette publication paraît à moins de {minutes} minutes de {other} ({date}) sur le même canal.',
      ar: 'الفاصل بين هذا المنشور و{other} ({date}) على القناة نفسها أقل من {minutes} د.',
    },
  },
  hint: {
    en: 'Move one of them to another hour, so that readers meet both.',
    fr: 'Déplacez l’une des deux à une autre heure, pour que les lecteurs voient les deux.',
    ar: 'انقل أحد المنشورين إلى ساعة أخرى حتى يصل كلاهما إلى القراء.',
  },
  examples: [
    {post: '---\ndate: 2026-03-09T10:30\nplatform: instagram\n---\nThe map room is open.', marks: []},
    {post: '---\ndate: 2026-03-09T10:30\nplateforme: facebook\n---\nLa salle des cartes est ouverte.', language: 'fr', marks: []},
    {post: '---\ndate: 2026-03-09T10:30\nالمنصة: فيسبوك\n---\nقاعة الخرائط مفتوحة.', language: 'ar', marks: []},
    {
      post: '---\ndate: 2026-03-09T10:30\nplatform: instagram\n---\nlqa3a dyal lkharayt m7loula.',
      language: 'ary',
      marks: [],
      why: 'a post by itself has all the room there is',
    },
  ],
  across: {
    note({post, settings}) {
      const at = publishedAt(post, settings.timezone)
      const {date} = post.meta
      if (at === undefined || !date) return undefined
      const platforms = platformsOf(post)
      const hour = Math.floor(at / HOUR_MS)
      // The hour before and the hour after hold what is near.
      const keys = platforms.flatMap(platform => [hour - 1, hour, hour + 1].map(near => `${platform} ${near}`))
      const data: Kept = {at, platforms, start: date.span.start, end: date.span.end}
      return {keys, data}
    },
    compare({note, earlier, options, settings, report}) {
      const near = earlier.find(({data}) => isNear(note, data, options.minutes))
      if (!near) return
      const {minutes} = options
      report('close', {start: note.start, end: note.end}, {minutes, other: near.path, date: shownAt(near.data.at, settings.timezone)})
    },
  },
})

function isNear(later: Kept, before: Kept, minutes: number): boolean {
  return Math.abs(later.at - before.at) < minutes * MINUTE_MS && later.platforms.some(name => before.platforms.includes(name))
}

/** The channels of a post; one without any is meant for the one channel that its schedule is for. */
function platformsOf({meta}: Post): readonly string[] {
  const named = meta.platforms.map(({value}) => value.toLowerCase())
  return named.length > 0 ? named : ['']
}
