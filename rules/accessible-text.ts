import {
  defineRule,
  emojiLists,
  emojiRows,
  hashtagsToMend,
  type Post,
  placeOfWords,
  type Span,
  saysNothing,
  styledLetters,
  wholeNumber,
} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'accessible-text',
  clause: policy.purpose,
  severity: 'warning',
  summary: 'A post can be read aloud: hashtags with capitals, plain letters, few emoji, links that say where they lead.',
  translations: {
    fr: 'Une publication se laisse lire à voix haute : mots-dièse à capitales, lettres ordinaires, peu d’émojis, liens qui disent où ils mènent.',
    ar: 'يمكن قراءة المنشور بصوت مسموع: وسوم مفصولة الكلمات، وأحرف عادية، ورموز تعبيرية قليلة، وروابط تدل على وجهتها.',
  },
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
        report('styled', fixable(post, locate(start, end), {written: styled, better: plain}), {text: styled})
      }
      for (const {start, end, count} of emojiRows(text).filter(row => row.count > options.emoji)) {
        report('emoji', locate(start, end), {count})
      }
      for (const {span, hashtag, better} of hashtagsToMend(text, marks, lexicon('hashtag-words'))) {
        if (better === '') report('joined', span, {hashtag})
        else report('hashtag', fixable(post, span, {written: hashtag, better}), {hashtag, better})
      }
    }
    for (const {count, span} of [...emojiLists(post)].filter(list => list.count >= options.bullets)) report('bullets', span, {count})
    for (const link of post.links.filter(written => saysNothing(written, lexicon('link-words')))) {
      report('link', placeOfWords(post, link), {text: link.text.trim()})
    }
  },
})

/** A place with its mending, where the source says there what the text says. */
function fixable({source}: Post, span: Span, change: {readonly written: string; readonly better: string}) {
  const isAsWritten = source.slice(span.start, span.end) === change.written
  return isAsWritten ? {...span, fix: {span, text: change.better}} : span
}
