import {bareLinkIn, defineRule, readSpam, stuffingIn} from '../src/kit.js'
import {policy} from './policy.js'
import {TELLING_LINKS} from './telling-links.js'

export default defineRule({
  id: 'no-spam',
  clause: policy.promotion,
  severity: 'warning',
  summary:
    'A post is no spam: not stuffed with hashtags, mentions, emoji or capitals, no chain letter, no begging for likes, no trap, no lone link.',
  translations: {
    fr: 'Une publication n’est pas un message indésirable : ni excès de mots-dièse, de mentions, d’émojis ou de capitales, ni chaîne, ni quête de « j’aime », ni piège, ni lien tout seul.',
    ar: 'ليس المنشور رسالة مزعجة: لا حشو بالوسوم أو الإشارات أو الرموز التعبيرية أو الأحرف الكبيرة، ولا رسالة متسلسلة، ولا استجداء للإعجاب، ولا فخ، ولا رابط وحيد.',
  },
  messages: {
    hashtags: {
      en: 'Most of this post is hashtags ({count}).',
      fr: 'Les mots-dièse ({count}) forment l’essentiel de cette publication.',
      ar: 'معظم هذا المنشور وسوم ({count}).',
    },
    mentions: {
      en: 'Most of this post is mentions ({count}).',
      fr: 'Les mentions ({count}) forment l’essentiel de cette publication.',
      ar: 'معظم هذا المنشور إشارات إلى حسابات ({count}).',
    },
    emoji: {
      en: 'There are more emoji ({count}) than words here.',
      fr: 'Il y a ici plus d’émojis ({count}) que de mots.',
      ar: 'الرموز التعبيرية هنا ({count}) أكثر من الكلمات.',
    },
    capitals: {
      en: 'Nearly all of this is in capitals ({count}): it reads as shouting.',
      fr: 'Presque tout est en capitales ({count}) : on croit entendre crier.',
      ar: 'كُتب هذا كله تقريباً بأحرف كبيرة ({count})، فيبدو صراخاً.',
    },
    repetition: {
      en: 'The same words stand here {count} times in a row.',
      fr: 'Les mêmes mots se suivent ici {count} fois.',
      ar: 'تتكرر الكلمات نفسها هنا تباعاً (عدد المرات: {count}).',
    },
    wording: {
      en: 'This is how spam is worded: {words}.',
      fr: 'Ces tournures sont celles des messages indésirables : {words}.',
      ar: 'هكذا تُصاغ الرسائل المزعجة: {words}.',
    },
    link: {
      en: 'This post is nothing but a link, and readers take such posts for spam: say in a sentence what it leads to.',
      fr: 'Cette publication se réduit à un lien, comme tant de messages indésirables : dites en une phrase où il mène.',
      ar: 'ليس في هذا المنشور سوى رابط، وهكذا تكون الرسائل المزعجة: قل في جملة إلى أين يؤدي.',
    },
    style: {
      en: 'This reads like spam, though no single word says so.',
      fr: 'Ce texte a le ton d’un message indésirable, même si aucun mot, pris seul, ne le dit.',
      ar: 'يبدو هذا رسالة مزعجة وإن لم تدل على ذلك كلمة بعينها.',
    },
  },
  hint: {
    en: 'Say once, in plain words, what readers get and where; a few hashtags and one clear link suffice.',
    fr: 'Dites une fois, simplement, ce que les lecteurs y trouvent et où ; quelques mots-dièse et un lien clair suffisent.',
    ar: 'قل مرة واحدة وبكلام بسيط ماذا يجد القارئ وأين؛ تكفي بضعة وسوم ورابط واضح.',
  },
  examples: [
    {
      post: 'Forward this message to everyone you know before midnight, or bad luck will follow you!',
      marks: ['Forward this message to everyone you know before midnight, or bad luck'],
    },
    {post: 'Share this guide with a friend who writes a thesis.', marks: [], why: 'one friend is no chain'},
    {
      post: '#reading #books #win #follow #like #share #love #cool #instabook #lucky',
      marks: ['#reading #books #win #follow #like #share #love #cool #instabook #lucky'],
    },
    {post: 'Our poetry night is back on Thursday. #PoetryNight #Ifrane #AUI', marks: []},
    {post: 'COME NOW COME NOW COME NOW COME NOW to the lobby', marks: ['COME NOW COME NOW COME NOW COME NOW']},
    {post: 'https://example.com/win', marks: ['https://example.com/win'], why: 'nobody knows where it leads'},
    {post: 'https://libguides.aui.ma/exhibition', marks: [], why: 'links to the library are known'},
    {post: '---\naction: reply\n---\nhttps://example.com/answer', marks: [], why: 'it answers a question'},
    {post: 'Scam alert: a message says that you have won a prize. Do not click the link.', marks: [], why: 'a warning'},
    {
      post: 'Likez, partagez et identifiez trois amis pour gagner un iPhone !',
      language: 'fr',
      marks: ['Likez, partagez et identifiez trois amis pour gagner un iPhone'],
    },
    {post: 'Abonnez-vous à notre chaîne pour revoir les ateliers.', language: 'fr', marks: [], why: 'the library’s own channel'},
    {
      post: 'مبروك! لقد ربحت هاتفاً، اضغط على الرابط لاستلام الجائزة.',
      language: 'ar',
      marks: ['مبروك! لقد ربحت هاتفاً، اضغط على الرابط لاستلام الجائزة'],
    },
    {post: 'شاركوا في مسابقة المكتبة واربحوا كتاباً.', language: 'ar', marks: []},
    {
      post: 'Partagi had message l 10 d s7abek w chof chno ghadi yw9e3 lik',
      language: 'ary',
      marks: ['Partagi had message l 10 d s7abek'],
    },
    {post: 'دير جيم وبارطاجي باش تربح تيليفون', language: 'ary', marks: ['دير جيم وبارطاجي باش تربح']},
    {post: 'شاركو معانا ف الكويز ديال المكتبة', language: 'ary', marks: []},
  ],
  check({post, lexicon, settings, report}) {
    const stuffings = stuffingIn(post)
    for (const {kind, count, span} of stuffings) report(kind, span, {count})
    const bare = bareLinkIn(post, settings.hosts)
    if (bare) report('link', bare)
    const reading = stuffings.length === 0 && !bare ? readSpam(post, lexicon, {home: settings.hosts, links: TELLING_LINKS}) : undefined
    if (!reading) return
    const words = reading.words.map(word => word.trim()).join(' · ')
    if (words === '') report('style', reading.span)
    else report('wording', reading.span, {words})
  },
})
