import type {Field, FrontMatter, Image, Stated} from '../post.js'
import {named, SPELLINGS} from './spellings.js'
import {type Node, texts} from './stated-values.js'

/** An image, and the description it has with its place. */
export interface Described {
  readonly image: Image
  readonly alt: Stated<string> | undefined
}

/** The images that fields name, each with what is said of it; else with the description, credit and licence of the post. */
export function imagesOf(fields: ReadonlyMap<string, Field>, meta: FrontMatter): Described[] {
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

function first(map: ReadonlyMap<string, Node>, names: readonly string[]): Node | undefined {
  return names.map(name => map.get(name)).find(node => node !== undefined)
}
