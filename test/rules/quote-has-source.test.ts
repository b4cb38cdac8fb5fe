import {describe, expect, test} from 'vitest'
import rule from '../../rules/quote-has-source.js'
import {foundIn} from '../kit/sources.js'
import {testRule} from '../kit/test-rule.js'

const en =
  '“Snow had closed the road by noon, and so the whole village came to the library, not for books at first, but for the stove and the company.”'
const fr =
  '« La neige avait fermé la route avant midi, et tout le village vint à la bibliothèque, non pour les livres d’abord, mais pour le poêle et la compagnie. »'
const ar =
  '«أغلقت الثلوج الطريق قبل الظهر، فجاء أهل القرية جميعا إلى المكتبة، لا من أجل الكتب في البداية، بل من أجل المدفأة ورفقة الناس، ثم فتح أحدهم كتابا وبدأ يقرأ»'
const ary =
  '“Ttelj sedd triq 9bel dhor, w l9erya kamla jat l lmaktaba, machi 3la wed lktouba f lowwel, walakin 3la wed sskhana w nnass, mn be3d chi wa7ed 7ell ktab w bda ye9ra”'
const bare = (quote: string) => quote.replace(/^[“«]\s?|\s?[”»]$/gu, '')
const block = (quote: string, ...lines: string[]) => [`> ${bare(quote)}`, ...lines.map(line => (line ? `> ${line}` : '>'))].join('\n')
const long = `${bare(en)} ${bare(en)} ${bare(en)}`
const silent = (why: string, post: string, more = {}) => ({why, post, marks: [], ...more})
const marked = (why: string, post: string, mark: string, more = {}) => ({why, post, marks: [mark], ...more})

