import type {Draft} from '../marks.js'
import type {Image, Link, MarkKind} from '../post.js'
import {type Notes, noteAlt} from '../reading.js'
import {TextMapper} from '../text-map.js'
import {addHtmlText, type Tag} from './html.js'

/** Elements whose text is nothing that a reader of the post is told. */
export const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'template', 'svg', 'math', 'textarea'])

/** Elements that stand within a line: what is before and behind them is one text. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '),
)

const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['a', 'link'],
  ...['em', 'i', 'cite'].map(name => [name, 'emphasis'] as const),
  ...['strong', 'b'].map(name => [name, 'strong'] as const),
  ...['del', 's', 'strike'].map(name => [name, 'deleted'] as const),
  ...['code', 'kbd', 'samp', ...UNREAD].map(name => [name, 'code'] as const),
  ['q', 'quotation'],
])

/** An element whose opening tag was met where the text had a certain length. */
interface Opened {
  readonly tag: Tag
  readonly start: number
}

/** Follows the elements of raw HTML that say something of the text they hold, and takes down their marks and links. */
export class OpenElements {
  readonly #opened = new Map<string, Opened[]>()
  readonly #marks: Draft[]
  readonly #links: Link[]

  constructor(marks: Draft[], links: Link[]) {
    this.#marks = marks
    this.#links = links
  }

  /** Takes a tag that stands at the end of what `mapper` holds. */
  meet(tag: Tag, mapper: TextMapper): void {
    if (!MARKS.has(tag.name)) return
    // An anchor cannot hold another: the second closes the first.
    if (tag.closes || tag.name === 'a') this.#close(tag, mapper)
    if (tag.closes) return
    const same = this.#opened.get(tag.name) ?? []
    same.push({tag, start: mapper.length})
    this.#opened.set(tag.name, same)
  }

  /** Forgets what was never closed, but for the links. */
  finish(): void {
    for (const {tag} of this.#opened.get('a') ?? []) this.#link(tag, '', tag.end)
    this.#opened.clear()
  }

  #close({name, closes, start: at, end}: Tag, mapper: TextMapper): void {
    const opened = this.#opened.get(name)?.pop()
    const kind = MARKS.get(name)
    if (!opened || !kind) return
    if (mapper.length > opened.start) this.#marks.push({kind, start: opened.start, end: mapper.length})
    if (name === 'a') this.#link(opened.tag, mapper.textFrom(opened.start), closes ? end : at)
  }

  #link(tag: Tag, text: string, end: number): void {
    for (const link of linkFromTag(tag, text, end)) this.#links.push(link)
  }
}

/** Notes the image of an `<img>` tag; an empty `alt` or a presentation role marks it as decoration. */
export function noteImage(notes: Notes, source: string, tag: Tag): void {
  const {attributes, start, end} = tag
  const src = attributes.get('src') ?? attributes.get('data-src')
  if (!src) return
  const alt = attributes.get('alt')
  const said = alt ?? attributes.get('aria-label')
  const hidden = attributes.get('aria-hidden')?.value === 'true'
  const presentation = ['presentation', 'none'].includes(attributes.get('role')?.value ?? '')
  const image: Image = {
    src: src.value,
    alt: said?.value,
    title: attributes.get('title')?.value,
    decorative: hidden || presentation || (alt !== undefined && alt.value === ''),
    ...{credit: undefined, licence: undefined, origin: 'html', span: {start, end}, srcSpan: src.span},
  }
  notes.images.push(image)
  if (!said) return
  const mapper = new TextMapper()
  addHtmlText(mapper, source, said.span)
  noteAlt(notes, mapper.done())
}

/** The link of an `<a href>` tag. */
function linkFromTag({attributes, start}: Tag, text: string, end: number): Link[] {
  const href = attributes.get('href')
  return href ? [{url: href.value, text, origin: 'html', span: {start, end}, urlSpan: href.span}] : []
}
