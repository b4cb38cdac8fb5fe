import {jpeg, png, tiff} from '../kit/images.js'

/** Something that is fed to m6l to hurt it. */
export interface Hostile {
  /** Files by name; the first is linted, or is standard input where `asked` says so. */
  readonly files: Readonly<Record<string, string | Buffer>>
  /** The arguments, where they are not the first file. */
  readonly asked?: readonly string[]
  /** What m6l says where it refuses the input and ends with 2, as it may for a limit that it states and for what cannot be read; any other is linted. */
  readonly refused?: RegExp
}

const times = (text: string, count: number) => text.repeat(count)
const numbered = (count: number, line: (number: number) => string) => Array.from({length: count}, (_, at) => line(at)).join('')
const post = (text: string): Hostile => ({files: {'post.md': text}})
const plain = (text: string): Hostile => ({files: {'post.txt': text}})
const matter = (yaml: string) => post(`---\n${yaml}\n---\nOpen until ten.\n`)

/** Each alias ten of the one before: ten thousand million words, if anybody wrote them out. */
const ALIASES = `a0: &a0 word\n${numbered(10, at => `a${at + 1}: &a${at + 1} [${Array.from({length: 10}, () => `*a${at}`).join(', ')}]\n`)}`
const MERGES = `b0: &b0 {k: v}\n${numbered(20, at => `b${at + 1}: &b${at + 1} {<<: [*b${at}, *b${at}]}\n`)}`

/** A picture that says it is wide and high without end, with text that unpacks to a gigabyte. */
function bomb(): Buffer {
  const image = png(undefined, 1000)
  image.writeUInt32BE(0x7fffffff, 16)
  image.writeUInt32BE(0x7fffffff, 20)
  return image
}

/** A table of tags which leads to itself. */
function loop(): Buffer {
  const block = tiff()
  for (let at = 8; at + 12 < block.length; at += 12) block.writeUInt32BE(8, at + 8)
  return block
}

const image = (bytes: Buffer): Hostile => ({files: {'post.md': '![The reading room](a.jpg)\n', 'a.jpg': bytes}})

const TOO_MANY_POSTS = /m6l reads 5,000 of a schedule at most/u
const TOO_LONG = /holds more than 20 MB, the most that m6l reads of a post/u
const TOO_DEEP = /nested too deeply/u

