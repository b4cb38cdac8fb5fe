import {matchesOf} from '../../language/index.js'
import type {Author, Field, FrontMatter, Image, Link, Problem, Span, Stated} from '../post.js'
import type {Block} from './block.js'
import {foldName} from './field-name.js'
import {simpleFields} from './simple-fields.js'

/** Front matter as it was read: its fields, the images and links it names, and what is wrong with it. */
export interface FrontMatterReading {
  readonly meta: FrontMatter
  readonly images: readonly Image[]
  /** The descriptions of those images. */
  readonly alts: readonly Stated<string>[]
  readonly links: readonly Link[]
  readonly problems: readonly Problem[]
}

const SPELLINGS = {
  title: ['title', 'titre', 'العنوان'],
  date: ['date', 'publishdate', 'publish_date', 'scheduled', 'scheduled_at', 'publish_at', 'pubdate', 'published'],
  platforms: [
    ...[
      'platform',
      'platforms',
      'channel',
      'channels',
      'network',
      'networks',
      'plateforme',
      'plateformes',
      'réseau',
      'réseaux',
      'reseau',
      'reseaux',
    ],
    ...['canal', 'canaux', 'المنصة', 'منصة', 'المنصات', 'منصات', 'الشبكة', 'الشبكات'],
  ],
  authors: [
    ...['author', 'authors', 'by', 'auteur', 'auteurs', 'autrice', 'auteure', 'written_by', 'posted_by', 'rédigé_par', 'redige_par', 'par'],
    ...['الكاتب', 'الكاتبة', 'المؤلف', 'بقلم', 'كتبه', 'كتبته'],
  ],
  role: ['role', 'roles', 'author_role', 'rôle', 'fonction', 'الدور', 'الصفة', 'الوظيفة'],
  language: ['lang', 'language', 'langue'],
  action: ['action', 'الإجراء'],
  status: ['status', 'state', 'statut', 'état', 'etat', 'الحالة', 'الوضع'],
  approvedBy: [
    ...[
      'approved_by',
      'approvedby',
      'approver',
      'approved',
      'approval',
      'validated_by',
      'approuvé_par',
      'approuve_par',
      'validé_par',
      'valide_par',
    ],
    ...['وافق_عليه', 'وافقت_عليه', 'اعتمده', 'اعتمدته', 'بموافقة', 'reviewed_by', 'reviewedby', 'reviewer', 'relu_par', 'راجعه', 'راجعته'],
  ],
  credit: ['credit', 'credits', 'photo_credit', 'image_credit'],
  licence: ['licence', 'license'],
  alt: ['alt', 'alt_text', 'image_alt'],
  image: ['image', 'images', 'media', 'cover', 'photo'],
  link: ['link', 'links', 'url'],
  m6l: ['m6l'],
} as const

/**
 * Reads the YAML of a post with the place of every value. Nothing in it is executed, aliases are bounded, and every scalar
 * stays the text that was written: `10:30` is no number and a date no Date. The YAML parser is loaded only for what needs one.
 */
export async function readFrontMatter(source: string, block: Block): Promise<FrontMatterReading> {
  const simple = simpleFields(source, block)
  const {fields, problems} = simple ? {fields: simple, problems: []} : (await import('./yaml.js')).readYaml(source, block)
  return {...frontMatterOf(fields, block.whole), problems}
}

const NOWHERE: Span = {start: 0, end: 0}

/** Front matter that came beside the text (a row of a schedule, a record of a stream): every value stands at the start of the post. */
export function givenFrontMatter(given: Readonly<Record<string, unknown>>): FrontMatterReading {
  const entries = Object.entries(given).map(([name, value]): [string, Field] => [
    foldName(name),
    {name, nameSpan: NOWHERE, ...givenValue(value)},
  ])
  return {...frontMatterOf(new Map(entries), undefined), problems: []}
}

function givenValue(value: unknown): Stated<unknown> {
  if (Array.isArray(value)) return {value: value.map(givenValue), span: NOWHERE}
  if (typeof value !== 'object' || value === null) return {value: String(value ?? ''), span: NOWHERE}
  return {value: new Map(Object.entries(value).map(([name, inner]) => [foldName(name), givenValue(inner)])), span: NOWHERE}
}

