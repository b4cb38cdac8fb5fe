import {
  defineRule,
  type Entry,
  emojiRows,
  type LanguageTag,
  type Lexicon,
  type Link,
  loosePassage,
  type Mark,
  matchesOf,
  type Passage,
  type Post,
  passageWords,
  type Span,
  segmented,
  styledLetters,
  wholeNumber,
} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'accessible-text',
  clause: policy.purpose,
  severity: 'warning',
  summary: 'A post can be read aloud: hashtags with capitals, plain letters, few emoji, links that say where they lead.',
  options: {
    emoji: wholeNumber('How many emoji may stand in a row.', 3, 1),
    bullets: wholeNumber('How many lines in a row that begin with an emoji are a list made of emoji.', 3, 2),
  },
  messages: {
    hashtag: {
      en: 'A screen reader says “{hashtag}” as one word; “{better}” is read word by word.',
      fr: 'Un lecteur d’écran dit « {hashtag} » comme un seul mot ; « {better} » se lit mot à mot.',
      ar: 'يقرأ قارئ الشاشة «{hashtag}» كلمة واحدة، أما «{better}» فيُقرأ كلمة كلمة.',
    },
    joined: {
      en: '“{hashtag}” runs several words together.',
      fr: '« {hashtag} » colle plusieurs mots.',
      ar: 'يجمع الوسم «{hashtag}» عدة كلمات بلا فاصل.',
    },
    styled: {
      en: '“{text}” is not written in plain letters, and screen readers skip such signs or name them one by one.',
      fr: '« {text} » n’est pas écrit en lettres ordinaires : les lecteurs d’écran sautent ces signes ou les nomment un à un.',
      ar: 'لم يُكتب «{text}» بأحرف عادية، وقارئات الشاشة تتخطى هذه الرموز أو تسميها رمزاً رمزاً.',
    },
    emoji: {
      en: '{count} emoji stand in a row, and a screen reader names each of them.',
      fr: '{count} émojis se suivent, et un lecteur d’écran les nomme tous.',
      ar: 'عدد الرموز التعبيرية المتتالية هنا {count}، وقارئ الشاشة يسمي كل واحد منها.',
    },
    bullets: {
      en: '{count} lines begin with an emoji in place of a bullet.',
      fr: '{count} lignes commencent par un émoji en guise de puce.',
      ar: 'عدد الأسطر التي تبدأ برمز تعبيري بدل علامة التعداد {count}.',
    },
    link: {
      en: 'The words “{text}” do not say where the link leads.',
      fr: 'Les mots « {text} » ne disent pas où mène le lien.',
      ar: 'لا تدل عبارة «{text}» على وجهة الرابط.',
    },
  },
  hint: {
    en: 'Give each word of a hashtag its capital, write plain letters and plain lists, and let a link’s words name its page.',
    fr: 'Mettez une capitale à chaque mot d’un mot-dièse, écrivez en lettres et listes ordinaires, et nommez la page dans les mots du lien.',
    ar: 'افصل كلمات الوسم بشرطة سفلية (وبأحرف كبيرة في اللاتينية)، واكتب بأحرف وقوائم عادية، واجعل كلمات الرابط تسمي صفحته.',
  },
  examples: [
    {post: 'Meet us at the desk. #MohammedVILibrary #books', marks: []},
    {post: 'Meet us at the desk. #mohammedvilibrary', marks: ['#mohammedvilibrary']},
    {post: '𝐍𝐞𝐰 𝐛𝐨𝐨𝐤𝐬 are on the shelf by the door.', marks: ['𝐍𝐞𝐰 𝐛𝐨𝐨𝐤𝐬']},
    {post: 'For all 𝑥 in ℝ there is a book.', marks: [], why: 'mathematics'},
    {post: 'We won! 🎉🎉🎉🎉🎉', marks: ['🎉🎉🎉🎉🎉']},
    {post: '📚 Borrow\n🎧 Listen\n🍵 Rest', marks: ['📚']},
    {post: '📅 12 May 2026\n🕒 3 p.m.\n📍 Ground floor', marks: [], why: 'each sign says what its line is about'},
    {post: 'Pour réserver, [cliquez ici](https://libguides.aui.ma/salles).', language: 'fr', marks: ['cliquez ici']},
    {post: 'انضموا إلينا #مكتبةمحمدالسادس', language: 'ar', marks: ['#مكتبةمحمدالسادس']},
    {post: 'Jdid f lbiblio: [hna](https://libguides.aui.ma/jdid).', language: 'ary', marks: ['hna']},
  ],
  check({post, options, lexicon, report}) {
    for (const {text, marks, locate} of post.passages) {
      for (const {start, end, plain} of styledLetters(text)) {
        const styled = text.slice(start, end)
        report('styled', fixable(post, locate(start, end), styled, plain), {text: styled})
      }
      for (const {start, end, count} of emojiRows(text).filter(row => row.count > options.emoji)) {
        report('emoji', locate(start, end), {count})
      }
      for (const {span, hashtag, better} of hashtagsToMend(text, marks, lexicon('hashtag-words'))) {
        if (better === '') report('joined', span, {hashtag})
        else report('hashtag', fixable(post, span, hashtag, better), {hashtag, better})
      }
    }
    for (const {count, span} of [...emojiLists(post)].filter(list => list.count >= options.bullets)) report('bullets', span, {count})
    for (const link of post.links.filter(written => saysNothing(written, lexicon('link-words')))) {
      report('link', placeOfWords(post, link), {text: link.text.trim()})
    }
  },
})