/** Reader by reader, what is hard for it. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
  'a line of 1 MB': post(times('so many words ', 71_000)),
  'a line of 1 MB in Arabic': post(times('كلمات كثيرة ', 48_000)),
  'a word of 1 MB': post(times('a', 1_000_000)),
  'plain text: a line of 1 MB': plain(times('so many words ', 71_000)),
  '100,000 nested brackets': post(times('[', 100_000) + times(']', 100_000)),
  '100,000 brackets that open': post(times('[', 100_000)),
  '100,000 images in images': post(times('![', 100_000)),
  '100,000 quotation marks that open': post(times('“', 100_000)),
  '100,000 quotation marks that nest': post(times('“', 50_000) + times('”', 50_000)),
  '100,000 straight quotation marks': post(times('a" ', 100_000)),
  '100,000 nested stars': post(`${times('*', 100_000)}a${times('*', 100_000)}`),
  '100,000 stars that open': post(times('*a ', 100_000)),
  '100,000 stars and underscores': post(`${times('*_', 50_000)}a${times('_*', 50_000)}`),
  '200,000 signs of quotation': post(`${times('>', 200_000)} a`),
  '200,000 lines of quotation': post(times('> a\n', 200_000)),
  '30,000 quotations between paragraphs': post(`<b>a</b>\n\n${times('> a\n\nb\n\n', 30_000)}`),
  '5,000 conflicts of a merge': post(times('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n\n', 5000)),
  '30,000 underlined headings': post(times('a\n===\n\n', 30_000)),
  '14,000 admonitions': post(times('!!! note\n    a\n\n', 14_000)),
  '340 nested admonitions': post(Array.from({length: 340}, (_, level) => `${times('    ', level)}!!! note`).join('\n')),
  '2,000 nested lists': post(Array.from({length: 2000}, (_, level) => `${times('  ', level)}- a`).join('\n')),
  '2,500 runs of backticks': post(numbered(2500, at => `e${times('`', at % 1000)}`)),
  '50,000 links': post(numbered(50_000, at => `[a](https://aui.ma/page/${at}) `)),
  '50,000 bare links': post(numbered(50_000, at => `https://aui.ma/page/${at} `)),
  '20,000 definitions and references': post(numbered(20_000, at => `[a${at}]: /b\n`) + numbered(20_000, at => `[a${at}] `)),
  '20,000 footnotes': post(numbered(20_000, at => `a[^${at}] `) + numbered(20_000, at => `\n\n[^${at}]: b`)),
  'a table of 20,000 rows': post(`|a|b|\n|---|---|\n${times('| a | b |\n', 20_000)}`),
  '100,000 hashtags': post(times('#reading ', 100_000)),
  '100,000 mentions': post(times('@desk ', 100_000)),
  '1,000,000 hashtags': post(times('#a ', 1_000_000)),
  '100,000 hashtags, line by line': post(times('#StudyHall\n', 100_000)),
  '100,000 emoji': post(times('👩‍👩‍👧', 100_000)),
  '500,000 marks on a letter': post(`e${times('\u0301', 500_000)}`),
  '500,000 signs that nobody sees': post(`a${times('\u200b\u202e\u2066', 170_000)}`),
  '1,000,000 emoji': post(times('😀', 1_000_000)),
  '1,000,000 digits': post(times('7', 1_000_000)),
  '90,000 telephone numbers': post(times('0661987654 ', 90_000)),
  '100,000 dates': post(times('Monday 3 March 2026, ', 100_000)),
  '20,000 weekdays, one a paragraph': post(times('The hall opens on Friday.\n\n', 20_000)),
  '20,000 links to this machine': post(numbered(20_000, at => `See http://localhost:3000/${at} for more.\n\n`)),
  '100,000 mail addresses': post(times('hind.zerouali@gmail.com ', 100_000)),
  '100,000 mail addresses, each another': post(numbered(100_000, at => `reader${at}@gmail.com\n`)),
  '200,000 names': post(times('Hiba Tazi and Omar Alami. ', 100_000)),
  '200,000 quotations': post(times('“a b c” ', 200_000)),
  'Arabic with tashkeel, 5.8 MB': post(times('مَرْحَبًا بِكُمْ فِي الْمَكْتَبَةِ ', 88_000)),
  'a paragraph of 5 MB': post(times('The reading room on the second floor stays open until midnight during the exams. ', 62_000)),
  'a draft of 50 MB': {files: {'post.md': times('so many words ', 3_600_000)}, refused: TOO_LONG},
  'a line of NDJSON of 50 MB': {
    files: {'lines.ndjson': `{"id":1,"text":"${times('so many words ', 3_600_000)}"}\n`},
    asked: ['--ndjson'],
    refused: TOO_LONG,
  },
  'a table of 100,000 cells': post(`|a|b|c|d|\n|---|---|---|---|\n${times('| a | b | c | d |\n', 25_000)}`),
  '200,000 items': post(times('- a\n', 200_000)),
  '100,000 headings': post(times('# A\n\n', 100_000)),
  'plain text: 200,000 paragraphs': plain(times('a\n\n', 200_000)),
  '60,000 links in one run that end with a bracket': post(times('https://aui.ma/x),', 60_000)),
  '40,000 links in one run': post(times('https://aui.ma/x,', 40_000)),
  '100,000 anchors': post(`<div>\n${times('<a href="/b">a</a> ', 100_000)}`),
  '50,000 images': post(numbered(50_000, at => `![a ${at}](a${at}.jpg)\n\n`)),
  '50,000 footnotes': post(numbered(50_000, at => `a[^${at}] `) + numbered(50_000, at => `\n\n[^${at}]: b`)),
  '50,000 definitions and references': post(numbered(50_000, at => `[a${at}]: /b\n`) + numbered(50_000, at => `[a${at}] `)),
  '50,000 insults': post(times('You are an idiot. ', 50_000)),
  '17,000 disasters in one line': post(times('Level 2 after finals looks like Hiroshima. Bring a broom. ', 17_000)),
  '15,000 jokes in one line': post(times('Joke of the day: why do dwarfs never borrow from the top shelf? ', 15_000)),
  '20,000 titles and as many names': post(times('*The long story of rain* made Hiba Tazi cry. ', 20_000)),
  '13,000 sentences on readers': post(times('A reader asked about divorce and a student borrowed the same book twice. ', 13_000)),
  '150,000 findings, one a paragraph': post(times('[TODO]\n\n', 150_000)),
  '100,000 comments never closed': post(times('<!-- ', 100_000)),
  '100,000 tags never closed': post(`<div>\n${times('<a href="', 100_000)}`),
  '100,000 waivers': post(times('<!-- m6l-disable no-spam -- why -->\n', 100_000)),
  '20,000 waivers and ends of others': post(times('<!-- m6l-disable no-spam -- why -->\n<!-- m6l-enable no-secret -->\n', 20_000)),
  '100,000 findings': post(times('[TODO] ', 100_000)),
  '100,000 keys of front matter': matter(numbered(100_000, at => `key${at}: value\n`)),
  '100,000 keys of front matter in braces': matter(`{${numbered(100_000, at => `key${at}: value, `)}}`),
  '100,000 platforms': matter(`platforms: [${numbered(100_000, at => `p${at}, `)}]`),
  '100,000 brackets in front matter': matter(`a: ${times('[', 100_000)}`),
  '10,000 levels in front matter': matter(Array.from({length: 10_000}, (_, level) => `${times(' ', level % 500)}a:`).join('\n')),
  'front matter never closed, 1 MB': post(`---\n${times('key: value\n', 90_000)}`),
  'aliases of aliases': matter(ALIASES),
  'merges of merges': matter(MERGES),
  'aliases as platforms': matter(`${ALIASES}platforms: *a10\nimages: *a10`),
  'a table of 100,000 posts': {
    files: {'plan.csv': `date,platform,text\n${numbered(100_000, at => `2026-03-02,x,Open until ten ${at}\n`)}`},
    refused: TOO_MANY_POSTS,
  },
  'a table of one cell of 1 MB': {files: {'plan.csv': `text\n"${times('so many words ', 71_000)}"\n`}},
  'a table of 100,000 columns': {files: {'plan.csv': `${times('text,', 100_000)}\n${times('a,', 100_000)}\n`}},
  'a table never closed, 1 MB': {
    files: {'plan.csv': `text\n"${times('a,""b\n', 170_000)}`},
    refused: /this cell opens a quotation mark that is never closed/u,
  },
  'a list of 20,000 posts': {files: {'plan.yml': numbered(20_000, at => `- text: Open until ten ${at}\n`)}, refused: TOO_MANY_POSTS},
  'a list of aliases': {files: {'plan.yml': `- text: &a [${times('x, ', 1000)}]\n${times('- text: *a\n', 20_000)}`}},
  'JSON of 20,000 posts': {
    files: {'plan.json': `[${numbered(20_000, at => `{"text": "Open until ten ${at}"},`)}{"text": ""}]`},
    refused: TOO_MANY_POSTS,
  },
  'JSON of 100,000 brackets': {files: {'plan.json': times('[', 100_000)}, refused: TOO_DEEP},
  '100,000 lines of NDJSON': {files: {'lines.ndjson': numbered(100_000, at => `{"id":${at},"text":"a"}\n`)}, asked: ['--ndjson']},
  'a line of NDJSON of 1 MB': {files: {'lines.ndjson': `{"id":1,"text":"${times('so many words ', 71_000)}"}\n`}, asked: ['--ndjson']},
  '100,000 brackets on a line of NDJSON': {
    files: {'lines.ndjson': `${times('[', 100_000)}\n`},
    asked: ['--ndjson'],
    refused: /This line is not JSON/u,
  },
  'a configuration of aliases': {
    files: {'post.md': 'Open.\n', '.m6lrc.yml': `${ALIASES}people: *a10\n`},
    refused: /its aliases stand for more than a configuration may hold/u,
  },
  'a configuration of 100,000 brackets': {files: {'post.md': 'Open.\n', '.m6lrc.json': times('[', 100_000)}, refused: TOO_DEEP},
  'a configuration of 100,000 people': {
    files: {'post.md': 'Open.\n', '.m6lrc.json': `{"people":{${numbered(100_000, at => `"p${at}":"editor",`)}"p":"editor"}}`},
  },
  'a pattern of many stars in the configuration': {
    files: {[`${times('a', 200)}.md`]: 'Open.\n', '.m6lrc.json': `{"ignores":["${times('*a', 100)}b"]}`},
    refused: /which takes too long to match/u,
  },
  'an image that says it has no end': image(bomb()),
  'an image of a table that leads to itself': image(jpeg(loop())),
  'an image of 50 MB of segments': image(jpeg(tiff(), 50_000_000)),
  'a zip named as an image': image(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(1_000_000, 'PK\x01\x02')])),
  '20,000 images that are one file': {files: {'post.md': numbered(20_000, at => `![a ${at}](a.jpg)\n\n`), 'a.jpg': jpeg(tiff())}},
}