testRule(rule, [
  marked('a quotation that nobody signs', `Warm thoughts.\n\n${en}\n\nOpen until ten.`, en, {messages: ['unattributed']}),
  marked('a blockquote that nobody signs', `Warm thoughts.\n\n${block(en)}\n\nOpen until ten.`, bare(en)),
  marked('quote of the day names nobody', `Quote of the Day: ${en}`, en),
  marked('speakers in a list did not say it', `${en}\n\nSpeakers:\n\n- Lina Fassi\n- Omar Tazi\n- Hind Alaoui`, en),
  marked('a title in plain text', `${en}\n\nSee you there.`, en, {path: 'post.txt'}),
  marked('CRLF', `Warm thoughts.\r\n\r\n${en}\r\n\r\nOpen until ten.`, en),
  marked('HTML', `<p>Warm thoughts.</p><blockquote><p>${bare(en)}</p></blockquote>`, bare(en)),
  marked('front matter is no excuse', `---\ntitle: Snow\nauthor: Lina\n---\n${en}`, en),
  marked('straight marks', `Warm thoughts.\n\n"${bare(en)}"\n\nOpen until ten.`, `"${bare(en)}"`),
  marked('the signature of another quotation', `“Read on.”\n\n— Hanna Weiss\n\n${en}\n\nOpen until ten.`, en),
  marked('opening hours hold names of days', `Open from Monday to Friday:\n\n${en}`, en),
  silent('a short one', '“Snow had closed the road.”'),
  silent('a whole post in straight marks is a cell of a spreadsheet', `"${bare(en)}"`, {path: 'post.txt'}),
  silent('inches open nothing', `A 12" screen, ${bare(en)} and a 9" one.`),

  silent('a dash and a name', `${en} — Hanna Weiss`),
  silent('a hyphen and a name', `${en} - Hanna Weiss`),
  silent('a dash on the next line', `${en}\n— Hanna Weiss, *Open Late*`),
  silent('a dash in the next paragraph', `${en}\n\n– Hanna Weiss`),
  silent('a hyphen that Markdown takes for a list', `${en}\n\n- Hanna Weiss`),
  silent('a name and a year in brackets', `${en} (Weiss, 2019)`),
  silent('a comma and a name', `${en}, Hanna Weiss`),
  silent('a handle', `${en} — @hannaweiss`),
  silent('a name on a line of its own', `${en}\n\nHanna Weiss, Open Late`),
  silent('a verb after it', `${en} wrote Hanna Weiss in 2019.`),
  silent('a verb before it', `As Hanna Weiss wrote: ${en}`),
  silent('a verb in the paragraph before', `Our guest Hanna Weiss remembers a winter. She told us:\n\n${block(en)}`),
  silent('a name and a colon', `Hanna Weiss: ${en}`),
  silent('a title and a colon', `This is how *Open Late* ends:\n\n${block(en)}`),
  silent('by and a name', `A page by Hanna Weiss for a cold week.\n\n${block(en)}`),
  silent('a link right after', `${en} ([source](https://example.org/weiss))`),
  silent('a footnote', `${en}[^1]\n\n[^1]: Open Late, p. 12`),
  silent('a source line', `${en}\n\nSource: Open Late, p. 12`),
  silent('a cite element', `<blockquote>${bare(en)}</blockquote><cite>open late</cite>`),
  silent('front matter names the source', `---\nsource: Hanna Weiss, Open Late\n---\n${en}`),
  silent('those who answered a survey', `Overall, participants were happy.\n\n${block(en)}`),
  silent('a speaker in bold above', `**Hanna Weiss**\n\n${block(en)}`),
  silent('one lead-in for several quotations', `Hanna Weiss writes:\n\n${block(en)}\n\n${block(en)}`),
  silent('a signature in the blockquote', block(en, '', '— Hanna Weiss')),
  silent('a signature in the blockquote, CRLF', block(en, ' ', '*Hanna Weiss, librarian*').replaceAll('\n', '\r\n')),
  silent('a signature on the last line of the blockquote', block(en, '— Hanna Weiss')),
  silent('a speaker at the start of the blockquote', `> Hanna Weiss: ${bare(en)}`),

  silent('a note of the writer', `> **Note:** ${bare(en)}`),
  silent('a box with a sign', `> 📌 ${bare(en)}`),
  silent('what describes an image', `![Snow on the steps](snow.jpg)\n\n${block(en)}`),

  marked('une citation sans auteur', `Pensée du jour : ${fr}`, fr, {language: 'fr'}),
  marked('un bloc sans auteur', `Il neige.\n\n${block(fr)}\n\nÀ ce soir.`, bare(fr), {language: 'fr'}),
  silent('selon', `Selon Hanna Weiss, ${fr}`, {language: 'fr'}),
  silent('comme l’écrit', `Comme l’écrit Hanna Weiss : ${fr}`, {language: 'fr'}),
  silent('extrait de', `Un extrait de son roman.\n\n${block(fr)}`, {language: 'fr'}),
  silent('a-t-elle déclaré', `${fr}, a déclaré la romancière.`, {language: 'fr'}),
  silent('un tiret', `${fr} – Hanna Weiss, *Ouvert tard*`, {language: 'fr'}),

  marked('اقتباس بلا صاحب', `صباح الخير.\n\n${ar}\n\nالمكتبة مفتوحة.`, ar, {language: 'ar'}),
  marked('books are no verb', `وصلت كتب جديدة.\n\n${ar}`, ar, {language: 'ar'}),
  marked('اقتباس اليوم', `اقتباس اليوم: ${ar}`, ar, {language: 'ar'}),
  silent('قالت', `قالت هناء الواحي: ${ar}`, {language: 'ar'}),
  silent('شرطة واسم', `${ar} — هناء الواحي`, {language: 'ar'}),
  silent('اسم بين قوسين', `${ar} (هناء الواحي، 2019)`, {language: 'ar'}),
  silent('من رواية', `مقطع قصير من رواية «أبواب الليل»:\n\n${ar}`, {language: 'ar'}),
  silent('المصدر', `${ar}\n\nالمصدر: أبواب الليل، ص 12`, {language: 'ar'}),
  silent('توقيع في الاقتباس', block(ar, '', 'هناء الواحي'), {language: 'ar'}),

  marked('nobody in Darija', `Chouf had lhadra.\n\n${ary}\n\nTsbe7 3la khir.`, ary, {language: 'ary'}),
  silent('gal', `Kima gal Hamid lwahi: ${ary}`, {language: 'ary'}),
  silent('dyal and a name', `Had lhadra zwina dyal Hanae Lwahi.\n\n${ary}`, {language: 'ary'}),
  silent('كيما كال', `كيما كال حميد الواحي: ${ar}`, {language: 'ary'}),

  marked('too long, though signed', `> ${long}\n>\n> — Hanna Weiss`, long, {messages: ['tooLong']}),
  marked('unsigned and too long is one finding', `Warm.\n\n> ${long}\n\nOpen.`, long, {messages: ['unattributed']}),
  silent('a library that quotes more', `> ${long}\n>\n> — Hanna Weiss`, {options: {longest: 200}}),
  marked(
    'a library that asks earlier',
    'Warm.\n\n“Snow had closed the road by noon, and so we read.”\n\nOpen.',
    '“Snow had closed the road by noon, and so we read.”',
    {
      options: {attributeFrom: 8},
    },
  ),

  silent('Quran in its own marks', `﴿${bare(ar)}﴾ [البقرة: 255]`, {language: 'ar'}),
  silent('Quran by sura', `${ar} (سورة الضحى)`, {language: 'ar'}),
  silent('chapter and verse', `${ar} [البقرة: 255]`, {language: 'ar'}),
  silent('حديث بمصدره', `${ar} رواه البخاري`, {language: 'ar'}),
  silent('a verse, however long', `“${long}” (Matthew 5:3-12)`),
  silent('une sourate', `« ${long} » (Coran, sourate 2)`, {language: 'fr'}),
  marked('an hour is no verse', `Warm.\n\n“${bare(en)}”\n\nOpen at 10:30.`, en),
  {
    why: 'a demonstrative before a colon is nobody’s name',
    post: 'وهذه فاتحة للشهية:\n\n«لم يكن في القرية ساعة واحدة تتفق مع أختها. كانت ساعة المسجد تسبق الشمس، وساعة المدرسة تنتظر المعلم، وساعة القائد تمشي كما يشاء القائد، أما جدتي فكانت تعرف الوقت من ظل التينة.»',
    language: 'ar',
    marks: [
      '«لم يكن في القرية ساعة واحدة تتفق مع أختها. كانت ساعة المسجد تسبق الشمس، وساعة المدرسة تنتظر المعلم، وساعة القائد تمشي كما يشاء القائد، أما جدتي فكانت تعرف الوقت من ظل التينة.»',
    ],
  },
])

