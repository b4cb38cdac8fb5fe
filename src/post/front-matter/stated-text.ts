import type {Span, Stated} from '../post.js'
import {literalText, type MappedText, TextMapper} from '../text-map.js'
import {addWalked, type Step} from '../walked.js'

const SPACE = /[ \t\r\n]+/y
const ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|(\r\n|\n|\r)[ \t]*|[\s\S])/y
/** The line of a block scalar that holds `|` or `>`. */
const HEADER = /[|>][^\r\n]*/y

type Quote = '"' | "'" | undefined

/**
 * The text of a YAML value with the place of its letters, by walking both at once: folded lines lose their indentation, `''` and
 * escapes stand for one sign (YAML 1.2.2, chapters 7 and 8). What cannot be followed maps as a whole.
 */
export function statedText(source: string, {value, span}: Stated<string>): MappedText {
  if (source.slice(span.start, span.end) === value) return literalText(value, span.start)
  const mapper = new TextMapper()
  const walk = new Walk(source, {value, span})
  const content = {start: contentStart(source, span, value), end: span.end}
  addWalked(mapper, {value, span: content}, (at, read) => walk.stepFrom(at, read))
  return mapper.done()
}

/** The value may have lost the header of its block, and the space around it. */
function contentStart(source: string, {start, end}: Span, value: string): number {
  HEADER.lastIndex = start
  const header = HEADER.test(source) && HEADER.lastIndex < end && /[\r\n]/.test(source[HEADER.lastIndex] ?? '') ? HEADER.lastIndex : start
  const lead = source.slice(header, end).search(/\S/u)
  return lead < 0 || /^\s/u.test(value) ? header : header + lead
}

/** A source and the value that was read from it, side by side. */
class Walk {
  readonly #source: string
  readonly #end: number
  readonly #value: string
  readonly #quote: Quote

  constructor(source: string, {value, span}: Stated<string>) {
    const before = source[span.start - 1]
    this.#source = source
    this.#end = span.end
    this.#value = value
    this.#quote = before === '"' || before === "'" ? before : undefined
  }

  /** The step that goes on from a place in the source and one in the value; nothing where the two part. */
  stepFrom(at: number, read: number): Step | undefined {
    if (this.#quote === '"' && this.#source[at] === '\\') return this.#escape(at, read)
    if (this.#quote === "'" && this.#source.startsWith("''", at)) return this.#value[read] === "'" ? {width: 2, read: 1} : undefined
    return this.#space(at, read) ?? this.#plain(at, read)
  }

  #escape(at: number, read: number): Step | undefined {
    ESCAPE.lastIndex = at
    const match = ESCAPE.exec(this.#source)
    if (!match) return undefined
    const [written, lineBreak] = match
    if (lineBreak) return {width: written.length, read: 0}
    // An escape that YAML does not know stays as it is.
    if (written !== '\\\\' && this.#value.startsWith(written, read)) return {width: written.length, read: written.length}
    return {width: written.length, read: written.startsWith('\\U') && (this.#value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1}
  }

  /** A line break with the space around it; within a line space stands for itself. */
  #space(at: number, read: number): Step | undefined {
    SPACE.lastIndex = at
    const written = SPACE.exec(this.#source)?.[0]
    if (!written || !/[\r\n]/.test(written)) return undefined
    SPACE.lastIndex = read
    return {width: written.length, read: SPACE.exec(this.#value)?.[0].length ?? 0}
  }

  /** What is the same on both sides, up to the next sign that could mean something. */
  #plain(at: number, read: number): Step | undefined {
    let length = 0
    while (at + length < this.#end && this.#isSame(at, read, length) && !/[ \t\r\n\\']/.test(this.#source[at + length] ?? '')) length++
    if (length === 0 && this.#isSame(at, read, 0)) length = 1
    return length > 0 ? {width: length, read: length} : undefined
  }

  #isSame(at: number, read: number, further: number): boolean {
    return this.#source[at + further] === this.#value[read + further]
  }
}
