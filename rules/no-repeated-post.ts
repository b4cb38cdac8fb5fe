import {
  defineRule,
  isReply,
  likeness,
  type Passage,
  type Post,
  passageWords,
  readSketch,
  resemblance,
  type SourceMatches,
  sketchOf,
  sourceName,
  textHash,
  wholeNumber,
  writtenSketch,
} from '../src/kit.js'
import {policy} from './policy.js'

const FIGURE = /\p{N}/u

/** What is kept of a post for those that come after it. */
interface Kept {
  /** Where the finding on this post would stand. */
  readonly start: number
  readonly end: number
  readonly sketch: string
  /** The folded words, as far as they are compared letter by letter. */
  readonly opening: string
  /** A hash of the dates, hours and numbers, which make another occasion of the same words. */
  readonly figures: string
  /** A hash of where it leads and what it shows; empty where the text is too long to be like one for which that counts. */
  readonly targets: string
  readonly words: number
  readonly platforms: readonly string[]
  /** The day on which it is published, in days since 1970. */
  readonly day: number | null
  readonly [name: string]: string | number | null | readonly (string | number)[]
}

const FEWEST_WORDS = 12
/** A shorter text may introduce several things: it is repeated only with its links and images. */
const MANY_WORDS = 40
/** Two posts that share none of so many hashes are not alike: a post is looked up under the smallest of its sketch. */
const KEYS = 6
const LONGEST_OPENING = 300
const ALIKE = 0.7
const NEARLY_THE_SAME = 0.85
/** Of the words of a post, how many must stand in an earlier one. */
const MOST_OF_IT = 0.8
const DAY_MS = 86_400_000

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
    const {meta, passages} = post
    const [first] = passages
    if (!first || isReply(post) || meta.fields.has('repeats')) return
    const day = dayOf(meta.date?.value) ?? dayOf(now)
    const same = ownPosts(sources).find(({source: {date}}) => Math.abs((dayOf(date) ?? day ?? 0) - (day ?? 0)) <= options.days)
    if (same) report('repeated', first.span, {other: sourceName(same.source)})
  },
  across: {
    note({post}) {
      const {meta, passages, links, images} = post
      if (isReply(post) || meta.fields.has('repeats')) return undefined
      const [first] = passages
      const spoken = passages.filter(({kind}) => kind !== 'alt')
      const words = wordsIn(spoken)
      if (!first || words.length < FEWEST_WORDS) return undefined
      const sketch = sketchOf(words)
      const platforms = meta.platforms.map(({value}) => value.toLowerCase())
      const figures = textHash(figuresIn(spoken).join(' '))
      const data: Kept = {
        ...{start: first.span.start, end: first.span.end, sketch: writtenSketch(sketch), platforms, day: dayOf(meta.date?.value)},
        opening: openingOf(words),
        ...{words: words.length, targets: words.length < 2 * MANY_WORDS ? textHash(targetsOf(links, images)) : ''},
        figures,
      }
      // Posts of other dates and numbers are never the same, and many drafts of one kind share their runs of words.
      return {keys: sketch.slice(0, KEYS).map(hash => `${figures} ${hash}`), data}
    },
    compare({note, earlier, options, report}) {
      const sketch = readSketch(note.sketch)
      const same = earlier.find(({data}) => isSame(note, data, sketch) && isClose(note, data, options.days))
      if (same) report('repeated', {start: note.start, end: note.end}, {other: same.path})
    },
  },
})

function wordsIn(passages: readonly Passage[]): readonly string[] {
  const words: string[] = []
  for (const passage of passages) for (const {key} of passageWords(passage)) words.push(key)
  return words
}

/** The words with figures: dates, hours, prices. */
function figuresIn(passages: readonly Passage[]): readonly string[] {
  return wordsIn(passages.filter(({prose}) => FIGURE.test(prose))).filter(word => FIGURE.test(word))
}

function targetsOf(links: Post['links'], images: Post['images']): string {
  return [...links.map(({url}) => url), ...images.map(({src}) => src)].sort().join(' ')
}

/** Joined from no more words than it holds, since a part of a longer text would keep all of that in memory. */
function openingOf(words: readonly string[]): string {
  let count = 0
  for (let length = 0; count < words.length && length <= LONGEST_OPENING; count++) length += (words[count] ?? '').length + 1
  return words.slice(0, count).join(' ').slice(0, LONGEST_OPENING)
}

/** `sketch` is that of the later: it may be held against many. */
function isSame(later: Kept, before: Kept, sketch: readonly number[]): boolean {
  return (
    later.figures === before.figures &&
    (later.words >= MANY_WORDS || later.targets === before.targets) &&
    resemblance(sketch, readSketch(before.sketch)) >= ALIKE &&
    likeness(later.opening, before.opening) >= NEARLY_THE_SAME
  )
}

/** Whether readers of one platform get both within a few days: the same words on two platforms are one post. */
function isClose(later: Kept, before: Kept, days: number): boolean {
  const isElsewhere =
    later.platforms.length > 0 && before.platforms.length > 0 && !later.platforms.some(name => before.platforms.includes(name))
  if (isElsewhere) return false
  return later.day === null || before.day === null || Math.abs(later.day - before.day) <= days
}

/** The earlier posts of the library that make up most of a post. */
function ownPosts({matches, postWords}: SourceMatches): SourceMatches['matches'] {
  return matches.filter(
    ({source: {kind}, words}) => kind === 'own-post' && postWords >= FEWEST_WORDS && words.length / postWords >= MOST_OF_IT,
  )
}

/** In days since 1970; nothing for what does not begin with an ISO date. */
function dayOf(date: string | undefined): number | null {
  const [iso] = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '') ?? []
  const moment = iso === undefined ? Number.NaN : Date.parse(iso)
  return Number.isNaN(moment) ? null : moment / DAY_MS
}
