import {expect, test} from 'vitest'
import {EXAMPLE_HOSTS, SECURE_HOSTS} from '../../rules/hosts.js'
import rule from '../../rules/link-works.js'
import type {Answer} from '../../src/engine/index.js'
import {lint} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

const missing = () => ({state: 'missing' as const, bytes: 0})
const says = (state: Answer['state'], detail: string) => () => ({state, detail})
const found = () => ({state: 'found' as const, bytes: 9})

testRule(rule, [
  {why: 'a link without a target, in a list', post: '- [timetable]( )', marks: ['[timetable]( )'], messages: ['empty']},
  {why: 'a number sign alone', post: 'See the [timetable](#).', marks: ['#'], messages: ['empty']},
  {why: 'an HTML link without a target', post: '<p><a href="">horaires</a></p>', language: 'fr', marks: ['<a href="">horaires</a>']},
  {why: 'a script in place of a target', post: '[more](javascript:void(0))', marks: ['javascript:void(0)']},
  {why: 'an anchor leads within the page', post: 'See [below](#hours) and <a name="top">here</a>.', marks: []},

  {why: 'mail without an address', post: '[اكتب لنا](mailto:)', language: 'ar', marks: ['mailto:'], messages: ['noRecipient']},
  {
    why: 'mail to half an address',
    post: '[write](mailto:library%20at%20aui.ma)',
    marks: ['mailto:library%20at%20aui.ma'],
    messages: ['malformed'],
  },
  {why: 'mail to several, with a subject', post: '[write](mailto:library@aui.ma,info@aui.ma?subject=Loan)', marks: []},
  {why: 'sharing by mail leaves the recipient open', post: '[share](mailto:?subject=Book%20fair)', marks: []},
  {
    why: 'mail without mailto',
    post: '[write](library@aui.ma)',
    marks: ['library@aui.ma'],
    messages: ['noScheme'],
    fixed: '[write](mailto:library@aui.ma)',
  },

  {why: 'one slash', post: 'Go to http:/libguides.aui.ma/a now', marks: ['http:/libguides.aui.ma/a'], messages: ['malformed']},
  {why: 'no colon', post: 'Go to https//libguides.aui.ma/a.', marks: ['https//libguides.aui.ma/a']},
  {why: 'a semicolon', post: 'Go to https;//libguides.aui.ma', marks: ['https;//libguides.aui.ma']},
  {why: 'backslashes', post: 'Go to https:\\\\libguides.aui.ma', path: 'a.txt', marks: ['https:\\\\libguides.aui.ma']},
  {why: 'a space after the scheme', post: 'Go to https:// libguides.aui.ma', marks: ['https:// libguides.aui.ma']},
  {why: 'letters too many, French', post: 'Voir hhttps://libguides.aui.ma/a', language: 'fr', marks: ['hhttps://libguides.aui.ma/a']},
  {
    why: 'letters too few, Arabic, plain text, Windows line ends',
    post: 'انظر\r\n\r\nhttp:/libguides.aui.ma\r\n',
    path: 'a.txt',
    language: 'ar',
    marks: ['http:/libguides.aui.ma'],
  },
  {why: 'a letter too few, Darija', post: 'dkhlo ttps://libguides.aui.ma daba', language: 'ary', marks: ['ttps://libguides.aui.ma']},
  {why: 'in a Markdown link', post: '[a](htp://libguides.aui.ma)', marks: ['htp://libguides.aui.ma']},
  {why: 'a mistyped mailto', post: '[a](maito:library@aui.ma)', marks: ['maito:library@aui.ma']},
  {why: 'two schemes', post: 'See https://https://libguides.aui.ma', marks: ['https://https://libguides.aui.ma']},
  {why: 'two schemes, the second half', post: '[a](https://http//libguides.aui.ma)', marks: ['https://http//libguides.aui.ma']},
  {why: 'no host', post: '[a](https:///guide)', marks: ['https:///guide']},
  {why: 'a scheme alone', post: '[a](https://)', marks: ['https://']},
  {why: 'in front matter', post: '---\nlink: htps://libguides.aui.ma\n---\nText.', marks: ['htps://libguides.aui.ma']},
  {why: 'an ending mistyped', post: 'https://www.eventbrite.con/e/1', marks: ['https://www.eventbrite.con/e/1']},
  {why: 'www mistyped', post: 'wwww.aui.ma/library', marks: ['wwww.aui.ma/library']},
  {
    why: 'a space in the address',
    post: '[a](<https://libguides.aui.ma/my guide>)',
    marks: ['https://libguides.aui.ma/my guide'],
    messages: ['spaces'],
  },
  {
    why: 'a space that breaks a link',
    post: '[a](https://libguides.aui.ma/my guide.pdf)',
    marks: ['https://libguides.aui.ma/my'],
    messages: ['spaces'],
  },
  {
    why: 'a link that is not closed',
    post: 'The [guide](https://libguides.aui.ma/a is new',
    marks: ['https://libguides.aui.ma/a'],
    messages: ['unclosed'],
  },
  {why: 'Markdown inside raw HTML is another matter', post: '<div>\nThe [guide](https://libguides.aui.ma/a) is new\n</div>', marks: []},
  {
    why: 'no scheme in a Markdown link',
    post: '[a](libguides.aui.ma/b)',
    marks: ['libguides.aui.ma/b'],
    fixed: '[a](https://libguides.aui.ma/b)',
  },
  {why: 'no scheme in plain text', post: 'libguides.aui.ma/b', path: 'a.txt', marks: []},
  {why: 'no scheme in front matter', post: '---\nlink: libguides.aui.ma/b\n---\nText.', marks: []},
  {why: 'schemes that are spoken about', post: 'Addresses start with http:// or https:// or ftp://, http/https for short.', marks: []},
  {why: 'a site that is called http', post: 'Cats for every status: https://http.cat/404', marks: []},
  {why: 'a broken address shown as code', post: 'Not `htp://aui.ma`, please.', marks: []},
  {why: 'several addresses in one field', post: '---\nlink: https://aui.ma/a, https://aui.ma/b\n---\nText.', marks: []},

  {why: 'this computer', post: '[draft](http://127.0.0.1:4000/post)', marks: ['http://127.0.0.1:4000/post'], messages: ['local']},
  {why: 'a private network', post: 'http://192.168.1.20/form', marks: ['http://192.168.1.20/form'], messages: ['local']},
  {why: 'a printer', post: 'https://printer.local/', marks: ['https://printer.local/']},
  {why: 'a version 6 address of this computer', post: '[a](http://[::1]:3000/)', marks: ['http://[::1]:3000/']},
  {why: 'a file on a disk', post: '[guide](file:///C:/guide.pdf) [b](C:\\guide.pdf)', marks: ['file:///C:/guide.pdf', 'C:\\guide.pdf']},
  {why: 'a lesson on running a server', post: 'Run `npm start` and open http://localhost:3000/.', marks: []},
  {why: 'a public number', post: 'https://193.194.1.1/', marks: []},
  {why: 'a version number', post: 'Version 10.0.1.2 is out; 192.168.1.1 is a router.', marks: []},
  {why: 'a host without an ending', post: '[form](https://intranet/form)', marks: ['https://intranet/form'], messages: ['intranet']},
  {why: 'an ending of inner networks', post: 'https://files.m6l.lan/x', marks: ['https://files.m6l.lan/x']},
  {
    why: 'a host that the library names',
    post: 'https://staff.aui.ma/x',
    options: {intranet: ['staff.aui.ma']},
    marks: ['https://staff.aui.ma/x'],
  },
  {why: 'what is left of a shortened address', post: 'RT: concert tonight http://t …', marks: []},

  {why: 'an example', post: '[form](https://www.example.org/form)', marks: ['https://www.example.org/form'], messages: ['example']},
  {
    why: 'a template, without a scheme',
    post: 'Inscrivez-vous : votre-site.com/formulaire',
    language: 'fr',
    marks: ['votre-site.com/formulaire'],
  },
  {why: 'an example in a sentence', post: 'A host has two parts, such as example.com.', marks: []},
  {why: 'a host that only starts so', post: 'https://example.computer/ https://bookexample.com', marks: []},

  {
    why: 'a host that answers over https',
    post: '[talk](http://www.youtube.com/watch?v=1)',
    marks: ['http://www.youtube.com/watch?v=1'],
    fixed: '[talk](https://www.youtube.com/watch?v=1)',
  },
  {why: 'our own host', post: 'HTTP://libguides.aui.ma/a', marks: ['HTTP://libguides.aui.ma/a'], fixed: 'https://libguides.aui.ma/a'},
  {
    why: 'the university’s own host',
    post: '<a href="http://my.aui.ma/x">x</a>',
    marks: ['http://my.aui.ma/x'],
    fixed: '<a href="https://my.aui.ma/x">x</a>',
  },
  {
    why: 'front matter is mended, too',
    post: '---\nlink: "http://doi.org/10.1/x"\n---\nText.',
    marks: ['http://doi.org/10.1/x'],
    fixed: '---\nlink: "https://doi.org/10.1/x"\n---\nText.',
  },
  {
    why: 'a reference that is used twice',
    post: '[a][1] [b][1]\n\n[1]: http://doi.org/10.1/x',
    marks: ['http://doi.org/10.1/x'],
    fixed: '[a][1] [b][1]\n\n[1]: https://doi.org/10.1/x',
  },
  {why: 'an unusual port may not answer', post: 'http://aui.ma:8080/x', marks: []},
  {why: 'a host that only ends alike', post: 'http://notyoutube.com/x', marks: []},
  {why: 'a host that nobody knows', post: 'http://a-small-museum.ma/x', marks: []},
  {
    why: 'a host that nobody knows, when asked for',
    post: 'http://a-small-museum.ma/x http://a-small-museum.ma/y',
    options: {reportHttp: true},
    marks: ['http://a-small-museum.ma/x'],
  },
  {why: 'a bare host says nothing about http', post: 'www.youtube.com/watch', marks: []},

  {
    why: 'a document that is not there',
    post: '[guide](files/guide.pdf)',
    files: missing,
    marks: ['files/guide.pdf'],
    messages: ['missing'],
  },
  {why: 'a document that is there', post: '[guide](files/guide.pdf)', files: found, marks: []},
  {
    why: 'pages are made by generators',
    post: '[a](/2020/01/a/) [b](../b/) [c](c.html) [d](../d.md) [e](/files/e.pdf)',
    files: missing,
    marks: [],
  },
  {why: 'what a template fills in', post: '[a]({{ site.url }}/a.pdf) [b]({% link b.pdf %})', files: missing, marks: []},
  {why: 'without a folder there is nothing to look at', post: '[guide](guide.pdf)', marks: []},
  {why: 'other schemes', post: '[a](tel:+212535862000) [b](doi:10.1/x) [c](ircs://irc.libera.chat) [d](//aui.ma/x)', marks: []},
  {why: 'an Arabic host', post: '[a](https://موقع.المغرب/x)', language: 'ar', marks: []},
  {why: 'an empty post', post: '', marks: []},

  {
    why: 'the web has no such page',
    post: 'See [the guide](https://guides.aui.ma/old#top) and guides.aui.ma/older.',
    web: says('missing', '404'),
    marks: ['https://guides.aui.ma/old#top', 'guides.aui.ma/older'],
    messages: ['gone', 'gone'],
  },
  {
    why: 'the web has no such site',
    post: 'انظر https://aui-library.ma/a',
    language: 'ar',
    web: says('unknown', 'ENOTFOUND'),
    marks: ['https://aui-library.ma/a'],
    messages: ['unknownHost'],
  },
  {
    why: 'in front matter',
    post: '---\nlink: https://guides.aui.ma/old\n---\nText.',
    web: says('missing', '410'),
    marks: ['https://guides.aui.ma/old'],
    messages: ['gone'],
  },
  {
    why: 'a server that is down',
    post: 'https://guides.aui.ma/a',
    web: says('failing', '503'),
    marks: ['https://guides.aui.ma/a'],
    messages: ['failing'],
  },
  {
    why: 'a server that is slow',
    post: 'https://guides.aui.ma/a',
    web: says('silent', 'ETIMEDOUT'),
    marks: ['https://guides.aui.ma/a'],
    messages: ['silent'],
  },
  {why: 'a page that is there', post: 'https://guides.aui.ma/a', web: says('answers', '200'), marks: []},
  {why: 'a page that only members may see', post: 'https://guides.aui.ma/a', web: says('answers', '403'), marks: []},
  {why: 'an address that is not asked', post: 'https://guides.aui.ma/a', web: says('unasked', 'M6L_REFUSED'), marks: []},
  {
    why: 'what is wrong to the eye is said first, and once',
    post: '[a](https://your-site.com/a)',
    web: says('missing', '404'),
    marks: ['https://your-site.com/a'],
    messages: ['example'],
  },
])

test('every host says why it is listed, and stands once', () => {
  for (const list of [SECURE_HOSTS, EXAMPLE_HOSTS]) {
    const hosts = list.flatMap<string>(({hosts}) => hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(list.every(({reason}) => reason.length > 20)).toBe(true)
  }
})

test('comes to an end on a hostile text', async () => {
  const {faults} = await lint([rule], {
    post: `${'http:/ab.cd '.repeat(20_000)}\n\n${'http'.repeat(50_000)}\n\n${':// '.repeat(50_000)}`,
    path: 'a.txt',
  })
  expect(faults).toEqual([])
})
