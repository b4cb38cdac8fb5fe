import {type Document, faultIn, isCollection, isMap, isScalar, parseDocument, visit, type YamlFault} from '../../yaml/index.js'
import type {Span} from '../post.js'

/** A line that YAML cannot read, without the space around it. */
export interface FaultyLine {
  readonly fault: YamlFault
  readonly line: Span
}

/** So many lines are taken out before the rest is read as it is. */
const MOST_LINES = 8
/** Longer front matter is read once, whatever is wrong with it. */
const LONGEST = 10_000
/** Two versions of the front matter stand side by side. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/u

/** YAML as far as it can be read, each line that keeps it from being read taken out, in the order in which they were met. The offsets stay. */
export function mendedYaml(text: string): {readonly document: Document; readonly faulty: readonly FaultyLine[]} {
  const faulty: FaultyLine[] = []
  const most = text.length > LONGEST ? 1 : MOST_LINES
  let left = text
  for (;;) {
    const document = parseDocument(left, {schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
    const first = firstFault(document) ?? loneAlias(document)
    if (!first) return {document, faulty}
    const line = lineAround(left, first.at)
    faulty.push({fault: CONFLICT.test(left.slice(line.start, line.end)) ? 'merge' : first.fault, line})
    if (line.start >= line.end || faulty.length === most) return {document, faulty}
    left = left.slice(0, line.start) + ' '.repeat(line.end - line.start) + left.slice(line.end)
  }
}

interface Faulty {
  readonly fault: YamlFault
  readonly at: number
}

/** Of as many errors as a draft has lines, nobody needs more than the first. */
function firstFault(document: Document): Faulty | undefined {
  const [error] = document.errors
  return error && {fault: faultIn(error), at: openedAt(document, error.pos[0])}
}

/** A quotation or a list that is never closed is at fault where it opens, not where the parser gave up. */
function openedAt({contents}: Document, at: number): number {
  if (!isMap(contents)) return at
  const values = contents.items.map(({value}) => value).filter(value => isScalar(value) || isCollection(value))
  const open = values.find(value => {
    const isBetweenSigns = isScalar(value) ? /^QUOTE/u.test(value.type ?? '') : value.flow === true
    return isBetweenSigns && value.range && value.range[0] < at && at <= value.range[2]
  })
  return open?.range?.[0] ?? at
}

/** An alias without an anchor is no alias but a value that starts with `*`, such as one in emphasis. */
function loneAlias(document: Document): Faulty | undefined {
  const anchors = new Set<string>()
  let lone: Faulty | undefined
  visit(document, {
    Value: (_, {anchor}) => void (anchor && anchors.add(anchor)),
    Alias: (_, {source, range}) => {
      if (!anchors.has(source)) lone ??= {fault: 'sign', at: range?.[0] ?? 0}
    },
  })
  return lone
}

/** The line that holds an offset, or the last one before it that holds anything, without the space around it. */
function lineAround(text: string, offset: number): Span {
  const [rest = ''] = text.slice(offset).split(/[\r\n]/u, 1)
  const upTo = text.slice(0, offset) + rest
  const end = upTo.trimEnd().length
  const start = Math.max(upTo.lastIndexOf('\n', end - 1), upTo.lastIndexOf('\r', end - 1)) + 1
  const line = upTo.slice(start, end)
  return {start: start + line.length - line.trimStart().length, end}
}
