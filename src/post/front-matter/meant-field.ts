import type {Field, Span} from '../post.js'

const FIELD = /^([\p{L}\w -]+):[ \t]+(\S.*)$/u
/** Signs that open or close a value, and those that YAML keeps for itself. */
const SIGNS = '"\'[]{}@*%`'
/** Longer lines are no field that somebody mistyped. */
const LONGEST = 500

/** The field that a line was meant for, though YAML cannot read it: its name, and its value without quotation marks and brackets. */
export function meantField(text: string, {start, end}: Span): Field | undefined {
  // What stands further in belongs to another field.
  if (end - start > LONGEST || !/^[\r\n]?$/u.test(text.slice(Math.max(start - 1, 0), start))) return undefined
  const [, name, written] = FIELD.exec(text.slice(start, end)) ?? []
  if (!name || !written) return undefined
  const from = end - written.length
  const signs = [...written].findIndex(sign => !SIGNS.includes(sign))
  if (signs < 0) return undefined
  let to = end
  while (SIGNS.includes(text[to - 1] ?? ' ')) to--
  return {name, nameSpan: {start, end: start + name.length}, value: text.slice(from + signs, to), span: {start: from + signs, end: to}}
}
