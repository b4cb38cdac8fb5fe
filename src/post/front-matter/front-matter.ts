import type {Author, Field, FrontMatter, Image, Link, Problem, Span, Stated} from '../post.js'
import type {Block} from './block.js'
import {foldName} from './field-name.js'
import {imagesOf} from './images.js'
import {simpleFields} from './simple-fields.js'
import {named, SPELLINGS} from './spellings.js'
import {type Node, splitList, texts} from './stated-values.js'

/** Front matter as it was read: its fields, the images and links it names, and what is wrong with it. */
export interface FrontMatterReading {
  readonly meta: FrontMatter
  readonly images: readonly Image[]
  /** The descriptions of those images. */
  readonly alts: readonly Stated<string>[]
  readonly links: readonly Link[]
  readonly problems: readonly Problem[]
}

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

function authorsOf(node: Node | undefined): Author[] {
  if (Array.isArray(node?.value)) return (node.value as Node[]).flatMap(authorsOf)
  const [role] = node?.value instanceof Map ? texts((node.value as Map<string, Node>).get('role')) : []
  return texts(node).map(author => (role ? {...author, role} : author))
}

function linksOf(fields: ReadonlyMap<string, Field>): Link[] {
  return SPELLINGS.link.flatMap(spelling =>
    texts(fields.get(spelling)).map(({value, span}): Link => ({url: value, text: '', origin: 'front-matter', span, urlSpan: span})),
  )
}
