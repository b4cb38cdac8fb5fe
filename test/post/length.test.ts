import fc from 'fast-check'
import twitter from 'twitter-text'
import {describe, expect, test} from 'vitest'
import {graphemeEnds, lengthOf, measures, parse, publishedText, type Stretch} from '../../src/post/index.js'

const {parseTweet, extractUrlsWithIndices} = twitter

// Unicode sets need the v flag, which TypeScript takes in a literal only from ES2024 on.
const SETS = 'v'

/** X's own count of a text, and ours with the links that X sees in it. */
function onX(text: string): {theirs: number; ours: number} {
  const stretches = extractUrlsWithIndices(text).map(({indices: [start, end]}): Stretch => ({kind: 'url', start, end}))
  return {theirs: parseTweet(text).weightedLength, ours: lengthOf({text, stretches}, measures.weighted).length}
}

async function published(source: string, path = 'post.md') {
  const post = await parse(source, {path})
  return publishedText(post, post.passages)
}

describe('the weighted length of X', () => {
  test('every letter and sign, alone or with a variation sign, weighs what the list of all emoji says', () => {
    const listed = new RegExp(String.raw`^\p{RGI_Emoji}$`, SETS)
    // The list of all emoji is long to ask, and holds none without a sign of theirs.
    const isEmoji = (text: string) => /\p{Emoji}/u.test(text) && listed.test(text)
    const {grapheme} = measures.weighted
    const strays: string[] = []
    for (let point = 0x80; point < 0x20000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue
      const alone = String.fromCodePoint(point)
      const pictured = `${alone}\ufe0f`
      if (isEmoji(alone) && grapheme(alone) !== 2) strays.push(alone)
      if (isEmoji(pictured) !== (grapheme(pictured) === 2)) strays.push(pictured)
    }
    expect(strays).toEqual([])
  })

  test.each([
    {why: 'Latin letters', text: 'The stacks are open.', length: 20},
    {why: 'accents, composed or not', text: 'é e\u0301', length: 3},
    {why: 'Arabic letters are one each', text: 'مكتبة', length: 5},
    {why: 'tashkeel counts', text: 'مَرْحَبًا', length: 9},
    {why: 'Tifinagh is outside the light ranges', text: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', length: 16},
    {why: 'a ligature and a direction mark', text: 'ﷺ\u200f', length: 4},
    {why: 'French quotation marks', text: '« livre »', length: 9},
    {why: 'an ellipsis and a bullet', text: '…•', length: 4},
    {why: 'an emoji', text: '📚', length: 2},
    {why: 'a family', text: '👨‍👩‍👧‍👦', length: 2},
    {why: 'a scientist with a skin tone', text: '👩🏽‍🔬', length: 2},
    {why: 'a flag', text: '🇲🇦', length: 2},
    {why: 'two flags and a half', text: '🇲🇦🇫🇷🇲', length: 6},
    {why: 'a flag of a region', text: '🏴󠁧󠁢󠁥󠁮󠁧󠁿', length: 2},
    {why: 'a keycap', text: '1️⃣2️⃣', length: 4},
    {why: 'a heart as text', text: '❤︎', length: 4},
    {why: 'an unfinished sequence', text: '👩‍🚀‍👩', length: 5},
    {why: 'a link', text: 'See https://libguides.aui.ma/c.php?g=1203631&p=8803300 now', length: 31},
    {why: 'a link in Arabic', text: 'انظر libguides.aui.ma/ar الآن', length: 33},
  ])('$why', ({text, length}) => {
    expect(onX(text)).toEqual({theirs: length, ours: length})
  })

  test.each([
    {why: 'a phoenix (Unicode 15.1)', text: '🐦‍🔥', theirs: 5},
    {why: 'two people of two skin tones (Unicode 12)', text: '🧑🏽‍🤝‍🧑🏻', theirs: 8},
  ])('on purpose otherwise than the last twitter-text, which does not know $why', ({text, theirs}) => {
    expect(onX(text)).toEqual({theirs, ours: 2})
  })

  test('agrees with twitter-text on any mixture', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'abc xyz\n.,!?#@_-0123éàçœ«»…•€→“”’',
        ...'مكتبةالسادس،؟',
        '\u064b',
        '\u0651',
        '\u0301',
        '\u200d',
        '\u200f',
        '\ufe0f',
        'ⵎ',
        '漢',
        '한',
        'ﷺ',
      ),
      fc.constantFrom('😀', '❤️', '❤', '👍🏽', '👩‍🚀', '👨‍👩‍👧', '🇲🇦', '🇲', '🏳️‍🌈', '1️⃣', '#️⃣', '©', '©️', '™', '☎️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🤷🏾‍♀️'),
      fc.constantFrom(' https://aui.ma/library ', ' libguides.aui.ma ', ' http://example.com/a?b=c#d '),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), pieces => {
        const text = pieces.join('').normalize()
        fc.pre(!isNewer(text))
        const {theirs, ours} = onX(text)
        expect(ours).toBe(theirs)
      }),
      {numRuns: 1000},
    )
  })
})

