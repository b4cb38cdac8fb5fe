import {describe, expect, test} from 'vitest'
import rule from '../../rules/accessible-text.js'
import {lint} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'every word gets its capital', post: 'Come. #openaccessweek', marks: ['#openaccessweek'], fixed: 'Come. #OpenAccessWeek'},
  {
    why: 'names keep their own capitals',
    post: '#mohammedvilibrary #m6lreads',
    marks: ['#mohammedvilibrary', '#m6lreads'],
    fixed: '#MohammedVILibrary #M6LReads',
  },
  {why: 'one capital at the start is not enough', post: '#Summerreading', marks: ['#Summerreading'], fixed: '#SummerReading'},
  {why: 'small words too', post: '#backtoschool', marks: ['#backtoschool'], fixed: '#BackToSchool'},
  {why: 'a year stays', post: '#worldbookday2026', marks: ['#worldbookday2026'], fixed: '#WorldBookDay2026'},
  {why: 'a small word before a long one', post: '#ourlibrary', marks: ['#ourlibrary'], fixed: '#OurLibrary'},
  {why: 'French', language: 'fr', post: '#journeemondialedulivre', marks: ['#journeemondialedulivre'], fixed: '#JourneeMondialeDuLivre'},
  {
    why: 'French with its accents',
    language: 'fr',
    post: '#rentréeuniversitaire',
    marks: ['#rentréeuniversitaire'],
    fixed: '#RentréeUniversitaire',
  },
  {why: 'an English hashtag in French', language: 'fr', post: 'Venez ! #studytips', marks: ['#studytips'], fixed: 'Venez ! #StudyTips'},
  {why: 'Darija', language: 'ary', post: 'Aji #lbibliodyalna', marks: ['#lbibliodyalna'], fixed: 'Aji #LbiblioDyalna'},
  {
    why: 'Arabic words get underscores',
    language: 'ar',
    post: '#اليومالعالميللكتاب',
    marks: ['#اليومالعالميللكتاب'],
    fixed: '#اليوم_العالمي_للكتاب',
  },
  {
    why: 'a ta marbuta in the midst',
    language: 'ar',
    post: '#ورشةالخطالعربي',
    marks: ['#ورشةالخطالعربي'],
    messages: ['joined'],
    fixed: '#ورشةالخطالعربي',
  },
  {why: 'one Arabic word', language: 'ar', post: '#المكتبة #الباحثين #مكتبتنا #القراءة', marks: []},
  {why: 'Arabic with underscores', language: 'ar', post: '#مكتبة_محمد_السادس #اليوم_العالمي_للكتاب', marks: []},
  {why: 'capitals and underscores tell words apart', post: '#OpenAccessWeek #open_access #TBT #NASA', marks: []},
  {
    why: 'one word of two is one word',
    post: '#notebook #weekend #workshop #bookshelf #newsletter #textbook #classroom #homework #database #together',
    marks: [],
  },
  {
    why: 'brands and trades',
    post: '#facebook #linkedin #youtube #jstor #bookstagram #booktok #wikipedia #libguides #whatsapp #erasmus',
    marks: [],
  },
  {why: 'long words', post: '#internationalisation #interdisciplinary #sustainability #entrepreneurship #bibliophile', marks: []},
  {why: 'French words', language: 'fr', post: '#bibliothèque #aujourdhui #développement #portefeuille #universitaire', marks: []},
  {why: 'what nobody knows', post: '#iatul2026 #qwertyuiopas #cseweek #hubforum', marks: []},
  {why: 'not a hashtag', post: 'See https://example.org/#openaccessweek and `#openaccessweek`', marks: []},
  {why: 'Windows line ends and front matter', post: '---\r\ntitle: Week\r\n---\r\nCome.\r\n#studytips\r\n', marks: ['#studytips']},

  {why: 'script letters', post: 'A 𝓬𝓾𝓹 of tea', marks: ['𝓬𝓾𝓹'], fixed: 'A cup of tea'},
  {why: 'letterlike signs fill the gaps of alphabets', post: '𝒯ℎℯ ℬℴℴ𝓀', marks: ['𝒯ℎℯ ℬℴℴ𝓀'], fixed: 'The Book'},
  {why: 'styled digits', post: '𝟏𝟐 𝐌𝐚𝐲 𝟐𝟎𝟐𝟔', marks: ['𝟏𝟐 𝐌𝐚𝐲 𝟐𝟎𝟐𝟔'], fixed: '12 May 2026'},
  {why: 'fullwidth', post: 'Ｏｐｅｎ late', marks: ['Ｏｐｅｎ'], fixed: 'Open late'},
  {why: 'circled and squared', post: 'Ⓞⓟⓔⓝ 🅽🅾🆆', marks: ['Ⓞⓟⓔⓝ 🅽🅾🆆'], fixed: 'Open NOW'},
  {why: 'small capitals', post: 'ɴᴇᴡ ʙᴏᴏᴋs at the ʟɪʙʀᴀʀʏ', marks: ['ʙᴏᴏᴋ', 'ʟɪʙʀᴀʀʏ'], fixed: 'ɴᴇᴡ books at the library'},
  {why: 'struck letters', post: 'f̶r̶e̶e̶ coffee', marks: ['f̶r̶e̶e̶'], fixed: 'free coffee'},
  {why: 'a styled hashtag', post: '#𝗟𝗶𝗯𝗿𝗮𝗿𝘆', marks: ['𝗟𝗶𝗯𝗿𝗮𝗿𝘆'], fixed: '#Library'},
  {why: 'in a title', post: '---\ntitle: 𝐎𝐩𝐞𝐧 late\n---\nCome.', marks: ['𝐎𝐩𝐞𝐧']},
  {why: 'French', language: 'fr', post: 'Le 𝘤𝘭𝘶𝘣 𝘥𝘦 𝘭𝘦𝘤𝘵𝘶𝘳𝘦', marks: ['𝘤𝘭𝘶𝘣 𝘥𝘦 𝘭𝘦𝘤𝘵𝘶𝘳𝘦'], fixed: 'Le club de lecture'},
  {why: 'mathematics is no style', post: 'If 𝑎𝑏 = 𝑐, then 𝑥 ∈ ℝ and ℵ₀ ≤ 2ⁿ.', marks: []},
  {why: 'nor are signs and ordinals', post: '№ 5, 20 ℃, M6L™, 1ˢᵗ, ½ and ﷺ', marks: []},
  {why: 'nor is the phonetic alphabet', post: 'He says /ʀɪɢɴ/ and [bɪˈbliː].', marks: []},
  {why: 'fullwidth letters belong to Chinese', post: '图书馆提供免费的ＷＩＦＩ服务。', marks: []},
  {why: 'accents are letters', language: 'fr', post: 'É è ç œ ÿ e\u0301te\u0301', marks: []},

  {why: 'three emoji may stand in a row', post: 'We won! 🎉🎉🎉', marks: []},
  {why: 'spaces do not part them', post: 'Merci 🙏 🙏 🙏 🙏', marks: ['🙏 🙏 🙏 🙏']},
  {why: 'a family is one', post: '👨‍👩‍👧‍👦👩🏽‍🔬❤️', marks: []},
  {why: 'flags and keycaps say something', post: 'In 🇬🇧🇫🇷🇲🇦🇪🇸: dial 0️⃣5️⃣3️⃣5️⃣8️⃣6️⃣', marks: []},
  {why: 'the library sets its own number', post: '🎉🎉', options: {emoji: 1}, marks: ['🎉🎉']},
  {why: 'Arabic', language: 'ar', post: 'مبروك 🎓🎓🎓🎓🎓', marks: ['🎓🎓🎓🎓🎓']},
  {why: 'Darija', language: 'ary', post: 'مبروك عليكم 😍😍😍😍', marks: ['😍😍😍😍']},

  {why: 'the same emoji as bullet', post: 'You need:\n✅ A card\n✅ A pen\n✅ Patience', marks: ['✅'], messages: ['bullets']},
  {why: 'with blank lines between', post: '👉 Borrow\r\n\r\n👉 Renew\r\n\r\n👉 Return', marks: ['👉']},
  {why: 'in plain text', path: 'a.txt', post: '📖 Livres\n🎬 Films\n🎲 Jeux', language: 'fr', marks: ['📖']},
  {why: 'Arabic bullets', language: 'ar', post: '🔹 الإعارة\n🔹 التجديد\n🔹 الإرجاع', marks: ['🔹']},
  {why: 'two are no list', post: '📖 Books\n🎬 Films', marks: []},
  {why: 'a list in Markdown is a list', post: '- 📖 Books\n- 🎬 Films\n- 🎲 Games', marks: []},
  {
    why: 'sentences with an emoji before each',
    post: ['📣', '🎓', '🔎'].map(sign => `${sign} ${'Our library opens a new reading room this week. '.repeat(2)}`).join('\n\n'),
    marks: [],
  },
  {
    why: 'date, hour, place and link each have their sign',
    post: '🗓️ Monday\n⏰ 6 p.m.\n📍 Room 3\n🎟️ Free\n🔗 libguides.aui.ma/club',
    marks: [],
  },
  {why: 'unless one sign labels all', post: '📍 Ifrane\n📍 Azrou\n📍 Fez', marks: ['📍']},
  {why: 'steps with keycaps are numbered', post: '1️⃣ Search\n2️⃣ Reserve\n3️⃣ Collect', marks: []},

  {why: 'click here', post: '[Click here](https://libguides.aui.ma/a)!', marks: ['Click here']},
  {why: 'with an arrow and dots', post: '[→ Read more…](https://libguides.aui.ma/a)', marks: ['→ Read more…']},
  {why: 'in HTML', post: '<p>For hours, <a href="https://libguides.aui.ma/a">here</a>.</p>', marks: ['here']},
  {why: 'a reference', post: 'Hours are [here][1].\n\n[1]: https://libguides.aui.ma/a', marks: ['here']},
  {why: 'emphasis inside', post: '[**here**](https://libguides.aui.ma/a)', marks: ['here']},
  {
    why: 'French',
    language: 'fr',
    post: 'C’est [ici](https://a.ma), [en savoir plus](https://a.ma) et [plus d’infos](https://a.ma).',
    marks: ['ici', 'en savoir plus', 'plus d’infos'],
  },
  {why: 'French words in an English post', language: 'en', post: '[cliquez ici](https://a.ma)', marks: ['cliquez ici']},
  {why: 'Arabic', language: 'ar', post: 'للتسجيل [اضغط هنا](https://a.ma) أو [من هنا](https://a.ma).', marks: ['اضغط هنا', 'من هنا']},
  {
    why: 'Darija in both scripts',
    language: 'ary',
    post: '[clicki hna](https://a.ma) w [كليكي هنا](https://a.ma)',
    marks: ['clicki hna', 'كليكي هنا'],
  },
  {
    why: 'words that say where',
    post: '[Read more about our hours](https://a.ma), [book a room here](https://a.ma), [the catalogue](https://a.ma)',
    marks: [],
  },
  {why: 'French words that say where', language: 'fr', post: '[Voir les horaires d’ici le 5 mai](https://a.ma)', marks: []},
  {why: 'here without a link', post: 'Click here: https://libguides.aui.ma/a. We are here for you.', marks: []},
  {why: 'a bare link says where', post: 'https://example.org/here', marks: []},
  {why: 'a picture that is a link has its description', post: '[![The desk](a.jpg)](https://a.ma)', marks: []},

  {
    why: 'an ordinary post',
    post: 'New this week: twelve novels by Moroccan authors 📚 Borrow one before Friday. #books #library #Ifrane',
    marks: [],
  },
  {why: 'an ordinary post in Darija', language: 'ary', post: 'Lbiblio m7loula 7tta l 10 d lil 📖 #lbiblio #qraya', marks: []},
  {why: 'nothing', post: '', marks: []},
])

describe('the fixes', () => {
  test('are not offered where the source is written otherwise than it reads', async () => {
    const {findings} = await lint([rule], {post: '&#119809;&#119848;&#119848;&#119844;s'})
    expect(findings.map(({fix}) => fix)).toEqual([undefined])
  })
})
