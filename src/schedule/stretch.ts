import type {Field, MappedText, Span, Stated} from '../post/index.js'
import type {Entry} from './entry.js'

/** An entry as one reads it who has only a stretch of the file before him: every place counts from where the stretch starts. */
export function inStretch(entry: Entry, {start}: Span): Entry {
  const {span, text, date, time, fields} = entry
  return {
    span: back(span, start),
    text: textBack(text, start),
    date: date && statedBack(date, start),
    time: time && statedBack(time, start),
    fields: fields.map(field => fieldBack(field, start)),
  }
}

function back({start, end}: Span, by: number): Span {
  return {start: start - by, end: end - by}
}

function textBack({text, locate}: MappedText, by: number): MappedText {
  return {text, locate: (start, end) => back(locate(start, end), by)}
}

function fieldBack(field: Field, by: number): Field {
  return {...statedBack(field, by), nameSpan: back(field.nameSpan, by)}
}

function statedBack<S extends Stated<unknown>>(stated: S, by: number): S {
  return {...stated, value: valueBack(stated.value, by), span: back(stated.span, by)}
}

/** Lists and maps hold stated values. */
function valueBack(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map(item => partBack(item, by))
  if (value instanceof Map) return new Map([...value].map(([name, item]) => [name, partBack(item, by)]))
  return value
}

function partBack(part: unknown, by: number): unknown {
  if (isField(part)) return fieldBack(part, by)
  return isStated(part) ? statedBack(part, by) : part
}

function isStated(part: unknown): part is Stated<unknown> {
  return typeof part === 'object' && part !== null && 'span' in part && 'value' in part
}

function isField(part: unknown): part is Field {
  return isStated(part) && 'nameSpan' in part
}