/** A place with its mending, where the source says there what the text says. */
function fixable({source}: Post, span: Span, written: string, better: string) {
  return source.slice(span.start, span.end) === written ? {...span, fix: {span, text: better}} : span
}

const LATIN: readonly LanguageTag[] = ['en', 'fr', 'ary']
const SHORTEST_HASHTAG = 8

function hashtagsToMend(text: string, marks: readonly Mark[], lexicon: Lexicon) {
  return marks.flatMap(({kind, start, end, span}) => {
    const hashtag = text.slice(start, end)
    const better = kind === 'hashtag' ? withWordsApart(hashtag, lexicon) : undefined
    return better === undefined ? [] : [{span, hashtag, better}]
  })
}

/** A hashtag with its words told apart; nothing where it is one word or tells them; empty where several are sure and their ends are not. */
function withWordsApart(hashtag: string, lexicon: Lexicon): string | undefined {
  const run = hashtag.slice(1)
  if (/[ء-ي]/u.test(run)) return arabicWordsApart(hashtag, lexicon)
  // A capital after the first letter, or an underscore, already tells words apart.
  if (run.length < SHORTEST_HASHTAG || !/^[\p{L}\d][\p{Ll}\d]+$/u.test(run)) return undefined
  for (const language of LATIN) {
    const entryOf = (piece: string) => lexicon.entryOf(piece, language) ?? nameOf(piece, lexicon)
    if (entryOf(run)) return undefined
    const pieces = segmented(run, piece => /^\d+$/u.test(piece) || entryOf(piece) !== undefined)
    if (pieces && areSeveralWords(pieces, entryOf)) return hashtag[0] + pieces.map(piece => capitalised(piece, entryOf(piece))).join('')
  }
  return undefined
}

function nameOf(piece: string, lexicon: Lexicon): Entry | undefined {
  const entry = lexicon.entryOf(piece, 'en')
  return entry?.kind === 'name' ? entry : undefined
}

/** Two words of weight, or one long one after a small one: “our library”. Anything less may be one word by chance. */
function areSeveralWords(pieces: readonly string[], entryOf: (piece: string) => Entry | undefined): boolean {
  const heavy = pieces.filter(piece => entryOf(piece) && entryOf(piece)?.kind !== 'small' && piece.length >= 3)
  if (heavy.length >= 2) return heavy.some(piece => piece.length >= 4)
  const [first = '', second = ''] = pieces
  return heavy.length === 1 && pieces.length === 2 && entryOf(first)?.kind === 'small' && first.length >= 3 && second.length >= 6
}

