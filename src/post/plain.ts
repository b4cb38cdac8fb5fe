import type {Directive, Span} from './post.js'
import {emptyNotes, isDirective, type RawPassage, type Reading} from './reading.js'
import {literalText} from './text-map.js'

// A comment of bounded length: one that is never closed must not be looked for again and again.
const DIRECTIVE = /<!--(\s*m6l-[\s\S]{0,1000}?)-->|^[ \t]*(m6l-[^\r\n]*)/gmu
const PARAGRAPH_END = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)\s*/gu

/**
 * Reads plain text: what blank lines part are paragraphs, each letter stands for itself. A line that starts with `m6l-`, or a
 * comment `<!-- m6l-… -->`, speaks to m6l and is no part of the post.
 */
export function readPlain(source: string, body: Span): Reading {
  const directives = directivesOf(source, body)
  const starts = [body.start, ...directives.map(({span}) => span.end)]
  const passages = starts.flatMap((start, at) => paragraphs(source, {start, end: directives[at]?.span.start ?? body.end}))
  return {...emptyNotes(), passages, directives}
}

function directivesOf(source: string, body: Span): Directive[] {
  const text = source.slice(body.start, body.end)
  if (!text.includes('m6l-')) return []
  return Array.from(text.matchAll(DIRECTIVE)).flatMap(match => {
    const said = match[1] ?? match[2] ?? ''
    if (!isDirective(said)) return []
    const start = body.start + match.index
    return [{text: said.trim(), span: {start, end: start + match[0].length}}]
  })
}

function paragraphs(source: string, {start, end}: Span): RawPassage[] {
  const text = source.slice(start, end)
  const found: RawPassage[] = []
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    const kept = piece.trim()
    if (kept !== '') found.push({kind: 'paragraph', read: literalText(kept, start + from + lead), marks: []})
  }
  let at = 0
  for (const gap of text.matchAll(PARAGRAPH_END)) {
    add(at, gap.index)
    at = gap.index + gap[0].length
  }
  add(at, text.length)
  return found
}
