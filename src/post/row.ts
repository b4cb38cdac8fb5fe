import {foldName} from './front-matter/field-name.js'
import {frontMatterOf} from './front-matter/front-matter.js'
import {forget} from './memory.js'
import {assembled} from './parse.js'
import {readPlain} from './plain.js'
import type {Field, Post, Problem, Span} from './post.js'
import type {Reading} from './reading.js'
import type {MappedText} from './text-map.js'

/** A post that is one entry of a file of many: a row of a schedule. Every place in it is a place in its stretch of that file. */
export interface Row {
  readonly path: string
  /** The stretch of the file that is its own. */
  readonly source: string
  /** Where in the file the stretch starts. */
  readonly from: number
  /** Which entry it is, counted from 1. */
  readonly number: number
  /** All of it. */
  readonly span: Span
  readonly text: MappedText
  /** What stands beside the text, in the names of front matter. */
  readonly fields: readonly Field[]
  readonly problems: readonly Problem[]
}

/** Reads an entry as a plain-text post. */
export function postOfRow({path, source, from, number, span, text, fields, problems}: Row): Post {
  forget()
  const named = new Map(fields.map(field => [foldName(field.name), field]))
  const front = {...frontMatterOf(named, undefined), problems: []}
  const reading = inFile(readPlain(text.text, {start: 0, end: text.text.length}), text)
  const post = assembled({path, source, format: 'text', body: span, front, reading, problems})
  return {...post, row: {number, from}}
}

/** A reading of a text, its places brought over to where that text was read from. */
function inFile(reading: Reading, {locate}: MappedText): Reading {
  const there = ({start, end}: Span) => locate(start, end)
  return {
    ...reading,
    passages: reading.passages.map(passage => ({
      ...passage,
      read: {text: passage.read.text, locate: (start, end) => there(passage.read.locate(start, end))},
    })),
    directives: reading.directives.map(directive => ({...directive, span: there(directive.span)})),
  }
}
