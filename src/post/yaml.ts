import {isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml'
import type {Block} from './front-matter.js'
import type {Field, Problem, Span, Stated} from './post.js'

const DEEPEST = 20

/** The fields of front matter by folded name. Every scalar is the text as written; lists and maps hold stated values. */
export function readYaml(source: string, {yaml}: Block): {fields: ReadonlyMap<string, Field>; problems: readonly Problem[]} {
  const text = source.slice(yaml.start, yaml.end)
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {schema: 'failsafe', uniqueKeys: false, lineCounter, prettyErrors: false, logLevel: 'silent'})
  const place = (start: number, end: number): Span => ({
    start: yaml.start + Math.min(start, text.length),
    end: yaml.start + Math.min(Math.max(end, start), text.length),
  })
  const problems: Problem[] = document.errors.slice(0, 1).map(({message, pos: [start, end]}) => ({
    kind: 'front-matter',
    detail: message,
    span: place(start, Math.max(end, start + 1)),
  }))
  if (document.contents === null) return {fields: new Map(), problems}
  if (!isMap(document.contents)) {
    const detail = 'Front matter is a list of fields, one `name: value` a line'
    return {fields: new Map(), problems: problems.length > 0 ? problems : [{kind: 'front-matter', detail, span: yaml}]}
  }
  const fields = new Map<string, Field>()
  for (const pair of document.contents.items) {
    const field = fieldOf(pair as Pair<Node, Node | null>, place)
    if (!field) continue
    const key = foldName(field.name)
    if (fields.has(key)) problems.push({kind: 'duplicate-field', detail: field.name, span: field.nameSpan})
    else fields.set(key, field)
  }
  return {fields, problems}
}

/** `Publish-Date` and `publish date` are both `publish_date`. */
function foldName(name: string): string {
  return name.trim().toLowerCase().replace(/[\s-]+/gu, '_')
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
