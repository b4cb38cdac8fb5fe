import {FAULTS, faultIn, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from '../../yaml/index.js'
import type {Field, Problem, Span, Stated} from '../post.js'
import type {Block} from './block.js'
import {foldName} from './field-name.js'
import {meantField} from './meant-field.js'
import {mendedYaml} from './mended-yaml.js'

const DEEPEST = 20

/** The fields of front matter by folded name. Every scalar is the text as written; lists and maps hold stated values. A line that cannot be read takes no other away. */
export function readYaml(source: string, {yaml}: Block): {fields: ReadonlyMap<string, Field>; problems: readonly Problem[]} {
  // The YAML parser knows no lone CR; the offsets stay.
  const text = source.slice(yaml.start, yaml.end).replace(/\r(?!\n)/gu, '\n')
  const place = (start: number, end: number): Span => ({
    start: yaml.start + Math.min(start, text.length),
    end: yaml.start + Math.min(Math.max(end, start), text.length),
  })
  const {document, faulty} = mendedYaml(text)
  const problems = faulty
    .slice(0, 1)
    .map(({fault, line}): Problem => ({kind: 'front-matter', detail: '', fault, span: place(line.start, line.end)}))
  const {contents} = document
  if (contents !== null && !isMap(contents)) {
    const whole: Problem = {kind: 'not-fields', detail: '', span: place(...rangeOf(contents))}
    return {fields: new Map(), problems: problems.length > 0 ? problems : [whole]}
  }
  const fields = new Map<string, Field>()
  for (const pair of contents?.items ?? []) {
    const field = fieldOf(pair as Pair<Node, Node | null>, place)
    if (!field) continue
    const key = foldName(field.name)
    if (fields.has(key) && faulty.length > 0) continue
    if (fields.has(key)) problems.push({kind: 'duplicate-field', detail: field.name, span: field.nameSpan})
    else fields.set(key, field)
  }
  for (const {name, nameSpan, value, span} of faulty.flatMap(({fault, line}) => (fault === 'deep' ? [] : (meantField(text, line) ?? [])))) {
    const field = {name, value, nameSpan: place(nameSpan.start, nameSpan.end), span: place(span.start, span.end)}
    if (!fields.has(foldName(name))) fields.set(foldName(name), field)
  }
  return {fields, problems}
}

/** The entries of a list of maps, each with its place and its fields as they are written; what is wrong with the text where it cannot be read. */
export interface YamlList {
  readonly entries: readonly {readonly span: Span; readonly fields: readonly Field[]}[]
  readonly problem?: {readonly message: string; readonly offset: number}
}

/** Reads a YAML or JSON text that is a list of maps, or a map that holds one under any of `names`. */
export function readYamlList(source: string, names: readonly string[]): YamlList {
  const document = parseDocument(source, {schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
  const [broken] = document.errors
  if (broken) return {entries: [], problem: {message: FAULTS[faultIn(broken)], offset: broken.pos[0]}}
  const {contents} = document
  const held = isMap(contents)
    ? contents.items.find(({key}) => isScalar(key) && names.includes(foldName(String(key.value))))?.value
    : contents
  if (!isSeq(held)) return {entries: [], problem: {message: 'it is no list of posts', offset: 0}}
  const place = (start: number, end: number): Span => ({start, end})
  const entries = held.items
    .filter(item => isMap(item))
    .map(item => ({
      span: place(...rangeOf(item)),
      fields: item.items.flatMap(pair => fieldOf(pair as Pair<Node, Node | null>, place) ?? []),
    }))
  return {entries}
}

function rangeOf(node: Node): [number, number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 1]
}

type Placer = (start: number, end: number) => Span

function fieldOf({key, value}: Pair<Node, Node | null>, place: Placer): Field | undefined {
  if (!isScalar(key) || !key.range) return undefined
  const nameSpan = place(key.range[0], key.range[1])
  const stated = value ? statedOf(value, place, 0) : undefined
  return {name: String(key.value), nameSpan, ...(stated ?? {value: '', span: nameSpan})}
}

/** A node with its place. Aliases are not followed: a post has no use for them, and they can grow without bound. */
function statedOf(node: Node, place: Placer, depth: number): Stated<unknown> | undefined {
  const [start, end] = node.range ?? [0, 0]
  if (isAlias(node) || depth > DEEPEST) return {value: '', span: place(start, end)}
  if (isScalar(node)) return {value: String(node.value ?? ''), span: inner(node, place(start, end))}
  if (isSeq(node)) {
    return {value: node.items.flatMap(item => statedOf(item as Node, place, depth + 1) ?? []), span: place(start, end)}
  }
  if (!isMap(node)) return undefined
  const entries = node.items.flatMap(pair => {
    const field = fieldOf(pair as Pair<Node, Node | null>, place)
    return field ? [[foldName(field.name), field] as const] : []
  })
  return {value: new Map(entries), span: place(start, end)}
}

/** The value of a quoted scalar without its quotes. */
function inner(node: {type?: unknown}, span: Span): Span {
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  return quoted && span.end - span.start >= 2 ? {start: span.start + 1, end: span.end - 1} : span
}
