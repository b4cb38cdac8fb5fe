import {defineRule, excessesIn, hasMedia, isReply, numbers, type Platform, type Post, type Span, type Stated} from '../src/kit.js'
import {namesAnyPlace, nearestPlatform, platformsIn} from './place-names.js'
import {bodyOf, textsFor} from './platform-versions.js'
import {PLATFORM_IDS} from './platforms.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'fits-platform',
  clause: policy.purpose,
  severity: 'error',
  summary: 'A post fits the platforms it is meant for.',
  translations: {
    fr: 'Une publication respecte les limites des plateformes auxquelles elle est destinée.',
    ar: 'يحترم المنشور حدود المنصات المعدّ لها.',
  },
  options: {
    limits: numbers(
      'How long a text may be, where it is not what the platform gives everybody: X Premium, another Mastodon server.',
      PLATFORM_IDS,
    ),
  },
  messages: {
    long: {
      en: '{platform} takes {limit} characters at most; this post counts {length}.',
      fr: '{platform} accepte {limit} caractères au plus ; cette publication en compte {length}.',
      ar: 'الحد الأقصى في {platform} هو {limit} من الأحرف، وعدد أحرف هذا المنشور {length}.',
    },
    bytes: {
      en: '{platform} takes {limit} bytes at most; this post is {length} bytes long.',
      fr: '{platform} accepte {limit} octets au plus ; cette publication en compte {length}.',
      ar: 'الحد الأقصى في {platform} هو {limit} من البايتات، وحجم هذا المنشور {length}.',
    },
    withLink: {
      en: 'Once the link is in its place, {platform} will count {length} characters; it takes {limit} at most.',
      fr: 'Une fois le lien à sa place, {platform} comptera {length} caractères ; le maximum est de {limit}.',
      ar: 'بعد وضع الرابط في مكانه سيبلغ العدد في {platform} ‏{length} من الأحرف، والحد الأقصى {limit}.',
      severity: 'warning',
    },
    hashtags: {
      en: '{platform} takes {limit} hashtags at most; this post has {length}.',
      fr: '{platform} accepte {limit} mots-dièse au plus ; cette publication en compte {length}.',
      ar: 'الحد الأقصى في {platform} هو {limit} من الوسوم، وعدد وسوم هذا المنشور {length}.',
    },
    hashtag: {
      en: '{platform} takes hashtags of {limit} characters at most; this one has {length}.',
      fr: '{platform} accepte des mots-dièse de {limit} caractères au plus ; celui-ci en compte {length}.',
      ar: 'الحد الأقصى لطول الوسم في {platform} هو {limit} من الأحرف، وعدد أحرف هذا الوسم {length}.',
    },
    title: {
      en: '{platform} takes titles of {limit} characters at most; this one has {length}.',
      fr: '{platform} accepte des titres de {limit} caractères au plus ; celui-ci en compte {length}.',
      ar: 'الحد الأقصى لطول العنوان في {platform} هو {limit} من الأحرف، وعدد أحرف هذا العنوان {length}.',
    },
    media: {
      en: '{platform} needs an image or a video, and this post names none.',
      fr: '{platform} demande une image ou une vidéo, et cette publication n’en indique aucune.',
      ar: 'يتطلب {platform} صورة أو مقطع فيديو، ولا يذكر هذا المنشور أياً منهما.',
      severity: 'warning',
    },
    meant: {
      en: 'm6l knows no platform “{written}”; did you mean {nearest}?',
      fr: 'm6l ne connaît pas de plateforme « {written} » ; vouliez-vous dire {nearest} ?',
      ar: 'لا يعرف m6l منصة باسم «{written}»؛ هل تقصد {nearest}؟',
      severity: 'warning',
    },
    unknown: {
      en: 'm6l knows no platform “{written}” and cannot tell its limits.',
      fr: 'm6l ne connaît pas de plateforme « {written} » ni ses limites.',
      ar: 'لا يعرف m6l منصة باسم «{written}» ولا حدودها.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Shorten the text, or write a version for this platform; name the image or video in the front matter, under “image” or “video”.',
    fr: 'Raccourcissez le texte ou écrivez une version pour cette plateforme ; indiquez l’image ou la vidéo dans l’en-tête, sous « image » ou « video ».',
    ar: 'اختصر النص أو اكتب نسخة لهذه المنصة، واذكر الصورة أو الفيديو في رأس المنشور في حقل image أو video.',
  },
  examples: [
    {post: '---\nplatform: x\n---\nThe reading room opens at 8 today.', marks: []},
    {
      post: `---\nplatform: x\n---\n${'Read with us. '.repeat(20)}Bring a friend along.`,
      marks: ['Bring a friend along.'],
      why: 'over 280 on X',
    },
    {
      post: `---\nplatform: linkedin\n---\n${'Read with us. '.repeat(20)}Bring a friend along.`,
      marks: [],
      why: 'the same is short on LinkedIn',
    },
    {post: `Read with us. ${'Bring a friend along. '.repeat(20)}`, marks: [], why: 'no platform is named'},
    {
      post: '---\nplatforms: [facebook, instagram]\n---\nNos horaires changent lundi.',
      language: 'fr',
      marks: ['instagram'],
      why: 'no picture',
    },
    {post: '---\nplatform: instagram\nimage: salle.jpg\nalt: La salle de lecture\n---\nNos horaires changent.', language: 'fr', marks: []},
    {
      post: `---\nplatform: تويتر\n---\n${'اقرأ معنا هذا المساء. '.repeat(12)}أحضر معك صديقك. أهلاً بك.`,
      language: 'ar',
      marks: ['أهلاً بك.'],
    },
    {post: `---\nplatform: bluesky\n---\n${'Aji t9ra m3ana. '.repeat(18)}Jib sa7bek, marhba.`, language: 'ary', marks: ['marhba.']},
    {post: '---\nplatform: Instagarm\n---\nThe reading room opens at 8 today.', marks: ['Instagarm'], why: 'a slip of the pen'},
  ],
  check({post, options, report}) {
    for (const name of post.meta.platforms.slice(0, MOST_NAMED)) {
      if (namesAnyPlace(name.value)) continue
      const nearest = nearestPlatform(name.value)
      if (nearest) report('meant', placeOf(post, name), {written: name.value, nearest})
      else report('unknown', placeOf(post, name), {written: name.value})
    }
    const body = bodyOf(post)
    for (const {platform, place} of platformsOf(post)) {
      const measure = {platform, changed: options.limits[platform.id]}
      for (const {problem, span, limit, length} of excessesIn(post, textsFor(platform, post, body), measure)) {
        report(problem, span, {platform: platform.name, limit, length})
      }
      if (platform.needsMedia && !isReply(post) && !hasMedia(post)) report('media', place, {platform: platform.name})
    }
  },
})

/** Whoever names more platforms than this is not told of each that m6l knows none of them. */
const MOST_NAMED = 50

/** The platforms a post names, each once. A reply may be longer or shorter than a post, except where replies are posts. */
function platformsOf(post: Post): {platform: Platform; place: Span}[] {
  const found = new Map<Platform, Span>()
  for (const name of post.meta.platforms) {
    for (const platform of platformsIn(name.value).platforms) {
      if (!found.has(platform) && (platform.threads || !isReply(post))) found.set(platform, placeOf(post, name))
    }
  }
  return [...found].map(([platform, place]) => ({platform, place}))
}

/** Where a name stands within the value that may list several. */
function placeOf({source}: Post, {value, span}: Stated<string>): Span {
  const at = source.slice(span.start, span.end).indexOf(value)
  return at < 0 ? span : {start: span.start + at, end: span.start + at + value.length}
}
