import {countFirst} from '../bisection.js'
import {matchesOf, onDemand} from '../language/index.js'
import {standingApart} from './overlap.js'
import type {Link, Mark, Passage, Span} from './post.js'

/** A link, a mention, or the place that waits for a link (`[URL]`); offsets are into the published text. */
export interface Stretch extends Span {
  readonly kind: 'url' | 'mention' | 'placeholder'
}

/** What becomes of a stretch of a passage: `text` stands in its place. */
export interface Part extends Span {
  readonly kind: Stretch['kind'] | 'text'
  readonly text: string
  readonly span: Span
}

/** What a passage stands in: the source of its post, and the Markdown links of that post, in order. */
export interface Surroundings {
  readonly source: string
  readonly links: readonly Link[]
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

/** The stretches of a passage that are more than their letters, in order; of two that overlap the first. */
export function partsOf(passage: Passage, surroundings: Surroundings): readonly Part[] {
  const {text, marks} = passage
  const parts = marks.flatMap((mark, at) => (mark.kind === 'link' && isBareWithin(marks, at) ? [] : partOf(mark, passage, surroundings)))
  for (const {0: written, index} of /[[{]/.test(text) ? matchesOf(text, placeholder()) : []) {
    const end = index + written.length
    parts.push({kind: 'placeholder', start: index, end, text: written, span: passage.locate(index, end)})
  }
  return standingApart(parts.sort((a, b) => a.end - b.end))
}

function partOf({kind, start, end, span}: Mark, {text}: Passage, {source, links}: Surroundings): Part[] {
  if (kind === 'url' || kind === 'mention') return [{kind, start, end, text: text.slice(start, end), span}]
  if (kind === 'code') {
    const written = source.slice(span.start, span.end)
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

/** The link around a stretch of the source: links are sorted and never stand in one another. */
function linkAround(links: readonly Link[], span: Span): Link | undefined {
  const link = links[countFirst(links.length, at => (links[at]?.span.start ?? 0) <= span.start) - 1]
  return link && link.span.end >= span.end ? link : undefined
}