function capitalised(piece: string, entry: Entry | undefined): string {
  return entry?.instead ?? piece.charAt(0).toUpperCase() + piece.slice(1)
}

/** Arabic has no capitals: underscores part its words. A ta marbuta only ever ends a word. */
function arabicWordsApart(hashtag: string, lexicon: Lexicon): string | undefined {
  const run = hashtag.slice(1)
  const pieces = run.includes('_') ? undefined : segmented(run, piece => piece.length >= 3 && lexicon.entryOf(piece, 'ar') !== undefined)
  if (pieces && pieces.length > 1) return hashtag[0] + pieces.join('_')
  return /ة\p{M}*[ء-ي]/u.test(run) ? '' : undefined
}

/** Signs that say what a line is about: when, where, how to reach us, who speaks, what it costs. */
const LABELS =
  /^[📅📆🗓⏰⏱⏲⌚🕰⌛⏳\u{1f550}-\u{1f567}📍📌🗺🧭🏛🏢🏫🔗🌐💻🖥☎📞📱📲📧✉📩📨📬🎟🎫🎤🎙👤👥🗣ℹ❓🆓💰💵💳📝]|^(?:👩|👨|🧑)[🏻-🏿]?\u200d(?:🏫|💼|🎓|🔬)/u

interface EmojiLine {
  readonly emoji: string
  readonly span: Span
  /** How long the line is after its emoji. */
  readonly length: number
}

/** A longer line is a sentence that an emoji adorns, not an item. */
const LONGEST_ITEM = 70

/** Lists that emoji make: lines in a row that begin with one, except signs that each label one line, and whole sentences. */
function* emojiLists(post: Post): Generator<{count: number; span: Span}> {
  let lines: EmojiLine[] = []
  for (const passage of post.passages) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'quote') continue
    for (const line of linesOf(passage)) {
      if (line) lines.push(line)
      else {
        yield* listOf(lines)
        lines = []
      }
    }
  }
  yield* listOf(lines)
}

function* listOf(lines: readonly EmojiLine[]): Generator<{count: number; span: Span}> {
  const times = new Map<string, number>()
  for (const {emoji} of lines) times.set(emoji, (times.get(emoji) ?? 0) + 1)
  const bullets = lines.filter(({emoji, length}) => (times.get(emoji) ?? 0) > 2 || (length <= LONGEST_ITEM && !LABELS.test(emoji)))
  if (bullets[0]) yield {count: bullets.length, span: bullets[0].span}
}

/** The lines of a passage: the emoji one begins with, or nothing. */
function* linesOf({text, locate}: Passage): Generator<EmojiLine | undefined> {
  const [rows, ends] = [new Map(emojiRows(text).map(row => [row.start, row])), matchesOf(text, /[^\r\n]+/gu)]
  for (const {0: line, index} of ends) {
    const start = index + line.length - line.trimStart().length
    const row = rows.get(start)
    const says = row && /\p{L}/u.test(line.slice(row.end - index))
    const length = index + line.length - (row?.end ?? 0)
    yield row && says ? {emoji: text.slice(row.start, row.end), span: locate(row.start, row.end), length} : undefined
  }
}

/** Whether the words of a link are nothing but “click here”, in whatever language. */
function saysNothing({text, origin}: Link, lexicon: Lexicon): boolean {
  if (origin !== 'markdown' && origin !== 'html') return false
  if (text.length > 60 || !/\p{L}/u.test(text)) return false
  const passage = loosePassage(text, 0)
  const hits = lexicon.inAny(passage)
  return passageWords(passage).every(({start, end}) => hits.some(hit => hit.start <= start && hit.end >= end))
}

function placeOfWords({source}: Post, {text, span}: Link): Span {
  const words = text.trim()
  const at = source.slice(span.start, span.end).indexOf(words)
  return at < 0 ? span : {start: span.start + at, end: span.start + at + words.length}
}
