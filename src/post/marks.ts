import {foldWord} from '../language/index.js'
import type {FoundLink} from './links.js'
import type {MappedText} from './text-map.js'
import type {Mark, MarkKind} from './post.js'

/** A mark before it knows its place in the source. */
export type Draft = Pick<Mark, 'kind' | 'start' | 'end'>

const PAIRS: Readonly<Record<string, string>> = {'“': '”', '«': '»', '„': '“”', '‹': '›', '﴿': '﴾', '﴾': '﴿', '‟': '”', '「': '」'}
const HASHTAG = /(?<![\p{L}\p{N}_&/#＃])[#＃](?=[\p{N}_]*[\p{L}])[\p{L}\p{N}_\p{M}\u200c\u200d]+/gu
const MENTION = /(?<![\p{L}\p{N}_./@])@[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}_])?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?/gu
const BLANKED: ReadonlySet<MarkKind> = new Set(['url', 'email', 'mention', 'code'])

/** Quotations, hashtags, mentions and links of a text, beside the marks that its markup gave. */
export function withMarks(read: MappedText, given: readonly Draft[], links: readonly FoundLink[]): readonly Mark[] {
  const {text, locate} = read
  const bare = links.map(({email, start, end}): Draft => ({kind: email ? 'email' : 'url', start, end}))
  const free = (mark: Draft) => !bare.some(link => mark.start < link.end && mark.end > link.start)
  const drafts = [...given, ...bare, ...matches(text, HASHTAG, 'hashtag').filter(free), ...matches(text, MENTION, 'mention').filter(free)]
  return [...drafts, ...quotations(text)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(mark => ({...mark, span: locate(mark.start, mark.end)}))
}

/** The text with everything that is not prose (addresses, mentions, code) replaced by spaces, the same length. */
export function proseOf(text: string, marks: readonly Mark[]): string {
  let prose = ''
  let at = 0
  for (const mark of marks) {
    if (!BLANKED.has(mark.kind) || mark.end <= at) continue
    const start = Math.max(mark.start, at)
    prose += text.slice(at, start) + ' '.repeat(mark.end - start)
    at = mark.end
  }
  return at === 0 ? text : prose + text.slice(at)
}

function matches(text: string, pattern: RegExp, kind: MarkKind): Draft[] {
  const sign = kind === 'hashtag' ? /[#＃]/ : /@/
  if (!sign.test(text)) return []
  return Array.from(text.matchAll(pattern), match => ({kind, start: match.index, end: match.index + match[0].length}))
}

/** What stands between quotation marks, the marks included. A mark that is never closed quotes nothing. */
function quotations(text: string): Draft[] {
  const found: Draft[] = []
  let open: {closers: string; start: number} | undefined
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (open?.closers.includes(sign) && !(sign === '’' && isLetter(text[at + 1]))) {
      found.push({kind: 'quotation', start: open.start, end: at + 1})
      open = undefined
    } else if (!open) open = opening(text, at, sign)
  }
  return found
}

function opening(text: string, at: number, sign: string) {
  const closers = PAIRS[sign] ?? straight(text, at, sign)
  if (!closers) return undefined
  const closes = [...closers].some(closer => text.indexOf(closer, at + 1) > at)
  return closes ? {closers, start: at} : undefined
}

/** A straight double quote opens one; after a digit it is inches. A single curly one opens only at the start of a word. */
function straight(text: string, at: number, sign: string): string | undefined {
  const before = text[at - 1]
  if (sign === '"' && !/\d/.test(before ?? '')) return '"'
  return sign === '‘' && !isLetter(before) ? '’' : undefined
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}

/** The word of a hashtag without its sign, folded: `#BookClub` and `#bookclub` give the same. */
export function hashtagKey(hashtag: string): string {
  return foldWord(hashtag.slice(1))
}
