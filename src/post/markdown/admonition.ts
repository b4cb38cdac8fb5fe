import type {Span} from '../post.js'

const MARKER = /^[ \t]*(?:!!!|\?\?\?\+?|===)[ \t]+\S/u
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/gu
const TAB = 4

/** The text of a post in which the indented body of every mkdocs admonition and tab is a block quotation, the same length. */
export interface Opened {
  readonly text: string
  /** Where quotation signs were put in; a quotation that starts there is an admonition. */
  readonly signs: ReadonlySet<number>
  /** Where the words stand that open an admonition with a body. */
  readonly openings: ReadonlySet<number>
}

/** An admonition whose body is being read: where it opens, and the column at which its body starts. */
interface Admonition {
  readonly opening: number
  readonly column: number
}

/**
 * Makes the body of `!!! note "Title"`, `??? tip` and `=== "Tab"` readable to a Markdown parser, to which four spaces of indentation
 * mean code: the first of the four becomes `>`, so that every offset stays where it was (squidfunk.github.io/mkdocs-material/reference/admonitions).
 */
export function openAdmonitions(source: string): Opened {
  const signs = new Set<number>()
  const openings = new Set<number>()
  if (!/^[ \t]*(?:!!!|\?\?\?|===)/mu.test(source)) return {text: source, signs, openings}
  let open: readonly Admonition[] = []
  let text = ''
  for (const {0: line, index} of source.matchAll(LINE)) {
    const lead = line.slice(0, line.search(/[^ \t]|$/u))
    const isBlank = line.trim() === ''
    const columns = isBlank ? [] : columnsOf(lead)
    const own = columns.at(-1) ?? 0
    if (!isBlank) open = open.filter(({column}) => own >= column)
    const places = signPlaces(columns, open)
    for (const {at} of places) signs.add(index + at)
    for (const {opening} of places) openings.add(opening)
    text += withSigns(line, places)
    if (MARKER.test(line)) open = [...open, {opening: index + lead.length, column: own + TAB}]
  }
  return {text, signs, openings}
}

interface Place {
  readonly at: number
  readonly opening: number
}

/** Where in an indentation, of which the columns are given, the sign of each open admonition goes; one that opens in another stands further in. */
function signPlaces(columns: readonly number[], open: readonly Admonition[]): readonly Place[] {
  const places: Place[] = []
  let at = 0
  for (const {opening, column} of open) {
    while ((columns[at] ?? column) < column - TAB) at++
    if (columns[at] === column - TAB) places.push({at, opening})
  }
  return places
}

/** The column at which each sign of an indentation stands, and the one after the last. */
function columnsOf(lead: string): readonly number[] {
  let column = 0
  const after = (sign: string) => (column += sign === '\t' ? TAB - (column % TAB) : 1)
  return [0, ...Array.from(lead, after)]
}

function withSigns(line: string, places: readonly Place[]): string {
  let result = ''
  let from = 0
  for (const {at} of places) {
    result += `${line.slice(from, at)}>`
    from = at + 1
  }
  return result + line.slice(from)
}

/** Where the title stands in the line that opens an admonition: `!!! note "Title"`; an empty span when it has none; nothing for other lines. */
export function admonitionTitle(line: string): Span | undefined {
  const marker = /^(?:!!!|\?\?\?\+?|===)[ \t]+/u.exec(line)?.[0].length
  if (marker === undefined) return undefined
  const end = line.trimEnd().length
  const quote = line.indexOf('"', marker)
  const isTitled = line.indexOf('"', quote + 1) === end - 1
  if (!isTitled) return /^[\w -]*$/u.test(line.slice(marker, end)) ? {start: 0, end: 0} : undefined
  return /^[\w -]*$/u.test(line.slice(marker, quote)) ? {start: quote + 1, end: end - 1} : undefined
}