/** Whether a text holds an emoji that Unicode got after twitter-text's emoji parser (version 11). */
function isNewer(text: string): boolean {
  const sets = 'gv'
  return [...text.matchAll(new RegExp(String.raw`\p{RGI_Emoji}`, sets))].some(([emoji]) => parseTweet(emoji).weightedLength !== 2)
}

describe('other ways of counting', () => {
  const counted = async (source: string, name: keyof typeof measures) => lengthOf(await published(source), measures[name]).length

  test.each([
    {why: 'tashkeel sits on its letter', source: 'مَرْحَبًا', name: 'characters', length: 5},
    {why: 'a family is one', source: '👨‍👩‍👧‍👦', name: 'characters', length: 1},
    {why: 'a link of Mastodon is 23', source: 'See https://libguides.aui.ma/c.php?g=1203631', name: 'mastodon', length: 27},
    {why: 'a host without scheme is text there', source: 'See www.aui.ma', name: 'mastodon', length: 14},
    {why: 'the server of a mention is free', source: 'Thanks @salma@glammr.us today', name: 'mastodon', length: 19},
    {why: 'a long path is cut on Bluesky', source: 'https://libguides.aui.ma/c.php?g=1203631&p=8803300', name: 'bluesky', length: 32},
    {why: 'a link without encryption is 23 as well', source: 'See http://libguides.aui.ma/exams', name: 'mastodon', length: 27},
    {why: 'a mention without a server counts', source: 'Hi @aui', name: 'mastodon', length: 7},
    {why: 'a place that waits for a link counts as one', source: 'See [URL]', name: 'mastodon', length: 27},
    {why: 'on X too', source: 'See [URL]', name: 'weighted', length: 27},
    {why: 'where a mention counts as it is written', source: 'Hi @library', name: 'weighted', length: 11},
    {why: 'nothing is shortened where nobody shortens', source: 'See https://aui.ma/a and @aui', name: 'characters', length: 29},
    {why: 'the bare host of a link on Bluesky', source: 'https://aui.ma/', name: 'bluesky', length: 6},
    {why: 'and what it asks', source: 'https://aui.ma/?q=a', name: 'bluesky', length: 10},
    {why: 'a path of 15', source: 'https://aui.ma/12345678901234', name: 'bluesky', length: 21},
    {why: 'a path of 16', source: 'https://aui.ma/123456789012345', name: 'bluesky', length: 22},
    {why: 'a host without scheme there', source: 'aui.ma/ab', name: 'bluesky', length: 9},
    {why: 'a place that waits for a link, and a mention, there', source: '[URL] @aui', name: 'bluesky', length: 10},
    {why: 'bytes of a link as it is shortened', source: 'https://aui.ma/ a', name: 'blueskyBytes', length: 8},
    {why: 'bytes of a mention', source: '@مكتبة', name: 'blueskyBytes', length: 11},
    {why: 'bytes of Arabic and emoji', source: 'سلام 📚', name: 'blueskyBytes', length: 13},
  ] as const)('$why', async ({source, name, length}) => {
    expect(await counted(source, name)).toBe(length)
  })

  test('bytes are those of UTF-8', () => {
    for (const text of ['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', 'aé€😀']) {
      expect(lengthOf({text, stretches: []}, measures.blueskyBytes).length).toBe(Buffer.byteLength(text))
    }
  })

  test('on X the letters of some stretches weigh one, all others two', () => {
    const weightAt = (point: number) => lengthOf({text: String.fromCodePoint(point), stretches: []}, measures.weighted).length
    for (const point of [0x20, 4351, 8192, 8205, 8208, 8223, 8242, 8247]) expect([point, weightAt(point)]).toEqual([point, 1])
    for (const point of [4352, 8191, 8206, 8207, 8224, 8241, 8248, 0xffff, 0x10000]) expect([point, weightAt(point)]).toEqual([point, 2])
  })

  test('tells where a text gets too long, before the link or letter that is too much', () => {
    const text = 'ab https://aui.ma c'
    const stretches: Stretch[] = [{kind: 'url', start: 3, end: 17}]
    expect(lengthOf({text, stretches}, measures.weighted, 25)).toEqual({length: 28, over: 3})
    expect(lengthOf({text, stretches}, measures.weighted, 26)).toEqual({length: 28, over: 17})
    expect(lengthOf({text, stretches}, measures.weighted, 28).over).toBeUndefined()
  })
})

