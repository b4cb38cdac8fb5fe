import {expect, test} from 'vitest'
import rule from '../../rules/fits-platform.js'
import {namesAnyPlace, nearestPlatform, platformsIn} from '../../rules/place-names.js'
import {testRule} from '../kit/test-rule.js'

/** A post for a platform whose body is `body`; the image keeps `media` quiet. */
const on = (platform: string, body: string) => `---\nplatform: ${platform}\nimage: a.jpg\n---\n${body}`
const sentence = 'The stacks stay open. '
const x280 = `${sentence.repeat(12)}Come by, friends`

testRule(rule, [
  {why: 'exactly 280 on X', post: on('X (Twitter)', x280), marks: []},
  {why: 'one more than 280', post: on('twitter', `${x280}!`), marks: ['!'], messages: ['long'], severities: ['error']},
  {
    why: 'the title and what follows the name do not count',
    post: `---\ntitle: ${sentence.repeat(20)}\nplatform: x\n---\nShort.`,
    marks: [],
  },
  {why: 'Markdown signs do not count', post: on('x', `**${x280.slice(0, -3)}**...`), marks: []},
  {why: 'in plain text every sign counts', path: 'a.txt', post: on('x', `**${x280.slice(0, -3)}**...`), marks: ['*...']},
  {why: 'a long link is 23 on X', post: on('x', `${sentence.repeat(11)}https://libguides.aui.ma/c.php?g=1203631&p=8803300&x=1`), marks: []},
  {
    why: 'the words and the URL of a link are both posted',
    post: on('x', `${sentence.repeat(11)}[All the new books](https://libguides.aui.ma/new)`),
    marks: ['](https://libguides.aui.ma/new)'],
  },
  {why: 'emoji are two on X', post: on('x', `${'📚'.repeat(140)}`), marks: []},
  {why: 'and 141 are too many, marked whole', post: on('x', `${'👩🏽‍🔬'.repeat(141)}`), marks: ['👩🏽‍🔬']},
  {why: 'Windows line ends are one', post: on('x', `${'a\r\n'.repeat(139)}ab`).replace('---\n---', '---\r\n---'), marks: []},
  {why: 'Arabic letters are one each', language: 'ar', post: on('إكس', 'ك'.repeat(280)), marks: []},
  {why: 'tashkeel counts on X', language: 'ar', post: on('اكس', 'كِ'.repeat(141)), marks: ['كِ']},
  {why: 'but not on Instagram', language: 'ar', post: on('إنستغرام', 'كِ '.repeat(1000)), marks: []},
  {why: 'Darija in Arabic letters', language: 'ary', post: on('انستڭرام', `${'مرحبا بيكم '.repeat(200)}كلكم`), marks: ['كلكم']},
  {
    why: 'Darija in Latin letters',
    language: 'ary',
    post: on('tweeter, twitter', 'Merhba bikom f lbiblio. '.repeat(12)),
    marks: ['tweeter', 'biblio.'],
  },
  {why: 'French on Threads', language: 'fr', post: on('Threads', 'À bientôt. '.repeat(46)), marks: ['ntôt.']},
  {why: 'bytes on Bluesky', post: on('bsky', '👨‍👩‍👧‍👦'.repeat(130)), marks: ['👨‍👩‍👧‍👦'.repeat(10)], messages: ['bytes']},
  {why: 'the server of a mention is free on Mastodon', post: on('Mastodon', `${'a'.repeat(480)} @salma@mastodon.example.org`), marks: []},
  {why: 'two platforms, two findings', post: on('"bluesky, x"', 'a'.repeat(301)), marks: ['a'.repeat(21), 'a']},
  {why: 'a list names each once', post: `---\nplatforms:\n  - X\n  - Twitter\n  - Facebook\n---\n${'a'.repeat(281)}`, marks: ['a']},
  {why: 'French names of the field', language: 'fr', post: `---\nréseaux: Facebook et X\n---\n${'a'.repeat(281)}`, marks: ['a']},
  {why: 'X Premium has its own limit, which nobody states', post: on('X Premium', 'a'.repeat(900)), marks: []},
  {why: 'the library states a limit', post: on('mastodon', 'a'.repeat(900)), options: {limits: {mastodon: 1000}}, marks: []},
  {why: 'or a shorter one', post: on('facebook', 'a'.repeat(12)), options: {limits: {facebook: 10}}, marks: ['aa']},
  {
    why: 'a place that waits for a link weighs as one',
    post: on('x', `${'a'.repeat(265)} [URL]`),
    marks: ['[URL]'],
    messages: ['withLink'],
    severities: ['warning'],
  },
  {why: 'no link, no weight', post: on('x', `${'a'.repeat(265)} [1984]`), marks: []},
  {
    why: 'thirty-one hashtags on Instagram',
    post: on('insta', Array.from({length: 31}, (_, at) => `#shelf${at}`).join(' ')),
    marks: ['#shelf30'],
    messages: ['hashtags'],
  },
  {why: 'thirty are fine', post: on('insta', Array.from({length: 30}, (_, at) => `#shelf${at}`).join(' ')), marks: []},
  {why: 'a hashtag of 65 on Bluesky', post: on('bluesky', `#${'a'.repeat(65)}`), marks: [`#${'a'.repeat(65)}`], messages: ['hashtag']},
  {
    why: 'a long title on YouTube',
    post: `---\ntitle: ${'a'.repeat(101)}\nplatform: youtube\nvideo: a.mp4\n---\nA tour.`,
    marks: ['a'],
    messages: ['title'],
  },
  {why: 'a numbered thread is several posts', post: on('x', `1/2 ${sentence.repeat(10)}\n\n2/2 ${sentence.repeat(10)}`), marks: []},
  {why: 'so are counts at the end', post: on('x', `${sentence.repeat(10)}(1/2)\n\n${sentence.repeat(10)}(2/2)`), marks: []},
  {why: 'and rules across the page', post: on('x', `${sentence.repeat(10)}\n\n---\n\n${sentence.repeat(10)}`), marks: []},
  {why: 'in plain text too', path: 'a.txt', post: on('x', `${sentence.repeat(10)}\n\n---\n\n${sentence.repeat(10)}`), marks: []},
  {
    why: 'each post of a thread has the limit',
    post: on('x', `1/2 Hello.\n\n2/2 ${sentence.repeat(12)}Come by, all of you.`),
    marks: [' of you.'],
  },
  {
    why: 'a share is no count',
    post: on('x', `3/4 of you ${sentence.repeat(10)}\n\n${sentence.repeat(2)}Come by, all of you.`),
    marks: [' by, all of you.'],
  },
  {
    why: 'a version for each platform',
    post: on('[x, facebook]', `## X\n\nShort.\n\n## Facebook\n\n${sentence.repeat(20)}`),
    marks: [],
  },
  {
    why: 'a version that is too long',
    post: on('[x, facebook]', `## Facebook\n\nShort.\n\n## Twitter / X\n\n${'a'.repeat(281)}`),
    marks: ['a'],
  },
  {
    why: 'a caption in front matter is the post where there is no body',
    post: `---\nplatform: x\ncaption: ${'a'.repeat(281)}\n---\n`,
    marks: ['a'],
  },
  {
    why: 'an Instagram post without a picture',
    post: '---\nplatforms: facebook, instagram\n---\nHello.',
    marks: ['instagram'],
    messages: ['media'],
    severities: ['warning'],
  },
  {why: 'TikTok in Arabic', language: 'ar', post: '---\nplatform: تيك توك\n---\nأهلاً.', marks: ['تيك توك']},
  {why: 'a video counts', post: '---\nplatform: youtube\nvideo_url: https://example.org/a\n---\nA tour.', marks: []},
  {why: 'an image in HTML counts', post: '---\nplatform: instagram\n---\n<img src="a.jpg" alt="The desk">', marks: []},
  {why: '“image: none” is none', post: '---\nplatform: instagram\nvideo: none\n---\nHello.', marks: ['instagram']},
  {
    why: 'only a described picture that is absent',
    post: '---\nplatform: instagram\nimage_alt: The desk\n---\nHello.',
    marks: ['instagram'],
  },
  {why: 'a reply needs no picture', post: '---\nplatform: instagram\naction: reply\n---\nThank you!', marks: []},
  {why: 'a reply on X is a post', post: `---\nplatform: x\naction: reply\n---\n${x280}!`, marks: ['!']},
  {why: 'a story has no caption', post: '---\nplatform: Instagram story\n---\nHello.', marks: []},
  {why: 'LinkedIn articles are long', post: on('LinkedIn article', 'a'.repeat(4000)), marks: []},
  {why: 'other places have no limits here', post: on('[newsletter, WhatsApp, site web]', 'a'.repeat(4000)), marks: []},
  {
    why: 'a name that nobody knows',
    post: '---\nplatform: Frobnicate\n---\nHello.',
    marks: ['Frobnicate'],
    messages: ['unknown'],
    severities: ['warning'],
  },
  {why: 'a slip', post: on('Linkdein', 'Hello.'), marks: ['Linkdein'], messages: ['meant']},
  {why: 'a French locale', locale: 'fr', post: on('facebok', 'Bonjour.'), marks: ['facebok'], messages: ['meant']},
  {why: 'an empty body', post: '---\nplatform: x\n---\n', marks: []},
])

test.each([
  ['X (Twitter)', ['x']],
  ['Facebook & Insta', ['facebook', 'instagram']],
  ['FB/IG/LinkedIn', ['facebook', 'instagram', 'linkedin']],
  ['الفيسبوك والإنستغرام', ['facebook', 'instagram']],
  ['https://www.facebook.com/example', ['facebook']],
  ['page Facebook', ['facebook']],
  ['TikTok, yt', ['tiktok', 'youtube']],
  ['Instagram stories', []],
  ['the newsletter', []],
])('“%s” names %j', (text, ids) => {
  expect(platformsIn(text).platforms.map(({id}) => id)).toEqual(ids)
  expect(namesAnyPlace(text)).toBe(true)
})

test.each([
  ['Instagarm', 'Instagram'],
  ['Bluski', 'Bluesky'],
  ['Twiter', 'X'],
  ['masdoton', 'Mastodon'],
])('“%s” is nearest to %s', (written, name) => {
  expect(nearestPlatform(written)).toBe(name)
})
