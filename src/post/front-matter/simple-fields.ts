import {matchesOf} from '../../language/index.js'
import type {Field, Span, Stated} from '../post.js'
import type {Block} from './block.js'
import {foldName} from './field-name.js'

const LINE = /[^\n]*(?:\n|$)/gu
const FIELD = /^([A-Za-z_][\w-]*):[ ]+(\S.*)\r?\n?$/u
const EMPTY = /^\s*$/u
// A plain value of YAML (1.2, 7.3.3) that cannot be anything else, and one in double quotes without an escape.
const PLAIN = /^[\p{L}\p{N}/._(«“+~$][^\t\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]*$/u
const QUOTED = /^"[^"\\\t\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]*"$/u
const LIST = /^\[[^[\]{}"'#&*!|>%@`:?\t\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]*\]$/u
const ITEM = /[^,[\]]+/gu
const STARTS_PLAIN = /^[\p{L}\p{N}/._(+~$]/u

/**
 * The fields of front matter that is one `name: value` a line, each value a plain text, a text in double quotes or a list of plain texts
 * in brackets: what most posts have. Nothing for any other YAML, which `readYaml` reads; where both can, both give the same.
 */
export function simpleFields(source: string, {yaml}: Block): ReadonlyMap<string, Field> | undefined {
  const fields = new Map<string, Field>()
  for (const {0: line, index} of matchesOf(source.slice(yaml.start, yaml.end), LINE)) {
    if (EMPTY.test(line)) continue
    const field = fieldIn(line, yaml.start + index)
    if (!field || fields.has(foldName(field.name))) return undefined
    fields.set(foldName(field.name), field)
  }
  return fields
}

function fieldIn(line: string, offset: number): Field | undefined {
  const [, name = '', rest = ''] = FIELD.exec(line) ?? []
  if (name === '') return undefined
  const written = withoutLastSpaces(rest)
  const start = offset + line.indexOf(written, name.length + 1)
  const stated = statedIn(written, {start, end: start + written.length})
  return stated && {name, nameSpan: {start: offset, end: offset + name.length}, ...stated}
}

function statedIn(written: string, span: Span): Stated<unknown> | undefined {
  if (QUOTED.test(written)) return {value: written.slice(1, -1), span: {start: span.start + 1, end: span.end - 1}}
  if (LIST.test(written)) return listOf(written, span)
  return isPlain(written) ? {value: written, span} : undefined
}

/** A colon before a space would start a map, a number sign after one a comment. */
function isPlain(written: string): boolean {
  return PLAIN.test(written) && !/:[ ]|:$|[ ]#/u.test(written)
}

function listOf(written: string, span: Span): Stated<unknown> | undefined {
  const items: Stated<string>[] = []
  for (const {0: part, index} of matchesOf(written, ITEM)) {
    const value = part.trim()
    if (!STARTS_PLAIN.test(value)) return undefined
    const start = span.start + index + part.indexOf(value)
    items.push({value, span: {start, end: start + value.length}})
  }
  const commas = written.split(',').length
  return items.length > 0 && items.length === commas ? {value: items, span} : undefined
}

function withoutLastSpaces(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return text.slice(0, end)
}
