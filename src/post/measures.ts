import {addressOf} from './host.js'
import type {Measure} from './length.js'

const asWritten = () => undefined
const SHORTENED_LINK = 23

/** Every grapheme is one. */
const characters: Measure = {heaviest: 1, grapheme: () => 1, stretch: asWritten}

// Unicode sets need the v flag, which TypeScript takes in a literal only from ES2024 on.
const SETS = 'vy'
/** Before most emoji stand two, © and ®; Arabic with its vowel signs stands there too, and is spared the list. */
const FIRST_EMOJI = 0x203c
const EARLY_EMOJI = '©®'
const KEYCAP = '\u20e3'
// Made when first needed: it takes longer than reading a post.
let emoji: RegExp | undefined

/** The emoji at an offset. Keycaps may go without U+FE0F, as X reads them. */
function emojiAt(text: string, at: number): string | undefined {
  if ((text.codePointAt(at) ?? 0) < FIRST_EMOJI && !EARLY_EMOJI.includes(text[at] ?? '') && text.indexOf(KEYCAP, at) < 0) return undefined
  emoji ??= new RegExp(String.raw`\p{RGI_Emoji}|[#*0-9]\u20e3`, SETS)
  emoji.lastIndex = at
  return emoji.exec(text)?.[0]
}

/** A sign that is an emoji only by the variation sign after it. */
const PICTURED = /^(?![\d#*]|\p{Emoji_Presentation})\p{Emoji}\ufe0f$/u

// From https://github.com/twitter/twitter-text/blob/master/config/v3.json
const LIGHT_BELOW = 4352
const LIGHT: readonly (readonly [number, number])[] = [
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]

/** X's weighted length, version 3: emoji are two, letters of the ranges above one, all others two; a link is 23. */
const weighted: Measure = {
  heaviest: 2,
  grapheme: written => {
    if (written.length === 1) return weightOf(written.charCodeAt(0))
    const composed = written.normalize()
    const first = composed.codePointAt(0) ?? 0
    // An emoji of one point is two by its place already, and one with its variation sign is told without the list of all sequences.
    if (composed.length === (first > 0xffff ? 2 : 1)) return weightOf(first)
    if (PICTURED.test(composed)) return 2
    let weight = 0
    for (let at = 0; at < composed.length; ) {
      const found = emojiAt(composed, at)
      const point = composed.codePointAt(at) ?? 0
      weight += found ? 2 : weightOf(point)
      at += found?.length ?? (point > 0xffff ? 2 : 1)
    }
    return weight
  },
  stretch: kind => (kind === 'mention' ? undefined : SHORTENED_LINK),
}

function weightOf(point: number): number {
  return point < LIGHT_BELOW || LIGHT.some(([first, last]) => point >= first && point <= last) ? 1 : 2
}

/** Graphemes; a link with its scheme is 23, and of `@name@server` only `@name` counts (docs.joinmastodon.org/user/posting). */
const mastodon: Measure = {
  heaviest: 1,
  grapheme: () => 1,
  stretch: (kind, written) => {
    if (kind === 'mention') return written.lastIndexOf('@') > 0 ? written.lastIndexOf('@') : undefined
    return kind === 'placeholder' || /^https?:/iu.test(written) ? SHORTENED_LINK : undefined
  },
}

/** Graphemes; links are shortened as Bluesky's own app shortens them, to the host and the first 13 letters of a longer path. */
const bluesky: Measure = {
  heaviest: 1,
  grapheme: () => 1,
  stretch: (kind, written) => (kind === 'url' ? shortOnBluesky(written).length : undefined),
}

const blueskyBytes: Measure = {
  heaviest: 3,
  grapheme: text => Buffer.byteLength(text),
  stretch: (kind, written) => (kind === 'url' ? Buffer.byteLength(shortOnBluesky(written)) : undefined),
}

function shortOnBluesky(link: string): string {
  const address = addressOf(link)
  if (!address) return link
  const path = `${address.pathname === '/' ? '' : address.pathname}${address.search}${address.hash}`
  const short = path.length > 15 ? `${address.host}${path.slice(0, 13)}...` : `${address.host}${path}`
  return short.length < link.length ? short : link
}

/** The ways of counting that platforms have. */
export const measures = {characters, weighted, mastodon, bluesky, blueskyBytes} as const satisfies Record<string, Measure>
