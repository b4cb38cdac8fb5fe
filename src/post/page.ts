import type {Definition, Html, Image, ImageReference, Link, LinkReference, Nodes, Root} from 'mdast'
import type {Span} from './post.js'

/** What a link or an image leads to. */
export interface Target {
  readonly url: string
  readonly title: string | undefined
  readonly urlSpan: Span
}

/** A post in Markdown, laid out for reading. */
export interface Page {
  /** The post, with the signs of quotations inside raw HTML blanked. */
  readonly source: string
  readonly spanOf: (node: Nodes) => Span
  /** Where a node leads to, by itself or by its definition. */
  readonly targetOf: (node: Link | LinkReference | Image | ImageReference) => Target | undefined
}

/** Lays out a tree whose offsets count from `base` of the source. */
export function pageOf(source: string, base: number, tree: Root): Page {
  const spanOf = ({position}: Nodes): Span => ({start: base + (position?.start.offset ?? 0), end: base + (position?.end.offset ?? 0)})
  const ownTarget = (node: Link | Image | Definition): Target => {
    const {start, end} = node.data?.destination ?? {start: spanOf(node).end - base, end: spanOf(node).end - base}
    return {url: node.url, title: node.title ?? undefined, urlSpan: {start: base + start, end: base + end}}
  }
  const definitions = new Map<string, Target>()
  const html: Html[] = []
  visit(tree, node => {
    if (node.type === 'html') html.push(node)
    // Of two definitions of a name the first counts (CommonMark 0.31, section 4.7).
    else if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, ownTarget(node))
  })
  return {
    source: withoutQuoteSigns(
      source,
      html.map(node => ({...spanOf(node), value: node.value})),
    ),
    spanOf,
    targetOf: node => ('identifier' in node ? definitions.get(node.identifier) : ownTarget(node)),
  }
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}

interface Raw extends Span {
  readonly value: string
}

/** In a quotation every line of raw HTML has a `>` before it that is no part of it. The result has the same length. */
function withoutQuoteSigns(source: string, html: readonly Raw[]): string {
  let result = ''
  let at = 0
  for (const {start, end, value} of html) {
    const written = source.slice(start, end)
    if (written === value) continue
    result += source.slice(at, start) + blanked(written, value)
    at = end
  }
  return at === 0 ? source : result + source.slice(at)
}

function blanked(written: string, value: string): string {
  const lines = written.split(LINE_END)
  const kept = value.split(LINE_END)
  if (lines.length !== kept.length) return written
  return lines
    .map((line, at) => (line.endsWith(kept[at] ?? '') ? ' '.repeat(line.length - (kept[at] ?? '').length) + (kept[at] ?? '') : line))
    .join('')
}

/** Splits before every line, so that the ends of lines are kept. */
const LINE_END = /(?<=\n|\r(?!\n))/u
