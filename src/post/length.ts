import {graphemes} from './graphemes.js'
import {addressOf} from './host.js'
import type {Stretch} from './published.js'

/** How a platform counts a text. */
export interface Measure {
  readonly grapheme: (grapheme: string) => number
  /** What a link, a mention or the place of a link weighs; nothing where it counts as it is written. */
  readonly stretch: (kind: Stretch['kind'], written: string) => number | undefined
}

/** How long a text is, and from where on it is too long. */
export interface Length {
  readonly length: number
  /** Where the first letter or link over the limit starts. */
  readonly over: number | undefined
}

/** Counts a text whose links and mentions are known (in order, apart from each other). */
export function lengthOf({text, stretches}: {text: string; stretches: readonly Stretch[]}, measure: Measure, limit = Infinity): Length {
  let length = 0
  let over: number | undefined
  let at = 0
  const add = (weight: number, start: number) => {
    length += weight
    if (length > limit) over ??= start
  }
  const read = (end: number) => {
    for (const {start, end: stop} of graphemes(text.slice(at, end))) add(measure.grapheme(text.slice(at + start, at + stop)), at + start)
    at = end
  }
  for (const {kind, start, end} of stretches) {
    const weight = measure.stretch(kind, text.slice(start, end))
    if (weight === undefined) continue
    read(start)
    add(weight, start)
    at = end
  }
  read(text.length)
  return {length, over}
}

const asWritten = () => undefined
const SHORTENED_LINK = 23

/** Every grapheme is one. */
const characters: Measure = {grapheme: () => 1, stretch: asWritten}

// Unicode sets need the v flag, which a literal may not have before ES2024. Keycaps may go without U+FE0F, as X reads them.
const EMOJI = new RegExp(String.raw`\p{RGI_Emoji}|[#*0-9]\u20e3`, 'vy')
// From https://github.com/twitter/twitter-text/blob/master/config/v3.json
const LIGHT: readonly (readonly [number, number])[] = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]]

/** X's weighted length, version 3: emoji are two, letters of the ranges above one, all others two; a link is 23. */
const weighted: Measure = {
  grapheme: written => {
    if (written.length === 1) return weightOf(written.charCodeAt(0))
    const composed = written.normalize()
    let weight = 0
    for (let at = 0; at < composed.length; ) {
      EMOJI.lastIndex = at
      const emoji = EMOJI.exec(composed)?.[0]
      const point = composed.codePointAt(at) ?? 0
      weight += emoji ? 2 : weightOf(point)
      at += emoji?.length ?? (point > 0xffff ? 2 : 1)
    }
    return weight
  },
  stretch: kind => (kind === 'mention' ? undefined : SHORTENED_LINK),
}

function weightOf(point: number): number {
  return LIGHT.some(([first, last]) => point >= first && point <= last) ? 1 : 2
}

/** Graphemes; a link with its scheme is 23, and of `@name@server` only `@name` counts (docs.joinmastodon.org/user/posting). */
const mastodon: Measure = {
  grapheme: () => 1,
  stretch: (kind, written) => {
    if (kind === 'mention') return written.lastIndexOf('@') > 0 ? written.lastIndexOf('@') : undefined
    return kind === 'placeholder' || /^https?:/iu.test(written) ? SHORTENED_LINK : undefined
  },
}

/** Graphemes; links are shortened as Bluesky's own app shortens them, to the host and the first 13 letters of a longer path. */
const bluesky: Measure = {
  grapheme: () => 1,
  stretch: (kind, written) => (kind === 'url' ? shortOnBluesky(written).length : undefined),
}

const blueskyBytes: Measure = {
  grapheme: bytesOf,
  stretch: (kind, written) => (kind === 'url' ? bytesOf(shortOnBluesky(written)) : undefined),
}

function shortOnBluesky(link: string): string {
  const address = addressOf(link)
  if (!address) return link
  const path = `${address.pathname === '/' ? '' : address.pathname}${address.search}${address.hash}`
  const short = path.length > 15 ? `${address.host}${path.slice(0, 13)}...` : `${address.host}${path}`
  return short.length < link.length ? short : link
}

/** How many bytes a text takes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** The ways of counting that platforms have. */
export const measures = {characters, weighted, mastodon, bluesky, blueskyBytes} as const satisfies Record<string, Measure>
