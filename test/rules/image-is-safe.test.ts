import rule from '../../rules/image-is-safe.js'
import type {LocalFile} from '../../src/kit.js'
import {testRule} from '../kit/test-rule.js'

const files = (facts: Partial<LocalFile>) => (target: string) =>
  /^(?:https?:|data:|\/\/)/u.test(target) ? undefined : {state: 'found' as const, bytes: 1000, isImage: true, placed: false, ...facts}
const missing = files({state: 'missing', bytes: 0})
const mega = (count: number) => files({bytes: count * 1_000_000})

testRule(rule, [
  {why: 'a good image', post: '![A](a.jpg)', files: files({}), marks: []},
  {
    why: 'an image that is not there',
    post: '![A](img/a.jpg)',
    files: missing,
    marks: ['img/a.jpg'],
    messages: ['missing'],
    severities: ['error'],
  },
  {
    why: 'an image that is not there, in French and Windows line ends',
    post: '# Hall\r\n\r\n![Le hall](hall.png)\r\n',
    files: missing,
    marks: ['hall.png'],
    locale: 'fr',
  },
  {why: 'an image that is not there, in Arabic', post: '![القاعة](قاعة.jpg)', files: missing, marks: ['قاعة.jpg'], locale: 'ar'},
  {
    why: 'a site may have what the repository has not',
    post: '![A](/img/a.jpg)',
    files: missing,
    marks: ['/img/a.jpg'],
    messages: ['unserved'],
    severities: ['warning'],
  },
  {why: 'in front matter', post: '---\nimage: a.jpg\n---\nsalam', files: missing, marks: ['a.jpg']},
  {why: 'a list in front matter', post: '---\nimages:\n  - src: a.jpg\n  - b.png\n---\nsalam', files: missing, marks: ['a.jpg', 'b.png']},
  {why: 'in HTML', post: '<p><img src="a.webp" alt="A"></p>', files: missing, marks: ['a.webp']},
  {why: 'by reference', post: '![A][1]\n\n[1]: a.jpg', files: missing, marks: ['a.jpg']},
  {why: 'the same image twice is one finding', post: '![A](a.jpg) ![A](a.jpg)', files: missing, marks: ['a.jpg']},
  {why: 'a folder', post: '![A](img/)', files: files({state: 'folder'}), marks: ['img/'], messages: ['folder']},
  {
    why: 'outside the repository',
    post: '![A](../../a.jpg)',
    files: files({state: 'outside'}),
    marks: ['../../a.jpg'],
    messages: ['outside'],
  },
  {why: 'a share', post: '<img src="\\\\server\\photos\\a.jpg" alt="A">', marks: ['\\\\server\\photos\\a.jpg'], messages: ['outside']},
  {why: 'unreadable', post: '![A](a.jpg)', files: files({state: 'unreadable'}), marks: ['a.jpg'], messages: ['unreadable']},
  {why: 'no image at all', post: '![A](a.jpg)', files: files({isImage: false}), marks: ['a.jpg'], messages: ['notImage']},
  {why: 'a content that was not read is not judged', post: '![A](a.jpg)', files: () => ({state: 'found', bytes: 130}), marks: []},
  {why: 'a position', post: '![A](a.jpg)', files: files({placed: true}), marks: ['a.jpg'], messages: ['placed'], severities: ['error']},
  {
    ...{why: 'too large for the platform', post: '---\nplatform: Bluesky\n---\n![A](a.jpg)', files: mega(3)},
    ...{marks: ['a.jpg'], messages: ['large'], severities: ['warning'] as const},
  },
  {why: 'not too large for the platform', post: '---\nplatform: Instagram\n---\n![A](a.jpg)', files: mega(3), marks: []},
  {
    why: 'the strictest of several counts once',
    post: '---\nplatforms: [x, facebook, بلوسكاي]\n---\n![A](a.jpg)',
    files: mega(12),
    marks: ['a.jpg'],
  },
  {why: 'X takes larger GIFs', post: '---\nplatform: x\n---\n![A](a.gif)', files: mega(12), marks: []},
  {why: 'no platform, a very large image', post: '![A](a.jpg)', files: mega(12), marks: ['a.jpg'], messages: ['heavy']},
  {why: 'no platform, a large image', post: '![A](a.jpg)', files: mega(9), marks: []},
  {why: 'the library sets its own limit', post: '![A](a.jpg)', options: {largest: 2}, files: mega(9), marks: ['a.jpg']},
  {
    why: 'a position and a size are two things',
    post: '![A](a.jpg)',
    files: files({placed: true, bytes: 20_000_000}),
    marks: ['a.jpg', 'a.jpg'],
  },
  {why: 'a film is no image', post: '---\nmedia: tour.mp4\n---\nsalam', files: files({isImage: false}), marks: []},
  {why: 'a document in a carousel is no image', post: '---\nmedia: guide.pdf\n---\nsalam', files: files({isImage: false}), marks: []},
  {why: 'a photographer is no file', post: '---\nphoto: Salma Idrissi\n---\nsalam', files: missing, marks: []},
  {why: 'on the web', post: '![A](https://libguides.aui.ma/a.jpg) ![B](//cdn.aui.ma/b.jpg)', files: missing, marks: []},
  {why: 'plain text has no images', post: 'a.jpg', path: 'a.txt', files: missing, marks: []},
  {why: 'an image in code is shown, not given', post: '`![A](a.jpg)`', files: missing, marks: []},
])
