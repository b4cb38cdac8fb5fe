import {matchesOf} from '../../language/index.js'
import type {Span, Stated} from '../post.js'

/** A value with the places of what it holds, as `readYaml` gives it: a text, a list of such, or a map of such. */
export type Node = Stated<unknown>

/** The texts of a field: the one it states, or those of its list. A map answers with its `name` or `src`. */
export function texts(node: Node | undefined): Stated<string>[] {
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

/** `instagram, facebook` names two. */
export function splitList({value, span}: Stated<string>): Stated<string>[] {
  const isLiteral = value.length === span.end - span.start
  return matchesOf(value, /[^,;|،؛]+/gu).flatMap(({0: part, index}) => {
    const name = part.trim()
    const start = span.start + index + part.indexOf(name)
    return name === '' ? [] : [{value: name, span: isLiteral ? {start, end: start + name.length} : span}]
  })
}