/** What fields mean, whatever spelling they use. */
export function frontMatterOf(fields: ReadonlyMap<string, Field>, whole: Span | undefined): Omit<FrontMatterReading, 'problems'> {
  const text = (name: keyof typeof SPELLINGS) => texts(named(fields, name))[0]
  const meta: FrontMatter = {
    span: whole,
    fields,
    ...{title: text('title'), date: text('date'), role: text('role'), language: text('language'), action: text('action')},
    ...{status: text('status'), credit: text('credit'), licence: text('licence')},
    platforms: texts(named(fields, 'platforms')).flatMap(splitList),
    authors: authorsOf(named(fields, 'authors')),
    approvedBy: texts(named(fields, 'approvedBy')),
    m6l: named(fields, 'm6l'),
  }
  const found = imagesOf(fields, meta)
  const alts = found.flatMap(({alt}) => alt ?? [])
  const distinct = alts.filter((alt, at) => alt.value.trim() !== '' && alts.indexOf(alt) === at)
  return {meta, images: found.map(({image}) => image), alts: distinct, links: linksOf(fields)}
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
  if (typeof node.value === 'string') return node.value.trim() === '' ? [] : [trimmedText(node.value, node.span)]
  if (Array.isArray(node.value)) return (node.value as Node[]).flatMap(texts)
  if (node.value instanceof Map) return texts(node.value.get('name') ?? node.value.get('src') ?? node.value.get('url'))
  return []
}

/** A text without the space around it, which YAML keeps where it is none of its own: a no-break space. */
function trimmedText(value: string, span: Span): Stated<string> {
  const isLiteral = value.length === span.end - span.start
  const start = span.start + value.length - value.trimStart().length
  return {value: value.trim(), span: isLiteral ? {start, end: start + value.trim().length} : span}
}

function authorsOf(node: Node | undefined): Author[] {
  if (Array.isArray(node?.value)) return (node.value as Node[]).flatMap(authorsOf)
  const [role] = node?.value instanceof Map ? texts((node.value as Map<string, Node>).get('role')) : []
  return texts(node).map(author => (role ? {...author, role} : author))
}

/** `instagram, facebook` names two. */
function splitList({value, span}: Stated<string>): Stated<string>[] {
  const isLiteral = value.length === span.end - span.start
  return matchesOf(value, /[^,;|،؛]+/gu).flatMap(({0: part, index}) => {
    const name = part.trim()
    const start = span.start + index + part.indexOf(name)
    return name === '' ? [] : [{value: name, span: isLiteral ? {start, end: start + name.length} : span}]
  })
}

/** An image, and the description it has with its place. */
interface Described {
  readonly image: Image
  readonly alt: Stated<string> | undefined
}

function imagesOf(fields: ReadonlyMap<string, Field>, meta: FrontMatter): Described[] {
  const shared = {alt: named(fields, 'alt'), credit: meta.credit, licence: meta.licence}
  const {image} = SPELLINGS
  return image.flatMap(spelling => {
    const field = fields.get(spelling)
    const entries = Array.isArray(field?.value) ? (field.value as Node[]) : field ? [field] : []
    const alts = Array.isArray(shared.alt?.value) ? (shared.alt.value as Node[]) : undefined
    return entries.flatMap((entry, at) => imageOf(entry, {...shared, alt: alts ? alts[at] : shared.alt}))
  })
}

interface Shared {
  readonly alt: Node | undefined
  readonly credit: Stated<string> | undefined
  readonly licence: Stated<string> | undefined
}

function imageOf(entry: Node, shared: Shared): Described[] {
  const inner = entry.value instanceof Map ? (entry.value as Map<string, Node>) : undefined
  const of = (...names: readonly string[]) => (inner ? first(inner, names) : undefined)
  const [src] = texts(inner ? of('src', 'url', 'path', 'file', 'image') : entry)
  if (!src) return []
  const said = of('alt', 'alt_text', 'description') ?? shared.alt
  const alt = said && isText(said) ? said : undefined
  const image: Image = {
    src: src.value,
    alt: alt?.value,
    title: texts(of('title', 'caption'))[0]?.value,
    decorative: String(of('decorative')?.value).toLowerCase() === 'true',
    credit: texts(of('credit', 'author', 'photographer'))[0] ?? shared.credit,
    licence: texts(of('licence', 'license'))[0] ?? shared.licence,
    ...{origin: 'front-matter', span: entry.span, srcSpan: src.span},
  }
  return [{image, alt}]
}

function isText(node: Node): node is Stated<string> {
  return typeof node.value === 'string'
}

function linksOf(fields: ReadonlyMap<string, Field>): Link[] {
  return SPELLINGS.link.flatMap(spelling =>
    texts(fields.get(spelling)).map(({value, span}): Link => ({url: value, text: '', origin: 'front-matter', span, urlSpan: span})),
  )
}

function first(map: ReadonlyMap<string, Node>, names: readonly string[]): Node | undefined {
  return names.map(name => map.get(name)).find(node => node !== undefined)
}
