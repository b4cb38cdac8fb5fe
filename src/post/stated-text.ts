import type {Stated} from './post.js'
import {literalText, type MappedText, TextMapper} from './text-map.js'

/** The text of a value with the place of its letters; word by word where YAML folded it, as a whole where it was escaped. */
export function statedText(source: string, {value, span}: Stated<string>): MappedText {
  if (source.slice(span.start, span.end) === value) return literalText(value, span.start)
  const mapper = new TextMapper()
  let at = span.start
  for (const [number, word] of value.split(/[\n ]/u).entries()) {
    const found = source.indexOf(word, at)
    if (found < 0 || found + word.length > span.end) return whole(value, span.start, span.end)
    if (number > 0) mapper.add(value[mapper.length] ?? ' ', at, found)
    mapper.add(word, found, found + word.length)
    at = found + word.length
  }
  return mapper.done()
}

function whole(value: string, start: number, end: number): MappedText {
  const mapper = new TextMapper()
  mapper.add(value, start, end)
  return mapper.done()
}
