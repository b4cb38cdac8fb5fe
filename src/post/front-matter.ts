import type {Field, FrontMatter, Image, Link, Problem, Span, Stated} from './post.js'
import {BYTE_ORDER_MARK} from './position.js'

/** Where the front matter stands: the block with its fences, and the YAML between them. */
export interface Block {
  readonly whole: Span
  readonly yaml: Span
}

/** Front matter as it was read: its fields, the images and links it names, and what is wrong with it. */
export interface FrontMatterReading {
  readonly meta: FrontMatter
  readonly images: readonly Image[]
  readonly links: readonly Link[]
  readonly problems: readonly Problem[]
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)/g
const SPELLINGS = {
  title: ['title', 'titre', 'العنوان'],
  date: ['date', 'publishdate', 'publish_date', 'scheduled', 'scheduled_at', 'publish_at', 'pubdate', 'published'],
  platforms: ['platform', 'platforms', 'channel', 'channels'],
  authors: ['author', 'authors', 'by'],
  role: ['role'],
  language: ['lang', 'language', 'langue'],
  action: ['action'],
  status: ['status'],
  approvedBy: ['approved_by', 'approvedby', 'reviewed_by', 'reviewedby'],
  credit: ['credit', 'credits', 'photo_credit', 'image_credit'],
  licence: ['licence', 'license'],
  alt: ['alt', 'alt_text', 'image_alt'],
  image: ['image', 'images', 'media', 'cover', 'photo'],
  link: ['link', 'links', 'url'],
  m6l: ['m6l'],
} as const

export const NO_FRONT_MATTER: FrontMatterReading = {
  meta: {
    ...{span: undefined, fields: new Map(), title: undefined, date: undefined, platforms: [], authors: [], role: undefined},
    ...{language: undefined, action: undefined, status: undefined, approvedBy: [], credit: undefined, licence: undefined, m6l: undefined},
  },
  images: [],
  links: [],
  problems: [],
}

/** Finds YAML front matter: a first line `---`, and a later line `---`. Without the second there is none. */
export function frontMatterBlock(source: string): Block | undefined {
  const start = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const opening = OPENING.exec(source.slice(start, start + 200))
  if (!opening) return undefined
  const yamlStart = start + opening[0].length
  CLOSING.lastIndex = yamlStart - 1
  for (let closing = CLOSING.exec(source); closing; closing = CLOSING.exec(source)) {
    if (CLOSING.lastIndex - 3 < yamlStart) continue
    return {whole: {start, end: CLOSING.lastIndex}, yaml: {start: yamlStart, end: Math.max(closing.index, yamlStart)}}
  }
  return undefined
}

/**
 * Reads the YAML of a post with the place of every value. Nothing in it is executed, aliases are bounded, and every scalar
 * stays the text that was written: `10:30` is no number and a date no Date.
 */
export async function readFrontMatter(source: string, block: Block): Promise<FrontMatterReading> {
  const {readYaml} = await import('./yaml.js')
  const {fields, problems} = readYaml(source, block)
  const text = (name: keyof typeof SPELLINGS) => texts(named(fields, name))[0]
  const meta: FrontMatter = {
    span: block.whole,
    fields,
    ...{title: text('title'), date: text('date'), role: text('role'), language: text('language'), action: text('action')},
    ...{status: text('status'), credit: text('credit'), licence: text('licence')},
    platforms: texts(named(fields, 'platforms')).flatMap(splitList),
    authors: texts(named(fields, 'authors')),
    approvedBy: texts(named(fields, 'approvedBy')),
    m6l: named(fields, 'm6l'),
  }
  return {meta, images: imagesOf(fields, meta), links: linksOf(fields), problems}
}

function named(fields: ReadonlyMap<string, Field>, name: keyof typeof SPELLINGS): Field | undefined {
  for (const spelling of SPELLINGS[name]) {
    const field = fields.get(spelling)
    if (field) return field
  }
  return undefined
}

/** A value with the places of what it holds, as `readYaml` gives it: a text, a list of such, or a map of such. */
type Node = Stated<unknown>

/** The texts of a field: the one it states, or those of its list. A map answers with its `name` or `src`. */
function texts(node: Node | undefined): Stated<string>[] {
  if (!node) return []
  if (typeof node.value === 'string') return node.value.trim() === '' ? [] : [{value: node.value.trim(), span: node.span}]
  if (Array.isArray(node.value)) return (node.value as Node[]).flatMap(texts)
  if (node.value instanceof Map) return texts(node.value.get('name') ?? node.value.get('src') ?? node.value.get('url'))
  return []
}

/** `instagram, facebook` names two. */
function splitList({value, span}: Stated<string>): Stated<string>[] {
  return value.split(/[,;|]/u).flatMap(part => (part.trim() === '' ? [] : [{value: part.trim(), span}]))
}

function imagesOf(fields: ReadonlyMap<string, Field>, meta: FrontMatter): Image[] {
  const shared = {alt: named(fields, 'alt'), credit: meta.credit, licence: meta.licence}
  const {image} = SPELLINGS
  return image.flatMap(spelling => {
    const field = fields.get(spelling)
    const entries = Array.isArray(field?.value) ? (field.value as Node[]) : field ? [field] : []
    const alts = Array.isArray(shared.alt?.value) ? (shared.alt.value as Node[]) : undefined
    return entries.flatMap((entry, at) => imageOf(entry, {...shared, alt: alts ? alts[at] : shared.alt}))
  })
}

function imageOf(entry: Node, shared: {alt: Node | undefined; credit: Stated<string> | undefined; licence: Stated<string> | undefined}): Image[] {
  const inner = entry.value instanceof Map ? (entry.value as Map<string, Node>) : undefined
  const source = inner ? first(inner, ['src', 'url', 'path', 'file', 'image']) : entry
  const [src] = texts(source)
  if (!src) return []
  const alt = inner ? first(inner, ['alt', 'alt_text', 'description']) : undefined
  const said = (alt ?? shared.alt)?.value
  return [
    {
      src: src.value,
      alt: typeof said === 'string' ? said : undefined,
      title: inner ? texts(first(inner, ['title', 'caption']))[0]?.value : undefined,
      decorative: ['true', true].includes(inner?.get('decorative')?.value as string),
      credit: (inner && texts(first(inner, ['credit', 'author', 'photographer']))[0]) ?? shared.credit,
      licence: (inner && texts(first(inner, ['licence', 'license']))[0]) ?? shared.licence,
      ...{origin: 'front-matter', span: entry.span, srcSpan: src.span},
    },
  ]
}

function linksOf(fields: ReadonlyMap<string, Field>): Link[] {
  return SPELLINGS.link.flatMap(spelling =>
    texts(fields.get(spelling)).map(({value, span}): Link => ({url: value, text: '', origin: 'front-matter', span, urlSpan: span})),
  )
}

function first(map: ReadonlyMap<string, Node>, names: readonly string[]): Node | undefined {
  return names.map(name => map.get(name)).find(node => node !== undefined)
}