describe('graphemes', () => {
  test('are those of Intl.Segmenter, however long the text', () => {
    const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'})
    const piece = fc.constantFrom('word ', 'مَرْحَبًا ', '👩‍🚀', 'e\u0301', '🇲🇦 ', '\r\n', 'a', '\u0600', ' \u0301', '한국어')
    fc.assert(
      fc.property(fc.array(piece, {minLength: 100, maxLength: 900}), pieces => {
        const text = `start ${pieces.join('')}`
        const breaks = new Set(Array.from(segmenter.segment(text), ({index}) => index))
        const wrong = graphemeEnds(text).filter(end => end < text.length && !breaks.has(end))
        // Only where a thousand units hold no word may one be cut in two.
        expect(wrong.length).toBeLessThanOrEqual(text.length / 1024)
      }),
      {numRuns: 50},
    )
  })

  test.each([
    {why: 'a mark that stands on a space', piece: `${'a'.repeat(40)} \u0301b`},
    {why: 'letters of Korean in parts', piece: `${'\u1100\u1161'.repeat(20)}a `},
    {why: 'a sign that joins with the letter behind it', piece: `${'ا'.repeat(40)} \u0600ب`},
    {why: 'lines that end as on Windows', piece: `${'é\u0301'.repeat(20)}\r\nb`},
  ])('keep together in long texts: $why', ({piece}) => {
    const text = `a${piece.repeat(40)}`
    const segments = [...new Intl.Segmenter('und', {granularity: 'grapheme'}).segment(text)]
    expect(graphemeEnds(text)).toEqual(segments.map(({segment, index}) => index + segment.length))
  })

  test('are cut in two by no piece between the halves of a letter', () => {
    for (const lead of ['', 'a']) {
      expect(graphemeEnds(lead + '😀'.repeat(1200)).slice(lead.length)).toEqual(
        Array.from({length: 1200}, (_, at) => lead.length + 2 * at + 2),
      )
    }
  })

  test('are all there in a text of many pieces', () => {
    expect(graphemeEnds('مَرْحَبًا 👩‍🚀 word '.repeat(50_000))).toHaveLength(13 * 50_000)
  })
})
