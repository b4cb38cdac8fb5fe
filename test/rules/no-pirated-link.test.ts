import {expect, test} from 'vitest'
import rule from '../../rules/no-pirated-link.js'
import {KNOWN_SITES} from '../../rules/pirate-hosts.js'
import {lint} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'a mirror under another ending', post: 'Read https://sci-hub.ru/10.1/x now', marks: ['https://sci-hub.ru/10.1/x']},
  {why: 'a subdomain of a mirror', post: 'Here: http://download.libgen.rocks/get?md5=1', marks: ['http://download.libgen.rocks/get?md5=1']},
  {why: 'a name with a word added', post: '[book](https://libgen-mirror.xyz/a)', marks: ['https://libgen-mirror.xyz/a']},
  {why: 'a mirror below somebody else’s host', post: 'https://sci-hub.41610.org/10.1/x', marks: ['https://sci-hub.41610.org/10.1/x']},
  {why: 'an ending in two parts', post: 'https://scihub.net.cn/x', marks: ['https://scihub.net.cn/x']},
  {
    why: 'an older name of a library',
    post: 'https://b-ok.cc/book/3 and https://fr.1lib.sk/x',
    marks: ['https://b-ok.cc/book/3', 'https://fr.1lib.sk/x'],
  },
  {why: 'a host behind Tor', post: 'http://libgenfrialc7tguyjywa.onion/x', marks: ['http://libgenfrialc7tguyjywa.onion/x']},
  {why: 'a bare host', post: 'All of it is on annas-archive.org.', marks: ['annas-archive.org']},
  {why: 'a bare host whose ending is no sure one', post: 'All of it is on libgen.is, enjoy!', marks: ['libgen.is']},
  {
    why: 'a link in HTML',
    post: '<p><a href="https://www.pdfdrive.com/a.html">the novel</a></p>',
    marks: ['https://www.pdfdrive.com/a.html'],
  },
  {why: 'a link by reference', post: 'The [novel][1].\n\n[1]: https://z-library.sk/b', marks: ['https://z-library.sk/b']},
  {why: 'a link in front matter', post: '---\nlink: https://libgen.li/a\n---\nCome and read.', marks: ['https://libgen.li/a']},
  {why: 'a link in the title', post: '---\ntitle: Get it at sci-hub.st\n---\nText.', marks: ['sci-hub.st']},
  {
    why: 'plain text, Windows line ends',
    post: 'Bonjour,\r\n\r\nLe livre : https://1337x.to/torrent/4\r\n',
    path: 'a.txt',
    marks: ['https://1337x.to/torrent/4'],
  },
  {
    why: 'films in French',
    post: 'Ce soir, film gratuit : https://www.zone-telechargement.cam/f',
    language: 'fr',
    marks: ['https://www.zone-telechargement.cam/f'],
  },
  {why: 'series in Arabic', post: 'شاهدوا الفيلم على https://egybest.land/film', language: 'ar', marks: ['https://egybest.land/film']},
  {why: 'an index by its whole host', post: 'dkhlo hna: https://yts.mx/movies', language: 'ary', marks: ['https://yts.mx/movies']},

  {why: 'brackets round the full stop', post: 'Find it at sci-hub[.]se today', marks: ['sci-hub[.]se']},
  {why: 'parentheses round the full stop', post: 'libgen (dot) rs has it', marks: ['libgen (dot) rs']},
  {why: 'the full stop in words', post: 'Google libgen dot is, second result', marks: ['libgen dot is']},
  {why: 'a full stop set apart', post: 'Your book: lib gen . rs', marks: ['lib gen . rs']},
  {why: 'the full stop in French', post: 'Le manuel est sur sci hub point se', language: 'fr', marks: ['sci hub point se']},
  {why: 'the full stop in Arabic', post: 'الكتاب في libgen نقطة is', language: 'ar', marks: ['libgen نقطة is']},
  {why: 'the name of Anna with its apostrophe', post: 'Get it: Anna’s Archive dot org', marks: ['Anna’s Archive dot org']},
  {why: 'a scheme that no browser follows', post: 'hxxps://sci-hub.se/10.1/x', marks: ['hxxps://sci-hub.se/10.1/x']},
  {why: 'a sign that is not drawn', post: 'https://sci\u200b-hub.se/x', marks: ['https://sci\u200b-hub.se/x']},
  {why: 'Cyrillic letters', post: 'https://sсi-hub.se/x and liЬgen.is', marks: ['https://sсi-hub.se/x', 'liЬgen.is']},
  {why: 'Cyrillic letters in a bare host', post: 'it is on libgеn.is', marks: ['libgеn.is']},
  {why: 'full-width letters', post: 'ｌｉｂｇｅｎ．ｉｓ', marks: ['ｌｉｂｇｅｎ．ｉｓ']},
  {why: 'a percent-encoded host', post: '[a](https://%73ci-hub.se/x)', marks: ['https://%73ci-hub.se/x']},
  {
    why: 'a user name that poses as the library',
    post: 'https://libguides.aui.ma@libgen.rs/book',
    marks: ['https://libguides.aui.ma@libgen.rs/book'],
  },
  {why: 'a redirection', post: 'https://href.li/?https://libgen.rs/a', marks: ['https://href.li/?https://libgen.rs/a']},
  {
    why: 'a redirection, encoded',
    post: '[a](https://www.google.com/url?q=https%3A%2F%2Fz-lib.gs%2Fb)',
    marks: ['https://www.google.com/url?q=https%3A%2F%2Fz-lib.gs%2Fb'],
  },
  {
    why: 'a redirection without a scheme',
    post: '[a](https://www.google.com/url?q=libgen.rs/b)',
    marks: ['https://www.google.com/url?q=libgen.rs/b'],
  },
  {
    why: 'an archived copy',
    post: '[a](https://web.archive.org/web/2021/http://libgen.rs/b)',
    marks: ['https://web.archive.org/web/2021/http://libgen.rs/b'],
  },
  {why: 'a translated copy', post: '[a](https://sci--hub-se.translate.goog/x)', marks: ['https://sci--hub-se.translate.goog/x']},
  {why: 'a bot', post: 'Ask @scihub_bot for the article', marks: ['@scihub_bot']},
  {why: 'a channel', post: 'https://t.me/libgen_books', marks: ['https://t.me/libgen_books']},

  {
    why: 'a file locker may hold one’s own files',
    post: 'https://rapidgator.net/file/1',
    marks: ['https://rapidgator.net/file/1'],
    severities: ['warning'],
  },
  {why: 'a magnet link', post: '[film](magnet:?xt=urn:btih:aa&dn=Film)', marks: ['magnet:?xt=urn:btih:aa&dn=Film'], messages: ['torrent']},
  {
    why: 'a magnet link in the text',
    post: 'magnet:?xt=urn:btih:aa&dn=Film now',
    marks: ['magnet:?xt=urn:btih:aa&dn=Film'],
    severities: ['warning'],
  },
  {
    why: 'a torrent file',
    post: 'https://files.somewhere.net/season2.torrent',
    marks: ['https://files.somewhere.net/season2.torrent'],
    messages: ['torrent'],
  },
  {why: 'the torrent of a free system', post: 'magnet:?xt=urn:btih:aa&dn=debian-13.iso', marks: []},
  {why: 'a torrent of the Internet Archive', post: 'https://archive.org/download/alice/alice_archive.torrent', marks: []},

  {why: 'a name beside its address is one finding', post: 'Get it on LibGen: [here](https://libgen.is/b)', marks: ['https://libgen.is/b']},
  {why: 'sends readers by name', post: 'You can download the handbook from LibGen for free.', marks: ['LibGen'], severities: ['warning']},
  {
    why: 'sends readers by name, French',
    post: 'Le manuel est disponible gratuitement sur Anna’s Archive.',
    language: 'fr',
    marks: ['Anna’s Archive'],
  },
  {
    why: 'sends readers by name, Arabic with a preposition',
    post: 'الكتاب متوفر مجانا على زد لايبراري.',
    language: 'ar',
    marks: ['زد لايبراري'],
  },
  {why: 'sends readers by name, Darija in Arabic letters', post: 'تيليشارجيو الكتاب من ساي هب دابا', language: 'ary', marks: ['ساي هب']},
  {why: 'sends readers by name, Darija in Latin letters', post: 'nzlouh mn z-library', language: 'ary', marks: ['z-library']},

  {why: 'readers are addressed, a host is given', post: 'Students: all your textbooks are on libgen.is', marks: ['libgen.is']},
  {why: 'a host beside an offer, whatever else is said', post: 'It is blocked, but you can download it at libgen.is', marks: ['libgen.is']},
  {why: 'a talk', post: 'Panel: Sci-Hub, LibGen and the future of open access.', marks: []},
  {why: 'why we do not', post: 'Why we do not link to Z-Library, and what to use instead.', marks: []},
  {why: 'a warning', post: 'Never download your textbooks from Z-Library: ask us for a copy.', marks: []},
  {why: 'a warning, French', post: 'Ne téléchargez pas vos manuels sur Z-Library : la bibliothèque les prête.', language: 'fr', marks: []},
  {why: 'a warning, Arabic', post: 'لا تحمّلوا الكتب من ليبجن، فالمكتبة تعيرها لكم.', language: 'ar', marks: []},
  {why: 'a warning, Darija', post: '3ndakom tnzlo lktoba mn libgen, ra kaynin f lbiblio', language: 'ary', marks: []},
  {why: 'a question for a debate', post: 'Should researchers download papers from Sci-Hub?', marks: []},
  {why: 'a host in the news', post: 'In 2022 the court seized z-lib.org and its mirrors.', marks: []},
  {why: 'a fake that is shown without being linked', post: 'Beware of messages that send you to z-lib[.]fm: it is phishing.', marks: []},
  {why: 'a sentence ends, another begins', post: 'They spoke about LibGen. Is it legal?', marks: []},
  {why: 'a sentence ends without a space', post: 'They spoke about LibGen.It was late.', marks: []},
  {why: 'a full stop after a space', post: 'They spoke about LibGen . Is it legal', marks: []},
  {why: 'a point of view is no full stop', post: 'Sci-Hub point de vue des éditeurs', language: 'fr', marks: []},
  {why: 'satellite data', post: 'Sentinel images: https://scihub.copernicus.eu/dhus and scihub.copernicus.eu', marks: []},
  {why: 'a header of C', post: 'Include libgen.h for basename().', marks: []},
  {why: 'a compression library', post: 'Built with zlib.net and https://zlib.net/manual.html', marks: []},
  {why: 'a library that streams lawfully', post: 'https://shahid.mbc.net/ar and https://www.hindawi.org/books', language: 'ar', marks: []},
  {
    why: 'an article about a host, named by it',
    post: 'https://en.wikipedia.org/wiki/Sci-Hub and https://fr.wikipedia.org/wiki/Z-Library',
    marks: [],
  },
  {why: 'a search for it', post: '[news](https://www.google.com/search?q=https://sci-hub.se)', marks: []},
  {why: 'the host as the words of another link', post: '[sci-hub.se](https://en.wikipedia.org/wiki/Sci-Hub) was sued.', marks: []},
  {why: 'an address shown as code', post: 'Filters block `sci-hub.se` here.', marks: []},
  {why: 'an e-mail address', post: 'Write to team@sci-hub.se if you must.', marks: []},
  {why: 'somebody who bears a like name', post: 'Ask @libgenius about it, or see https://libgenius.com/', marks: []},
  {why: 'an open library', post: 'https://openlibrary.org/a https://www.gutenberg.org/ebooks/1 https://doi.org/10.1/x', marks: []},
  {
    why: 'a call to use it',
    post: 'Textbook too dear? Use Sci-Hub, everybody does. https://library.aui.ma/x',
    language: 'en',
    marks: ['Sci-Hub'],
    severities: ['warning'],
  },
  {
    why: 'a call that looks back at it',
    post: 'libgen has all of them, take it from there.',
    language: 'en',
    marks: ['libgen'],
    severities: ['warning'],
  },
  {
    why: 'a call without its apostrophe',
    post: 'Use annas archive for textbooks.',
    language: 'en',
    marks: ['annas archive'],
    severities: ['warning'],
  },
  {
    why: 'a call beside the library’s own proxy',
    post: 'Sci-Hub works again, use it with the library’s proxy.',
    language: 'en',
    marks: ['Sci-Hub'],
    severities: ['warning'],
  },
  {
    why: 'a call, French',
    post: 'Manuel trop cher ? Utilisez Sci-Hub, tout le monde le fait. https://library.aui.ma/x',
    language: 'fr',
    marks: ['Sci-Hub'],
    severities: ['warning'],
  },
  {
    why: 'a call that looks back, French',
    post: 'LibGen les a tous, prenez-les là-bas.',
    language: 'fr',
    marks: ['LibGen'],
    severities: ['warning'],
  },
  {
    why: 'a call, Arabic',
    post: 'الكتاب غال؟ استعملوا ساي هب، الجميع يفعل ذلك. https://library.aui.ma/x',
    language: 'ar',
    marks: ['ساي هب'],
    severities: ['warning'],
  },
  {
    why: 'a call that looks back, Arabic',
    post: 'ليبجن فيه كل الكتب، خذوها من هناك.',
    language: 'ar',
    marks: ['ليبجن'],
    severities: ['warning'],
  },
  {
    why: 'a call, Darija in Latin letters',
    post: 'lktab ghali? sta3mlo sci-hub, kolchi kaydirha.',
    language: 'ary',
    marks: ['sci-hub'],
    severities: ['warning'],
  },
  {
    why: 'a call that looks back, Darija',
    post: 'libgen fih kolchi, khoudouh mn temma.',
    language: 'ary',
    marks: ['libgen'],
    severities: ['warning'],
  },
  {
    why: 'a call, Darija in Arabic letters',
    post: 'لكتاب غالي؟ ستعملو ساي هب، كولشي كيديرها.',
    language: 'ary',
    marks: ['ساي هب'],
    severities: ['warning'],
  },
  {why: 'what millions do', post: 'Millions use Sci-Hub, says a report.', language: 'en', marks: []},
  {why: 'a question to readers', post: 'Do you use Sci-Hub? Tell us on Tuesday.', language: 'en', marks: []},
  {why: 'advice against using it', post: 'Don’t use Sci-Hub: ask us.', language: 'en', marks: []},
  {why: 'advice against it beside the proxy', post: 'Please do not use Sci-Hub with the library’s proxy.', language: 'en', marks: []},
  {why: 'an example of a lecture', post: 'Use Sci-Hub as an example of a shadow library.', language: 'en', marks: []},
  {why: 'a case before a court', post: 'A court in Delhi heard the case against Sci-Hub.', language: 'en', marks: []},
  {why: 'news that it works', post: 'Sci-Hub works again, Nature reports.', language: 'en', marks: []},
  {why: 'news of its size', post: 'LibGen has 80 million files, a study finds.', language: 'en', marks: []},
  {why: 'a call that is quoted', post: '“Use Sci-Hub, everybody does”: what we say to that on Tuesday.', language: 'en', marks: []},
  {why: 'a call that is a quotation', post: '> Use Sci-Hub, everybody does.', language: 'en', marks: []},
  {why: 'a lecture about users', post: 'Lecture: Sci-Hub, and who uses it.', language: 'en', marks: []},
  {why: 'another service is to be used', post: 'Sci-Hub is down again. Use our document delivery.', language: 'en', marks: []},
  {why: 'an advice for another way', post: 'Use interlibrary loan, not Sci-Hub.', language: 'en', marks: []},
  {why: 'advice against using it, French', post: 'N’utilisez pas Sci-Hub : demandez-nous l’article.', language: 'fr', marks: []},
  {why: 'what millions do, French', post: 'Des millions de personnes utilisent Sci-Hub.', language: 'fr', marks: []},
  {why: 'a quoted call, French', post: '« Utilisez Sci-Hub, tout le monde le fait » : on en parle mardi.', language: 'fr', marks: []},
  {why: 'a talk about users, French', post: 'Pourquoi tant de gens utilisent Sci-Hub : conférence.', language: 'fr', marks: []},
  {why: 'advice against using it, Arabic', post: 'لا تستعملوا ساي هب.', language: 'ar', marks: []},
  {why: 'what millions did, Arabic', post: 'استخدم الملايين ساي هب، تقول الصحف.', language: 'ar', marks: []},
  {why: 'those who did, Arabic', post: 'الذين استخدموا ساي هب كثيرون.', language: 'ar', marks: []},
  {why: 'advice against using it, Darija', post: 'ma tsta3mlouch sci-hub.', language: 'ary', marks: []},
  {why: 'what many do, Darija', post: 'bzaf d nas kaysta3mlo sci-hub.', language: 'ary', marks: []},
  {why: 'a film of that name', post: 'Sci-Hub: The Documentary. Watch it here, then try it: our quiz.', language: 'en', marks: []},
  {why: 'a service of our own is meant', post: 'Sci-Hub is down, our delivery service works well: use it.', language: 'en', marks: []},
  {why: 'an empty post', post: '', marks: []},
])

test('every site says why it is listed, and stands once', () => {
  const all = KNOWN_SITES.sites.flatMap(({own = [], names = [], hosts = []}) => [...own, ...names, ...hosts])
  expect(new Set(all).size).toBe(all.length)
  expect(KNOWN_SITES.sites.every(({reason}) => reason.length > 20)).toBe(true)
})

test('masks the address for a public log', async () => {
  const {findings} = await lint([rule], {post: 'https://sci-hub.se/10.1/x', mask: true})
  expect(findings[0]?.message).not.toContain('sci-hub')
})

test('reads a hostile text', async () => {
  const {findings, faults} = await lint([rule], {
    post: `${'a.'.repeat(100_000)}\n\n${'lib gen . '.repeat(20_000)}\n\n${'https://'.repeat(20_000)}`,
    path: 'a.txt',
  })
  expect(faults).toEqual([])
  expect(findings).toEqual([])
})
