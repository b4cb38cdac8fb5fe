const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gy
// What opens quotations and lists at the start of a line: bounded, for what is longer is too deep in any case.
const OPENING = /^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){0,50}/
// A line across the page: `* * *`.
const RULER = /^[ \t]*([-*])(?:[ \t]*\1)*$/

/** A line of Markdown: where it starts, what it is without the space at its end, and the signs of the quotations and lists that it opens. */
export interface OpenedLine {
  readonly index: number
  readonly words: string
  readonly opening: string
}

/** The lines of a text. */
export function openedLines(text: string): readonly OpenedLine[] {
  return Array.from(text.matchAll(LINE), ({0: line, index}) => {
    const words = line.trimEnd()
    return {index, words, opening: RULER.test(words) ? '' : (OPENING.exec(words)?.[0].trimEnd() ?? '')}
  })
}
