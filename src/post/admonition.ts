import type {Span} from './post.js'

const MARKER = /^( *)(!!!|\?\?\?\+?|===)[ \t]+\S/u
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/gu

/** The text of a post in which the indented body of every mkdocs admonition and tab is a block quotation, the same length. */
export interface Opened {
  readonly text: string
  /** Where quotation signs were put in; a quotation that starts there is an admonition. */
  readonly signs: ReadonlySet<number>
}

/**
 * Makes the body of `!!! note "Title"`, `??? tip` and `=== "Tab"` readable to a Markdown parser, to which four spaces of indentation
 * mean code: the first of the four becomes `>`, so that every offset stays where it was (squidfunk.github.io/mkdocs-material/reference/admonitions).
 */
export function openAdmonitions(source: string): Opened {
  if (!/^ *(?:!!!|\?\?\?|===) ?\S?/mu.test(source)) return {text: source, signs: new Set()}
  const signs = new Set<number>()
  const open: number[] = []
  let text = ''
  for (const {0: line, index} of source.matchAll(LINE)) {
    if (line === '') break
    const indent = line.length - line.trimStart().length
    const blank = line.trim() === ''
    if (!blank) while (open.length > 0 && indent < (open.at(-1) ?? 0)) open.pop()
    text += blank ? line : quoted(line, open, index, signs)
    const marker = MARKER.exec(line)
    if (marker) open.push((marker[1]?.length ?? 0) + 4)
  }
  return {text, signs}
}

function quoted(line: string, open: readonly number[], offset: number, signs: Set<number>): string {
  let result = line
  for (const indent of open) {
    const at = indent - 4
    if (result.slice(at, indent) !== '    ') continue
    signs.add(offset + at)
    result = `${result.slice(0, at)}>${result.slice(at + 1)}`
  }
  return result
}

const TITLE = /^(?:!!!|\?\?\?\+?|===)[ \t]+(?:[\w -]*?)(?:"([^"]*)")?[ \t]*$/u

/** Where the title stands in the line that opens an admonition; an empty span when it has none; nothing for other lines. */
export function admonitionTitle(line: string): Span | undefined {
  const match = TITLE.exec(line)
  if (!match) return undefined
  const title = match[1] ?? ''
  const end = line.lastIndexOf('"')
  return title === '' ? {start: 0, end: 0} : {start: end - title.length, end}
}
