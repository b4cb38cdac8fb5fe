import {isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml'
import {type Block, foldName} from './front-matter.js'
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
  const problems: Problem[] = document.errors.slice(0, 1).map(({message, pos}) => {
    const line = lineAround(text, pos[0])
    return {kind: 'front-matter', detail: message, span: place(line.start, line.end)}
  })
  if (document.contents === null) return {fields: new Map(), problems}
  if (!isMap(document.contents)) {
    const whole: Problem = {kind: 'not-fields', detail: '', span: place(...rangeOf(document.contents))}
    return {fields: new Map(), problems: problems.length > 0 ? problems : [whole]}
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

/** The line that holds an offset, or the last one before it that holds anything, without the space around it. */
function lineAround(text: string, offset: number): Span {
  const kept = text.slice(0, offset).trimEnd().length
  const at = /\S/u.test(text[offset] ?? '') ? offset : Math.max(kept - 1, 0)
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  const rest = text.slice(start).search(/[\r\n]/u)
  const line = text.slice(start, rest < 0 ? undefined : start + rest)
  const indent = line.length - line.trimStart().length
  return {start: start + indent, end: start + line.trimEnd().length}
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
