import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Passage, Post, Span} from '../../src/post/index.js'

/** What is wrong with the places that a post gives, in words; nothing when every one of them holds. */
export function misplaced(post: Post): readonly string[] {
  return [...post.passages.flatMap(passage => misplacedIn(post, passage)), ...misplacedThings(post), ...overlaps(post)]
}

function misplacedIn({source, body, problems}: Post, passage: Passage): string[] {
  const {kind, text, prose, span} = passage
  // What broken front matter says is anybody's guess.
  const isGuess = span.end <= body.start && problems.some(problem => problem.kind === 'front-matter')
  const wrong = [...(isGuess ? [] : misplacedLetters(source, passage)), ...misplacedMarks(passage)]
  if (prose.length !== text.length) wrong.push(`prose of ${JSON.stringify(text)} has another length`)
  if (!isInside(span, {start: 0, end: source.length})) wrong.push(`${kind} outside the source`)
  return wrong
}

function misplacedLetters(source: string, {kind, text, span, locate}: Passage): string[] {
  const wrong: string[] = []
  let last = span.start
  for (let at = 0; at < text.length; at++) {
    const place = locate(at, at + 1)
    const written = source.slice(place.start, place.end)
    if (!isInside(place, span)) wrong.push(`${at} of ${JSON.stringify(text)} lies outside its passage`)
    if (place.start < last) wrong.push(`${at} of ${JSON.stringify(text)} goes back`)
    if (!readsAs(written, text, at, kind)) wrong.push(`${at} of ${kind} ${JSON.stringify(text)} is written ${JSON.stringify(written)}`)
    last = place.start
  }
  return wrong
}

function misplacedMarks({text, marks, locate}: Passage): string[] {
  return marks.flatMap(({kind, start, end, span}) => {
    const place = locate(start, end)
    if (end < start || end > text.length) return [`${kind} outside ${JSON.stringify(text)}`]
    return place.start === span.start && place.end === span.end ? [] : [`${kind} does not stand where locate says`]
  })
}

/** What may be written where another sign is read. */
const STANDS_FOR: readonly (readonly [read: RegExp, written: RegExp])[] = [
  [/\ufffc/, /^(?:`[\s\S]*`|!\[[\s\S]*[\])]|<img\b[\s\S]*>)$/i],
  [/[\n\r ]/, /^(?: *\\?(?:\r\n|\n|\r)[\s>]*|<br\b[^>]*>)$/i],
  // The sign of a quotation before a line of raw HTML.
  [/ /, /^[>\t]$/],
  [/\ufffd/, /^(?:\0|&#\w+;)$/],
  [/'/, /^''$/],
  // micromark counts a sign twice where emphasis overlaps (`****\0 ** x ** __*`).
  [/[*_~]/, /^$/],
]

/** Whether a unit of a text can have been written so: as itself, or as what Markdown, HTML and YAML let stand for it. */
function readsAs(written: string, text: string, at: number, kind: Passage['kind']): boolean {
  const unit = text[at] ?? ''
  if (written === unit || written === `\\${unit}`) return true
  if (STANDS_FOR.some(([read, sign]) => read.test(unit) && sign.test(written))) return true
  if (['title', 'field', 'alt'].includes(kind) && /^\\[\s\S]/.test(written)) return true
  if (kind === 'alt' && /^`[\s\S]*`$/.test(written)) return /\s/.test(unit) || withoutNul(written).includes(unit)
  return text.slice(Math.max(at - 1, 0), at + 2).includes(meaning(written) ?? '\0none')
}

function withoutNul(text: string): string {
  return text.replaceAll('\0', '\ufffd')
}

function meaning(reference: string): string | undefined {
  const yaml = /^\\u([0-9a-f]{4})$/.exec(reference)?.[1]
  if (yaml) return String.fromCharCode(Number.parseInt(yaml, 16))
  const [, hexadecimal, decimal, name] = /^&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|(\w+));$/.exec(reference) ?? []
  if (name) return decodeNamedCharacterReference(name) || undefined
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : undefined
  if (code === undefined) return undefined
  return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

/** Links and images: their spans lie in the source and hold the URL, literally or by what the URL was decoded from. */
function misplacedThings({source, body, problems, links, images}: Post): string[] {
  const things = [
    ...links.map(({url, span, urlSpan}) => ({what: 'link', url, span, urlSpan})),
    ...images.map(({src, span, srcSpan}) => ({what: 'image', url: src, span, urlSpan: srcSpan})),
  ]
  const isBroken = problems.some(({kind}) => kind === 'front-matter')
  return things.flatMap(({what, url, span, urlSpan}) => {
    if (!isInside(span, {start: 0, end: source.length}) || !isInside(urlSpan, {start: 0, end: source.length}))
      return [`${what} outside the source`]
    if (isBroken && urlSpan.end <= body.start) return []
    const written = source.slice(urlSpan.start, urlSpan.end)
    return isWrittenAs(url, written) ? [] : [`${what} to ${JSON.stringify(url)} is written ${JSON.stringify(written)}`]
  })
}

/** A bare link states no scheme; a destination may hold escapes and references. */
function isWrittenAs(url: string, written: string): boolean {
  const bare = withoutNul(url.replace(/^(?:https?:\/\/|mailto:)/, ''))
  // In a description code maps as a whole, and YAML folds lines.
  if (/^`[\s\S]*`$/.test(written)) return true
  const readings = [written, unescaped(written), dereferenced(written), written.replace(/\s+/g, ' ').replaceAll("''", "'")].map(withoutNul)
  // Several line ends in YAML are one fewer.
  const folded = withoutNul(url).replace(/\s+/g, ' ')
  return readings.includes(withoutNul(url)) || readings.includes(bare) || readings.includes(folded)
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w+);/g

/** As HTML reads it, to which a backslash is a backslash. */
function dereferenced(written: string): string {
  return written.replace(REFERENCE, sign => meaning(sign) ?? sign)
}

/** As Markdown reads it. */
function unescaped(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])|&(?:#\w{1,7}|\w+);/g, (sign, escaped?: string) => escaped ?? meaning(sign) ?? sign)
}

/** Passages stand beside one another; only descriptions of images stand inside others. */
function overlaps({passages}: Post): string[] {
  const spans = passages.filter(({kind}) => kind !== 'alt').map(({span}) => span)
  spans.sort((a, b) => a.start - b.start || a.end - b.end)
  return spans.flatMap((span, at) => (at > 0 && span.start < (spans[at - 1]?.end ?? 0) ? [`two passages hold offset ${span.start}`] : []))
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end
}
