import {matchesOf, onDemand} from '../language/index.js'
import {memory} from './memory.js'
import {OBJECT} from './object.js'
import type {Link, Mark, Passage, Post, Span} from './post.js'
import {type MappedText, TextMapper} from './text-map.js'

/** A link, a mention, or the place that waits for a link (`[URL]`); offsets are into the published text. */
export interface Stretch extends Span {
  readonly kind: 'url' | 'mention' | 'placeholder'
}

/** A text as a platform without markup would show it, with the place of every letter in the source. */
export interface Published extends MappedText {
  readonly stretches: readonly Stretch[]
}

/** What becomes of a stretch of a passage: `text` stands in its place. */
interface Part extends Span {
  readonly kind: Stretch['kind'] | 'text'
  readonly text: string
  readonly span: Span
}

const WEB = /^(?:https?:)?\/\/|^www\./iu
const LINK_WORD = '(?:urls?|links?|liens?|(?:ال)?رابط)'
const FREE = String.raw`[^\n\[\](){}<>]{0,24}`
const placeholder = onDemand(
  () =>
    new RegExp(
      String.raw`\[${FREE}(?<!\p{L})${LINK_WORD}(?!\p{L})(?! in bio)${FREE}\]|\{\{?${FREE}(?<!\p{L})${LINK_WORD}(?!\p{L})${FREE}\}?\}`,
      'giu',
    ),
)
const PIECE = /\ufffc(?:\r\n|\s)?|\s+|[^\s\ufffc]+/gu

/** Several platforms show the same text. */
const published = memory<readonly Passage[], Published>()

/**
 * Passages as they would be published: without Markdown signs, images and comments to m6l; code without its backticks; the URL
 * after the words of a Markdown link. Paragraphs stand a blank line apart and lines as they were written.
 */
export function publishedText(post: Post, passages: readonly Passage[]): Published {
  return published.get(passages) ?? published.set(passages, asPublished(post, passages))
}

function asPublished(post: Post, passages: readonly Passage[]): Published {
  const mapper = new TextMapper()
  const stretches: Stretch[] = []
  const links = post.links.filter(({origin}) => origin === 'markdown')
  let last: Passage | undefined
  for (const passage of passages) {
    if (last) mapper.add(...gapBetween(post.source, last, passage))
    addPassage(mapper, stretches, passage, partsOf(post, passage, links))
    last = passage
  }
  return {...mapper.done(), stretches}
}

function gapBetween(source: string, last: Passage, next: Passage): [string, number, number] {
  const start = last.span.end
  const end = Math.max(next.span.start, start)
  const lines = source.slice(start, end).match(/\r\n|\n|\r/gu)?.length ?? 0
  return [lines === 0 ? ' ' : '\n'.repeat(Math.min(lines, 2)), start, end]
}

function addPassage(mapper: TextMapper, stretches: Stretch[], passage: Passage, parts: readonly Part[]): void {
  let at = 0
  for (const part of parts) {
    addText(mapper, passage, at, part.start)
    const start = mapper.length + (part.text.startsWith(' ') ? 1 : 0)
    mapper.add(part.text, part.span.start, part.span.end)
    if (part.kind !== 'text') stretches.push({kind: part.kind, start, end: mapper.length})
    at = part.end
  }
  addText(mapper, passage, at, passage.text.length)
}

function addText(mapper: TextMapper, passage: Passage, from: number, to: number): void {
  const whole = passage.text.slice(from, to)
  const {start: first, end: last} = passage.locate(from, to)
  // What takes as much room in the source stands there letter by letter: nothing of a source is shorter than what it says.
  if (last - first === whole.length && !whole.includes(OBJECT) && !whole.includes('\r')) {
    mapper.add(whole, first, last)
    return
  }
  for (const {0: piece, index} of matchesOf(whole, PIECE)) {
    if (piece.startsWith(OBJECT)) continue
    const at = from + index
    const {start, end} = passage.locate(at, at + piece.length)
    if (piece.trim() === '') mapper.add(piece.replace(/\r\n?/gu, '\n'), start, end)
    else if (end - start === piece.length) mapper.add(piece, start, end)
    else addLetters(mapper, passage, at, piece)
  }
}

/** A word with markup, an entity or an escape in its midst. */
function addLetters(mapper: TextMapper, passage: Passage, from: number, word: string): void {
  let at = from
  for (const letter of word) {
    const {start, end} = passage.locate(at, at + letter.length)
    mapper.add(letter, start, end)
    at += letter.length
  }
}

/** The stretches of a passage that are more than their letters, in order; of two that overlap the first. */
function partsOf(post: Post, passage: Passage, links: readonly Link[]): readonly Part[] {
  const {text, marks} = passage
  const parts = marks.flatMap((mark, at) => (mark.kind === 'link' && isBareWithin(marks, at) ? [] : partOf(post, passage, mark, links)))
  for (const {0: written, index} of /[[{]/.test(text) ? matchesOf(text, placeholder()) : []) {
    const end = index + written.length
    parts.push({kind: 'placeholder', start: index, end, text: written, span: passage.locate(index, end)})
  }
  let free = 0
  return parts
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({start, end}) => {
      if (start < free) return false
      free = end
      return true
    })
}

function partOf(post: Post, passage: Passage, {kind, start, end, span}: Mark, links: readonly Link[]): Part[] {
  if (kind === 'url' || kind === 'mention') return [{kind, start, end, text: passage.text.slice(start, end), span}]
  if (kind === 'code') {
    const written = post.source.slice(span.start, span.end)
    const signs = /^`*/u.exec(written)?.[0].length ?? 0
    return [{kind: 'text', start, end, text: written.slice(signs, written.length - signs), span}]
  }
  const link = kind === 'link' && start < end ? linkAround(links, span) : undefined
  if (!link || !WEB.test(link.url)) return []
  return [{kind: 'url', start: end, end, text: ` ${link.url}`, span: {start: span.end, end: link.span.end}}]
}

/** Whether the words of a link are themselves a URL. */
function isBareWithin(marks: readonly Mark[], at: number): boolean {
  const end = marks[at]?.end ?? 0
  for (let next = at + 1; next < marks.length && (marks[next]?.start ?? end) < end; next++) if (marks[next]?.kind === 'url') return true
  return false
}

/** The link around a stretch of the source, by bisection: links are sorted and never stand in one another. */
function linkAround(links: readonly Link[], span: Span): Link | undefined {
  let low = 0
  let high = links.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((links[middle]?.span.start ?? 0) <= span.start) low = middle
    else high = middle - 1
  }
  const link = links[low]
  return link && link.span.start <= span.start && link.span.end >= span.end ? link : undefined
}