const dawn = 'Je marcherai les yeux fixés sur mes pensées, sans rien voir au dehors, sans entendre aucun bruit'
const shore = 'having little or no money in my purse, and nothing particular to interest me on shore'
const poem = 'Rough winds do shake the darling buds of May,\n> And summer’s lease hath all too short a date'
const truth =
  'However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is so well fixed in the minds of the surrounding families'

describe('a quotation that stands in a source', () => {
  test.each([
    {why: 'names nobody', post: `Read this: “${shore}”.`, messages: ['unnamedSource']},
    {why: 'names nobody, in French', post: `À lire : « ${dawn} »`, messages: ['unnamedSource']},
    {why: 'names nobody, as a blockquote', post: `> ${shore}\n\nSee you.`, messages: ['unnamedSource']},
    {why: 'names its author', post: `“${shore}” — Herman Melville`, messages: []},
    {why: 'has two lines of a poem', post: `> ${poem}\n>\n> — William Shakespeare`, messages: []},
    {
      why: 'has three',
      post: `> ${poem}:\n> Sometime too hot the eye of heaven shines\n>\n> — William Shakespeare`,
      messages: ['tooManyLines'],
    },
    {why: 'is much of a short source', post: `“${truth}” (Jane Austen, *Pride and Prejudice*)`, messages: ['tooMuch']},
    {why: 'is a few words that many write', post: 'They call it “the best of times”.', messages: []},
  ])('$why', async ({post, messages}) => {
    expect((await foundIn(post, ['quote-has-source'])).map(({messageId}) => messageId)).toEqual(messages)
  })
})
